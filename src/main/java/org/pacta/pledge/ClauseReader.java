package org.pacta.pledge;

import java.util.Optional;

/** Reads one clause: by the kind of its verb, its subject and what the verb governs. */
final class ClauseReader {
    private final Lexicon lexicon;
    private final Complements complements;
    private final Affirmations affirmations;
    private final Backing backing;
    private final Requests requests;

    ClauseReader(Lexicon lexicon, Adopters adopters) {
        this.lexicon = lexicon;
        this.complements = new Complements(lexicon);
        this.affirmations = new Affirmations(lexicon, adopters);
        this.backing = new Backing(lexicon, complements);
        this.requests = new Requests(lexicon, complements);
    }

    Reading read(Sentence sentence, Clause clause) {
        Reading reading = byVerb(sentence, clause);
        boolean binds = reading.rule().kind() == Kind.PLEDGE;
        return clause.preambular() && binds ? reading.ruledBy(Rule.MOTIVE) : reading;
    }

    private Reading byVerb(Sentence sentence, Clause clause) {
        VerbGroup group = clause.group();
        return switch (group.kind()) {
            case FUTURE -> future(sentence, clause);
            case NORM -> reading(Rule.NORM, SpeechAct.ASSERTIVE, group);
            case DENIAL -> reading(Rule.DENIED, SpeechAct.ASSERTIVE, group);
            case PERFECT -> perfect(sentence, clause);
            case STATE -> state(sentence, clause, group.head());
            case GOVERNING -> governing(sentence, clause, group.head());
            case PLAIN -> reading(Rule.SILENT, SpeechAct.ASSERTIVE, group);
        };
    }

    private static Reading reading(Rule rule, SpeechAct act, VerbGroup group) {
        return new Reading(rule, act, group.head());
    }

    private Reading future(Sentence sentence, Clause clause) {
        int head = clause.group().head();
        if (head >= clause.end() || sentence.isMark(head)) {
            return reading(Rule.SILENT, SpeechAct.ASSERTIVE, clause.group());
        }
        if (!clause.subject().canPromise()) {
            return reading(Rule.OTHERS_ACT, SpeechAct.ASSERTIVE, clause.group());
        }
        if (sentence.is(head, "be", "remain")) {
            return futureState(sentence, clause, head);
        }
        boolean undergone = lexicon.isState(sentence.word(head)) || sentence.is(head, "have");
        boolean appraised = lexicon.verbAt(sentence, head)
                .filter(it -> it.entry().act() == SpeechAct.EXPRESSIVE
                        && !lexicon.isAct(it.entry().lemma()))
                .isPresent();
        boolean looksForward = sentence.has(head, "look forward");
        if (undergone && !clause.group().negated() || appraised || looksForward) {
            return reading(Rule.STATE, SpeechAct.ASSERTIVE, clause.group());
        }
        return promised(clause, head);
    }

    private Reading promised(Clause clause, int at) {
        boolean own = clause.subject().standing() == Subject.Standing.OWN_BODY;
        return new Reading(own ? Rule.OWN_BODY_ACT : Rule.FUTURE_ACT, SpeechAct.COMMISSIVE, at);
    }

    /** "will be working to", "will remain committed to": but not "will be able to". */
    private Reading futureState(Sentence sentence, Clause clause, int be) {
        int next = lexicon.skipAdverbs(sentence, be + 1);
        boolean active = complements.isGerund(sentence, next)
                || sentence.has(next, "responsible for")
                || sentence.is(next, "seized");
        if (active) {
            return promised(clause, next);
        }
        Reading state = state(sentence, clause, be);
        return state.rule() == Rule.ASSERTED ? reading(Rule.STATE, SpeechAct.ASSERTIVE, clause.group()) : state;
    }

    /** "We have agreed to" still binds; "we have committed 5 million" reports. */
    private Reading perfect(Sentence sentence, Clause clause) {
        int head = clause.group().head();
        boolean decided = lexicon.verbAt(sentence, head)
                .filter(it -> it.entry().frame() == Frame.DECISION
                        || it.entry().lemma().matches("agree|resolve"))
                .isPresent();
        return decided ? governing(sentence, clause, head) : reading(Rule.REPORT, SpeechAct.ASSERTIVE, clause.group());
    }

    /** "are firmly committed to", "stand ready to", "are requested to", "is our intention to", "united in our resolve to". */
    private Reading state(Sentence sentence, Clause clause, int copula) {
        if (clause.group().negated()) {
            return reading(Rule.DENIED, SpeechAct.ASSERTIVE, clause.group());
        }
        Optional<Reading> passive = passiveRequest(sentence, clause, copula);
        if (passive.isPresent()) {
            return passive.get();
        }
        if (!clause.subject().canPromise()) {
            return reading(Rule.OTHERS_ACT, SpeechAct.ASSERTIVE, clause.group());
        }
        return adjective(sentence, clause, copula)
                .or(() -> inOurNoun(sentence, clause, copula))
                .orElse(reading(Rule.ASSERTED, SpeechAct.ASSERTIVE, clause.group()));
    }

