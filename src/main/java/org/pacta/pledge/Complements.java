package org.pacta.pledge;

import java.util.Optional;
import java.util.Set;

/** Tells whether what follows a governing word is an act or only a goal, a principle or a value. */
final class Complements {
    /**
     * What follows.
     *
     * @param act true for an act, false for a goal
     * @param at the token that shows it
     */
    record Complement(boolean act, int at) {}

    private static final Set<String> ENDS_PHRASE = Set.of(
            "that",
            "which",
            "who",
            "whose",
            "where",
            "including",
            "as",
            "while",
            "and/or",
            ";",
            ":",
            "\u2013",
            "so",
            "such");

    private static final Set<String> NO_GERUND = Set.of(
            "ongoing",
            "existing",
            "being",
            "nothing",
            "anything",
            "everything",
            "something",
            "well-being",
            "wellbeing",
            "lasting",
            "outstanding",
            "remaining",
            "during");

    private static final Set<String> DESCRIBED = Set.of(
            "countries",
            "country",
            "economies",
            "markets",
            "world",
            "nations",
            "states",
            "need",
            "threats",
            "challenges");

    private final Lexicon lexicon;

    Complements(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** "to" with a verb or a noun phrase behind it, from {@code i} on; a later "and to" counts if the first names no act. */
    Optional<Complement> toActOrGoal(Sentence sentence, int i, int end) {
        int to = toward(sentence, i, end);
        if (to < 0 || isEnd(sentence, to + 1, end)) {
            return Optional.empty();
        }
        Complement first = after(sentence, to + 1, end);
        return Optional.of(first.act() ? first : laterAct(sentence, to + 1, end).orElse(first));
    }

    /** "we commit to:" with its list elsewhere: nothing is said here. */
    private boolean isEnd(Sentence sentence, int i, int end) {
        return i >= end || sentence.is(i, ":") && i + 1 >= end;
    }

    /** "to" with a verb behind it. */
    Optional<Complement> toVerb(Sentence sentence, int i, int end) {
        int to = toward(sentence, i, end);
        if (to < 0) {
            return Optional.empty();
        }
        int verb = behindTo(sentence, to);
        boolean isVerb = isInfinitive(sentence, to) || isGerund(sentence, verb);
        return isVerb ? Optional.of(new Complement(true, verb)) : Optional.empty();
    }

    /** "to" with anything behind it that can be a verb, known or not: for words that are followed by nothing else. */
    boolean isInfinitive(Sentence sentence, int to) {
        int verb = behindTo(sentence, to);
        return sentence.is(to, "to") && (lexicon.isAct(sentence.word(verb)) || canBeVerb(sentence, verb));
    }

    /** The first word behind "to"; a list may begin between them ("we intend to: - Train"). */
    int behindTo(Sentence sentence, int to) {
        int k = to + 1;
        while (sentence.is(k, ":", "\u2013", "\u2022", "-")) {
            k++;
        }
        return lexicon.skipAdverbs(sentence, k);
    }

    private boolean canBeVerb(Sentence sentence, int i) {
        String word = sentence.word(i);
        boolean known = lexicon.isDeterminer(word) || lexicon.isGoalNoun(word) || lexicon.isActionNoun(word);
        return word.matches("\\p{L}.*(?<!ing|ed|s|al|ive|ous|ic)") && !sentence.isCapital(i) && !known;
    }

    /** "to", straight away or behind words set between commas; -1 where it is missing. */
    private int toward(Sentence sentence, int i, int end) {
        int k = lexicon.skipAdverbs(sentence, sentence.is(i, ":") ? i + 1 : i);
        if (sentence.is(k, "to")) {
            return k;
        }
        if (sentence.is(k, "and") && sentence.is(k + 2, "to")) {
            return k + 2;
        }
        if (Subjects.isPreposition(sentence.word(k))) {
            return infinitiveBehind(sentence, k, end);
        }
        if (!sentence.is(k, ",", "\u2013")) {
            return -1;
        }
        for (int mark = k + 1; mark < Math.min(end, k + 25); mark++) {
            if (sentence.is(mark, ",", "\u2013") && sentence.is(mark + 1, "to")) {
                return mark + 1;
            }
        }
        return -1;
    }

    /** "we commit with united efforts to advance": the infinitive stands behind a phrase that tells how. */
    private int infinitiveBehind(Sentence sentence, int preposition, int end) {
        boolean tellsHow = sentence.is(preposition, "with", "in", "through", "under", "within", "by", "for");
        for (int k = preposition; tellsHow && k < Math.min(end, preposition + 12) && !sentence.isMark(k); k++) {
            if (sentence.is(k, "to") && isVerb(sentence, lexicon.skipAdverbs(sentence, k + 1))) {
                return k;
            }
        }
        return -1;
    }

    private Optional<Complement> laterAct(Sentence sentence, int from, int end) {
        for (int k = from; k < end - 1; k++) {
            boolean again = sentence.is(k, "and", ",") && sentence.is(k + 1, "to") || sentence.has(k, "as well as to");
            if (again) {
                Complement later = after(sentence, sentence.is(k, "as") ? k + 4 : k + 2, end);
                if (later.act()) {
                    return Optional.of(later);
                }
            }
        }
        return Optional.empty();
    }

    private Complement after(Sentence sentence, int i, int end) {
        int k = lexicon.skipAdverbs(sentence, i);
        if (sentence.is(k, "and", ":")) {
            k = sentence.is(k, ":") ? k + 1 : behindSecondAdjective(sentence, k, end);
        }
        k = lexicon.skipAdverbs(sentence, k);
        if (isGerund(sentence, k) || isVerb(sentence, k)) {
            return new Complement(true, k);
        }
        return phrase(sentence, k, end);
    }

    /** "committed to and invested in prosperity": the object stands behind the second preposition. */
    private int behindSecondAdjective(Sentence sentence, int and, int end) {
        for (int k = and + 1; k < Math.min(end, and + 4); k++) {
            if (Subjects.isPreposition(sentence.word(k))) {
                return k + 1;
            }
        }
        return and + 1;
    }

    boolean isGerund(Sentence sentence, int i) {
        String word = sentence.word(i);
        boolean describes = NO_GERUND.contains(word)
                || word.matches("developing|emerging|growing") && sentence.isIn(i + 1, DESCRIBED);
        return word.length() > 4 && word.endsWith("ing") && !describes;
    }

    boolean isVerb(Sentence sentence, int i) {
        String word = sentence.word(i);
        if (word.isEmpty() || sentence.isMark(i) || lexicon.isGoalNoun(word)) {
            return false;
        }
        boolean noun = lexicon.isActionNoun(word) && sentence.is(i + 1, "of", "for");
        boolean hasObject = lexicon.isDeterminer(sentence.word(i + 1)) && !Subjects.isPreposition(word);
        return !noun && (lexicon.isAct(word) || hasObject && !lexicon.isDeterminer(word));
    }

    /** A noun phrase up to its first preposition: its heads stand before "and", a comma or the end. */
    Complement phrase(Sentence sentence, int start, int end) {
        int act = -1;
        boolean goal = false;
        int k = start;
        for (; k < end && !endsPhrase(sentence, k); k++) {
            boolean head = k + 1 >= end || endsPhrase(sentence, k + 1) || sentence.is(k + 1, "and", "or", ",", "&");
            goal |= head && lexicon.isGoalNoun(sentence.word(k));
            act = head && isAct(sentence, k) ? k : act;
        }
        return new Complement(act >= 0 && !goal, act >= 0 && !goal ? act : start);
    }

    private boolean endsPhrase(Sentence sentence, int k) {
        return Subjects.isPreposition(sentence.word(k))
                || ENDS_PHRASE.contains(sentence.word(k))
                || sentence.is(k, ".");
    }

    /** An action noun, or a noun made from a verb that has its object behind it ("the elimination of"). */
    private boolean isAct(Sentence sentence, int k) {
        String word = sentence.word(k);
        boolean made = word.matches(".{3,}(tion|sion|ment|ing)") && sentence.is(k + 1, "of");
        return lexicon.isActionNoun(word) || made && !lexicon.isGoalNoun(word) && !sentence.isCapital(k);
    }
}
