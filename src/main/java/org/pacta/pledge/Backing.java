package org.pacta.pledge;

import java.util.Optional;
import java.util.Set;

/**
 * Support: for efforts or an act it leans towards a pledge, for what somebody else has begun it does not (codebook rule 3).
 */
final class Backing {
    private static final Set<String> EFFORTS =
            Set.of("efforts", "endeavours", "endeavors", "work", "steps", "action", "actions");

    private final Lexicon lexicon;
    private final Complements complements;

    Backing(Lexicon lexicon, Complements complements) {
        this.lexicon = lexicon;
        this.complements = complements;
    }

    /** What the support is for, from the first token behind "support" on. */
    Reading read(Sentence sentence, int i, int end) {
        Optional<Integer> act = actAt(sentence, i, end);
        for (int k = i; act.isEmpty() && k < end - 1; k++) {
            boolean again = sentence.is(k, "and", ",") && sentence.is(k + 1, "for");
            act = again ? actAt(sentence, k + 1, end) : act;
        }
        return act.map(at -> new Reading(Rule.BACKED, SpeechAct.COMMISSIVE, at))
                .orElse(new Reading(Rule.OTHERS_INITIATIVE, SpeechAct.EXPRESSIVE, i));
    }

    private Optional<Integer> actAt(Sentence sentence, int i, int end) {
        int k = sentence.is(i, "for", "to", "of", "towards") ? i + 1 : i;
        k = lexicon.skipAdverbs(sentence, k);
        if (complements.isGerund(sentence, k)) {
            return Optional.of(k);
        }
        int efforts = effortsFrom(sentence, k, end);
        if (efforts >= 0) {
            return effortsToAct(sentence, efforts + 1, end) ? Optional.of(efforts) : Optional.empty();
        }
        Complements.Complement phrase = complements.phrase(sentence, k, end);
        return phrase.act() ? Optional.of(phrase.at()) : inDoing(sentence, k, end);
    }

    private int effortsFrom(Sentence sentence, int start, int end) {
        for (int k = start; k < Math.min(end, start + 9); k++) {
            if (sentence.isIn(k, EFFORTS)) {
                return k;
            }
            if (Subjects.isPreposition(sentence.word(k)) || sentence.isMark(k)) {
                return -1;
            }
        }
        return -1;
    }

    /** "efforts [of X] to strengthen", "efforts in promoting", "efforts aimed at". */
    private boolean effortsToAct(Sentence sentence, int from, int end) {
        for (int k = from; k < Math.min(end, from + 14) && !sentence.is(k, ",", ";", "which", "that"); k++) {
            boolean purpose = sentence.is(k, "to", "in", "at", "for", "towards", "of");
            int next = complements.behindTo(sentence, k);
            boolean act =
                    complements.isGerund(sentence, next) || sentence.is(k, "to") && complements.isVerb(sentence, next);
            if (purpose && act) {
                return true;
            }
        }
        return false;
    }

    /** "support for these two countries in regaining", "support them to expand". */
    private Optional<Integer> inDoing(Sentence sentence, int from, int end) {
        for (int k = from; k < Math.min(end, from + 8) && !sentence.isMark(k) && !isInitiative(sentence, k); k++) {
            int next = lexicon.skipAdverbs(sentence, k + 1);
            if (sentence.is(k, "in") && complements.isGerund(sentence, next)) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    private boolean isInitiative(Sentence sentence, int k) {
        return sentence.word(k).matches("(initiative|proposal|programme|program|plan|role|decision|idea|resolution)s?");
    }
}