    private Optional<Reading> passiveRequest(Sentence sentence, Clause clause, int copula) {
        int next = lexicon.skipAdverbs(sentence, copula + 1);
        boolean asked = lexicon.verbAt(sentence, next)
                .filter(it -> it.form() == Form.PAST && it.entry().frame() == Frame.REQUEST)
                .filter(it -> sentence.is(lexicon.skipAdverbs(sentence, it.end()), "to"))
                .isPresent();
        boolean adopters = clause.subject().standing() == Subject.Standing.ADOPTERS && sentence.is(clause.from(), "we");
        return asked && !adopters
                ? Optional.of(new Reading(
                        Rule.ASKED_PASSIVE,
                        SpeechAct.DIRECTIVE,
                        next + 1,
                        clause.subject().party()))
                : Optional.empty();
    }

    private Optional<Reading> adjective(Sentence sentence, Clause clause, int copula) {
        for (int k = copula + 1; k < Math.min(clause.end(), copula + 12) && isInState(sentence, k); k++) {
            Optional<Entry> entry = lexicon.adjectiveAt(sentence, k);
            if (entry.isPresent() && binds(sentence, clause, entry.get(), k).isPresent()) {
                return binds(sentence, clause, entry.get(), k);
            }
        }
        return Optional.empty();
    }

    private boolean isInState(Sentence sentence, int k) {
        return !Subjects.isPreposition(sentence.word(k))
                && !sentence.is(k, "that", ";", "which")
                && !lexicon.isDeterminer(sentence.word(k));
    }

    private Optional<Reading> binds(Sentence sentence, Clause clause, Entry entry, int k) {
        return switch (entry.frame()) {
            case ACT_OR_GOAL -> actOrGoal(sentence, clause, k + 1);
            case INFINITIVE -> toVerb(sentence, clause, k + 1, Rule.RESOLVED);
            case LEANING -> toVerb(sentence, clause, k + 1, Rule.LEANING);
            default ->
                entry.act() == SpeechAct.EXPRESSIVE
                        ? Optional.of(new Reading(Rule.APPRAISED, entry.act(), k))
                        : Optional.empty();
        };
    }

    private Optional<Reading> inOurNoun(Sentence sentence, Clause clause, int copula) {
        for (int k = copula + 1; k < Math.min(clause.end(), copula + 8); k++) {
            boolean ours = sentence.is(k, "our", "their", "its") && (k == copula + 1 || sentence.is(k - 1, "in"));
            if (ours) {
                return affirmations.read(sentence, k, clause.end());
            }
        }
        return Optional.empty();
    }

    private Optional<Reading> actOrGoal(Sentence sentence, Clause clause, int next) {
        return complements
                .toActOrGoal(sentence, next, clause.end())
                .map(it -> new Reading(it.act() ? Rule.COMMITTED : Rule.GOAL, SpeechAct.COMMISSIVE, it.at()));
    }

    private Optional<Reading> toVerb(Sentence sentence, Clause clause, int next, Rule rule) {
        return complements
                .toVerb(sentence, next, clause.end())
                .map(it -> new Reading(rule, SpeechAct.COMMISSIVE, it.at()));
    }

    private Reading governing(Sentence sentence, Clause clause, int at) {
        Lexicon.Verb verb = lexicon.verbAt(sentence, at).orElseThrow();
        Reading nothing = new Reading(silent(verb.entry()), verb.entry().act(), at);
        if (verb.end() >= clause.end()) {
            return nothing;
        }
        return switch (verb.entry().frame()) {
            case ACT_OR_GOAL -> actOrGoal(sentence, clause, verb.end()).orElse(nothing);
            case INFINITIVE ->
                toVerb(sentence, clause, verb.end(), Rule.RESOLVED).orElse(nothing);
            case DECISION -> decision(sentence, clause, verb).orElse(nothing);
            case THING -> thing(sentence, clause, verb).orElse(nothing);
            case FOUNDING -> founding(verb).orElse(nothing);
            case AFFIRMATION ->
                affirmations.read(sentence, verb.end(), clause.end()).orElse(nothing);
            case ANNOUNCEMENT -> announcement(sentence, clause, verb).orElse(nothing);
            case RECOLLECTION -> recollection(sentence, clause, verb).orElse(nothing);
            case BACKING -> backing.read(sentence, verb.end(), clause.end());
            case LEANING -> leaning(sentence, clause, verb).orElse(nothing);
            case PROSPECT -> prospect(sentence, verb).orElse(nothing);
            case WISH -> further(sentence, clause, verb).orElse(nothing);
            case CARRYING_ON -> carryingOn(sentence, clause, verb).orElse(nothing);
            case REQUEST -> requests.addressed(sentence, verb.end(), clause.end());
            case CALL_FOR -> requests.actAsked(sentence, verb.end(), clause.end());
            case NONE -> nothing;
        };
    }

