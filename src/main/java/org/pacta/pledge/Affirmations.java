package org.pacta.pledge;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What is affirmed through a noun: "reaffirm our commitment to", "confirm our determination to", "reiterate our call for". */
final class Affirmations {
    private static final Set<String> OWN =
            Set.of("our", "their", "its", "a", "an", "the", "this", "that", "every", "no", "both", "one's", "my");

    /** "our interest in", "the will of": the noun is spoken about, nothing is done by it. */
    private static final Set<String> ABOUT_SOMETHING = Set.of("of", "in", "for", "by", "towards", "toward");

    private static final Set<String> LINKING = Set.of("and", ",", "for", "as", "with", "to", "of");

    private final Lexicon lexicon;
    private final Complements complements;
    private final Backing backing;
    private final Requests requests;
    private final Adopters adopters;

    Affirmations(Lexicon lexicon, Adopters adopters) {
        this.lexicon = lexicon;
        this.adopters = adopters;
        this.complements = new Complements(lexicon);
        this.backing = new Backing(lexicon, complements);
        this.requests = new Requests(lexicon, complements);
    }

    /** The strongest thing the object says; empty where it is no matter of the adopters' will. */
    Optional<Reading> read(Sentence sentence, int start, int end) {
        Optional<Reading> best = Optional.empty();
        for (int k = start; k < end && !endsObject(sentence, k, start); k++) {
            Optional<Entry> noun = lexicon.nounAt(sentence, k);
            if (noun.isPresent() && !isPartOfName(sentence, k) && isOwn(sentence, start, k)) {
                best = stronger(best, noun(sentence, noun.get(), k, end));
            }
        }
        return best;
    }

    /** "the Sevilla Commitment", "its Call to Action": a capital in a text that is not in capitals. */
    private boolean isPartOfName(Sentence sentence, int k) {
        String word = sentence.written(k, k + 1);
        return sentence.isCapital(k) && !word.equals(word.toUpperCase(Locale.ROOT));
    }

    private boolean endsObject(Sentence sentence, int k, int start) {
        boolean goesOn = sentence.is(k, "that") && namesAnother(sentence, k);
        boolean clause = sentence.is(k, "which", "who", "whose", ";", ":", "that") && !goesOn;
        return clause
                || sentence.is(k, "to")
                        && k > start
                        && complements.isVerb(sentence, lexicon.skipAdverbs(sentence, k + 1));
    }

    /** "our pledge that … and our commitment to": a second noun of theirs stands behind what the first one says. */
    private boolean namesAnother(Sentence sentence, int that) {
        for (int k = that; k < sentence.size() && !sentence.is(k, ";"); k++) {
            if (sentence.is(k, "and")
                    && sentence.is(k + 1, "our", "their")
                    && lexicon.nounAt(sentence, k + 2).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Optional<Reading> stronger(Optional<Reading> before, Optional<Reading> now) {
        if (before.isEmpty() || now.isEmpty()) {
            return before.or(() -> now);
        }
        return rank(now.get()) < rank(before.get()) ? now : before;
    }

    private int rank(Reading reading) {
        return reading.rule().kind().ordinal();
    }

    /** Whose it is: nothing but adjectives and joined nouns may stand between the verb (or "and") and the noun. */
    private boolean isOwn(Sentence sentence, int start, int noun) {
        int k = noun - 1;
        while (k >= start && !OWN.contains(sentence.word(k)) && isModifier(sentence, k)) {
            k--;
        }
        boolean determined = k >= start && OWN.contains(sentence.word(k));
        int before = determined ? k - 1 : k;
        return before < start || sentence.is(before, "and", ",") || isJoinedPreposition(sentence, before, start);
    }

    private boolean isModifier(Sentence sentence, int k) {
        boolean other = sentence.word(k).matches(".*('s|s')")
                && !isAdopter(sentence.word(k))
                && !sentence.is(k - 1, "our", "their", "its");
        return !other
                && !Subjects.isPreposition(sentence.word(k))
                && !sentence.isMark(k)
                && !sentence.is(k, "and", "that");
    }

    private boolean isAdopter(String possessive) {
        return adopters.knows(possessive.replaceFirst("('s|')$", ""));
    }

    /** "our support for and commitment to". */
    private boolean isJoinedPreposition(Sentence sentence, int k, int start) {
        return k > start && LINKING.contains(sentence.word(k)) && sentence.is(k + 1, "and");
    }

    private Optional<Reading> noun(Sentence sentence, Entry noun, int at, int end) {
        int next = behindOwners(sentence, at + 1, end);
        return switch (noun.frame()) {
            case ACT_OR_GOAL -> commitment(sentence, at, next, end);
            case INFINITIVE -> toVerb(sentence, next, end, Rule.AFFIRMED);
            case DECISION -> decision(sentence, next, end);
            case LEANING -> toVerb(sentence, next, end, Rule.LEANING);
            case BACKING -> Optional.of(backing.read(sentence, next, end));
            case CALL_FOR -> call(sentence, next, end);
            default -> Optional.empty();
        };
    }

    /** "the commitment of our Governments to": the owners stand between, if they are the adopters. */
    private int behindOwners(Sentence sentence, int i, int end) {
        if (!sentence.is(i, "of")) {
            return i;
        }
        boolean own = false;
        for (int k = i + 1; k < Math.min(end, i + 9); k++) {
            own |= sentence.is(k, "our")
                    || lexicon.agents.contains(sentence.word(k)) && adopters.knows(sentence.word(k));
            if (sentence.is(k, "to")) {
                return own ? k : i;
            }
        }
        return i;
    }

    private Optional<Reading> commitment(Sentence sentence, int at, int next, int end) {
        if (sentence.isIn(next, ABOUT_SOMETHING)) {
            return Optional.empty();
        }
        return complements
                .toActOrGoal(sentence, next, end)
                .map(it -> new Reading(it.act() ? Rule.AFFIRMED : Rule.GOAL, SpeechAct.COMMISSIVE, it.at()));
    }

    private Optional<Reading> toVerb(Sentence sentence, int next, int end, Rule rule) {
        if (sentence.isIn(next, ABOUT_SOMETHING)) {
            return Optional.empty();
        }
        return complements.toVerb(sentence, next, end).map(it -> new Reading(rule, SpeechAct.COMMISSIVE, it.at()));
    }

    private Optional<Reading> decision(Sentence sentence, int next, int end) {
        if (sentence.is(next, "that")) {
            return Future.said(sentence, next, end).map(at -> new Reading(Rule.DECIDED, SpeechAct.DECLARATIVE, at));
        }
        return toVerb(sentence, next, end, Rule.RESOLVED);
    }

    private Optional<Reading> call(Sentence sentence, int next, int end) {
        boolean asks = sentence.is(next, "for", "on", "upon", "to");
        return asks ? Optional.of(requests.actAsked(sentence, next, end)) : Optional.empty();
    }
}
