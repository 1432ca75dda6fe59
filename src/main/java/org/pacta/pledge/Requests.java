package org.pacta.pledge;

import java.util.OptionalInt;
import java.util.Set;

/** A request: whom it addresses, or the act it asks for (codebook rule 6). */
final class Requests {
    private static final Set<String> PRONOUNS = Set.of("them", "him", "her", "it", "both", "all");

    private final Lexicon lexicon;
    private final Complements complements;

    Requests(Lexicon lexicon, Complements complements) {
        this.lexicon = lexicon;
        this.complements = complements;
    }

    /** A verb that takes an addressee: "urge X to", "request that X", "encourage the development of". */
    Reading addressed(Sentence sentence, int i, int end) {
        int start = sentence.is(i, "that", "upon", "on", "to", "from", ":") ? i + 1 : i;
        boolean that = sentence.is(i, "that");
        OptionalInt act = that ? verbAfter(sentence, start, end) : actOf(sentence, start, end);
        boolean addresses = act.isPresent() || sentence.is(start - 1, "on", "upon", "to");
        int stop = act.isPresent() ? act.getAsInt() : phraseEnd(sentence, start, end);
        if (!addresses || stop <= start || namesAct(sentence, start, stop) || !namesParty(sentence, start, stop)) {
            return new Reading(Rule.ACT_ASKED, SpeechAct.DIRECTIVE, Math.min(start, end - 1));
        }
        String addressee = addressee(sentence, start, trimmed(sentence, start, stop));
        return new Reading(Rule.ASKED, SpeechAct.DIRECTIVE, Math.min(stop, end - 1), addressee);
    }

    /** "call for X", where X is an act or, before "to" + verb, somebody; "between A and B" names who has to act. */
    Reading actAsked(Sentence sentence, int i, int end) {
        if (sentence.is(i, "upon", "on", "to") && !complements.isVerb(sentence, lexicon.skipAdverbs(sentence, i + 1))) {
            return addressed(sentence, i + 1, end);
        }
        int start = sentence.is(i, "for", "to") ? i + 1 : i;
        for (int k = start; k < Math.min(end, start + 5); k++) {
            if (sentence.is(k, "between", "among") && k + 1 < end) {
                int stop = namesEnd(sentence, k + 1, end);
                return new Reading(Rule.ASKED, SpeechAct.DIRECTIVE, start, sentence.written(k + 1, stop));
            }
        }
        return new Reading(Rule.ACT_ASKED, SpeechAct.DIRECTIVE, Math.min(start, end - 1));
    }

    private int namesEnd(Sentence sentence, int start, int end) {
        int stop = start;
        while (stop < end
                && !sentence.is(stop, ";", ".", "which", "that")
                && !(sentence.is(stop, "in", "to", "through") && !sentence.isCapital(stop + 1))
                && !(sentence.is(stop, ",")
                        && sentence.is(stop + 1, "as", "including", "in", "which", "with", "through"))) {
            stop++;
        }
        return Math.max(stop, start + 1);
    }

    /** Where "to" + verb, or a bare verb behind a name ("request the Secretary-General follow"), begins. */
    private OptionalInt actOf(Sentence sentence, int start, int end) {
        for (int k = start; k < end && !sentence.is(k, ";", ":"); k++) {
            boolean infinitive = k > start && complements.isInfinitive(sentence, k) && !sentence.has(k, "to do so");
            if (infinitive || k > start + 1 && isBareVerb(sentence, k)) {
                return OptionalInt.of(k);
            }
        }
        return OptionalInt.empty();
    }

    private boolean isBareVerb(Sentence sentence, int k) {
        boolean behindName = sentence.isCapital(k - 1) && !sentence.isCapital(k);
        return behindName && lexicon.isAct(sentence.word(k)) && !lexicon.isActionNoun(sentence.word(k));
    }

    private OptionalInt verbAfter(Sentence sentence, int start, int end) {
        for (int k = start + 1; k < end; k++) {
            boolean verb = sentence.is(k, "should", "be", "shall", "must", "will") || lexicon.isAct(sentence.word(k));
            if (verb && !lexicon.isDeterminer(sentence.word(k - 1)) && !Subjects.isPreposition(sentence.word(k - 1))) {
                return OptionalInt.of(k);
            }
        }
        return OptionalInt.empty();
    }

    private int phraseEnd(Sentence sentence, int start, int end) {
        int stop = start;
        while (stop < end && stop < start + 25 && !sentence.is(stop, ";", ".", "for", "that", "which")) {
            stop++;
        }
        return stop;
    }

    /** "urge the timely implementation", "encourage efforts to": the object is an act, nobody is addressed. */
    private boolean namesAct(Sentence sentence, int start, int stop) {
        int first = lexicon.skipAdverbs(sentence, start);
        return complements.isGerund(sentence, first)
                || complements.phrase(sentence, first, stop + 1).act();
    }

    /** Somebody who can be asked: a name, a body, people; not "education and training". */
    private boolean namesParty(Sentence sentence, int start, int stop) {
        for (int k = start; k < stop; k++) {
            if (sentence.isCapital(k) || lexicon.isAddressee(sentence.word(k)) || sentence.isIn(k, PRONOUNS)) {
                return true;
            }
        }
        return false;
    }

    private int trimmed(Sentence sentence, int start, int stop) {
        int end = stop;
        while (end > start + 1 && (sentence.isMark(end - 1) || lexicon.isAdverb(sentence.word(end - 1)))) {
            end--;
        }
        int comma = end - 1;
        while (comma > start && !(sentence.is(comma, ",") && Subjects.isPreposition(sentence.word(comma + 1)))) {
            comma--;
        }
        return comma > start ? comma : end;
    }

    private String addressee(Sentence sentence, int start, int stop) {
        boolean pronoun = stop == start + 1 && sentence.isIn(start, PRONOUNS);
        return pronoun ? antecedent(sentence, start) : sentence.written(start, stop);
    }

    /** Whom "them" means: the doers named before in the sentence ("the efforts exerted by X …, and urge them"). */
    private String antecedent(Sentence sentence, int pronoun) {
        for (int k = 0; k < pronoun - 1; k++) {
            if (sentence.is(k, "by")) {
                int stop = k + 1;
                while (stop < pronoun && !sentence.isMark(stop) && !isTurn(sentence, stop)) {
                    stop++;
                }
                return stop > k + 1 ? sentence.written(k + 1, stop) : sentence.word(pronoun);
            }
        }
        return sentence.word(pronoun);
    }

    private boolean isTurn(Sentence sentence, int k) {
        return sentence.is(k, "in", "to", "for", "which", "that", "on", "at", "with", "through");
    }
}