    private static Rule silent(Entry entry) {
        return switch (entry.act()) {
            case EXPRESSIVE -> Rule.APPRAISED;
            case DECLARATIVE -> Rule.SETTLED;
            case ASSERTIVE, COMMISSIVE, DIRECTIVE -> Rule.ASSERTED;
        };
    }

    private Optional<Reading> decision(Sentence sentence, Clause clause, Lexicon.Verb verb) {
        if (sentence.is(verb.end(), "that")) {
            return Future.said(sentence, verb.end(), clause.end())
                    .map(it -> new Reading(Rule.DECIDED, SpeechAct.DECLARATIVE, it));
        }
        return toVerb(sentence, clause, verb.end(), Rule.RESOLVED);
    }

    private Optional<Reading> thing(Sentence sentence, Clause clause, Lexicon.Verb verb) {
        Optional<Reading> act = toVerb(sentence, clause, verb.end(), Rule.RESOLVED);
        boolean own = sentence.is(verb.end(), "our", "their", "its", "a", "an", "$")
                || sentence.word(verb.end()).matches("\\$?\\d.*")
                || lexicon.isActionNoun(sentence.word(lexicon.skipAdverbs(sentence, verb.end())));
        return act.isPresent() || !own
                ? act
                : Optional.of(new Reading(Rule.PROMISED, SpeechAct.COMMISSIVE, verb.end()));
    }

    private Optional<Reading> founding(Lexicon.Verb verb) {
        boolean now = verb.form() == Form.PLAIN || verb.form() == Form.SINGULAR;
        return now ? Optional.of(new Reading(Rule.FOUNDED, SpeechAct.DECLARATIVE, verb.end())) : Optional.empty();
    }

    private Optional<Reading> announcement(Sentence sentence, Clause clause, Lexicon.Verb verb) {
        Complements.Complement thing =
                complements.phrase(sentence, lexicon.skipAdverbs(sentence, verb.end()), clause.end());
        Optional<Reading> announced = thing.act()
                ? Optional.of(new Reading(Rule.ANNOUNCED, SpeechAct.DECLARATIVE, thing.at()))
                : Optional.empty();
        return affirmations.read(sentence, verb.end(), clause.end()).or(() -> announced);
    }

    private Optional<Reading> recollection(Sentence sentence, Clause clause, Lexicon.Verb verb) {
        return affirmations
                .read(sentence, verb.end(), clause.end())
                .filter(it -> it.rule() == Rule.AFFIRMED
                        && sentence.is(lexicon.skipAdverbs(sentence, verb.end()), "our", "their", "its"))
                .map(it -> it.ruledBy(Rule.RECALLED));
    }

    private Optional<Reading> leaning(Sentence sentence, Clause clause, Lexicon.Verb verb) {
        if (verb.entry().lemma().endsWith(" for")) {
            return Optional.of(new Reading(Rule.LEANING, SpeechAct.COMMISSIVE, verb.end()));
        }
        return toVerb(sentence, clause, verb.end(), Rule.LEANING);
    }

    /** An act of one's own, not the arrival of somebody else's. */
    private Optional<Reading> prospect(Sentence sentence, Lexicon.Verb verb) {
        int next = lexicon.skipAdverbs(sentence, verb.end());
        boolean receives = sentence.word(next).matches("(receiv|hear|see|welcom|learn|observ|celebrat|attend)ing");
        boolean own = complements.isGerund(sentence, next) && !receives;
        return own ? Optional.of(new Reading(Rule.PROSPECT, SpeechAct.COMMISSIVE, next)) : Optional.empty();
    }

    /** "wish to reaffirm", "continue to call on": the second verb decides. */
    private Optional<Reading> further(Sentence sentence, Clause clause, Lexicon.Verb verb) {
        int next = lexicon.skipAdverbs(sentence, verb.end() + 1);
        boolean governed =
                sentence.is(verb.end(), "to") && lexicon.verbAt(sentence, next).isPresent();
        return governed ? Optional.of(governing(sentence, clause, next)) : Optional.empty();
    }

    private Optional<Reading> carryingOn(Sentence sentence, Clause clause, Lexicon.Verb verb) {
        if (sentence.has(verb.end(), "to be")
                || sentence.has(verb.end(), "to remain")
                || sentence.has(verb.end(), "to stand")) {
            return Optional.of(state(sentence, clause, verb.end() + 1));
        }
        return further(sentence, clause, verb)
                .filter(it -> it.rule().kind() != Kind.NONE || takesUpMainClause(sentence, verb))
                .or(() -> toVerb(sentence, clause, verb.end(), Rule.CARRYING_ON));
    }

    /** "continue to welcome" says something anew, "continue to make efforts" does not. */
    private boolean takesUpMainClause(Sentence sentence, Lexicon.Verb verb) {
        return lexicon.verbAt(sentence, lexicon.skipAdverbs(sentence, verb.end() + 1))
                .filter(it -> it.entry().takesUpMainClause())
                .isPresent();
    }
}
