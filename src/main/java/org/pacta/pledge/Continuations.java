package org.pacta.pledge;

import java.util.List;

/**
 * Tells whether a verb behind "and" or a comma shares the subject of the clause before. It does not where it goes on with an
 * infinitive ("to promote … and support …") or with a relative clause ("which shape … and will shape …").
 */
final class Continuations {
    private final Sentence sentence;
    private final Lexicon lexicon;
    private final List<Clause> found;

    /** @param found the clauses of the sentence up to here; the finder adds to it */
    Continuations(Sentence sentence, Lexicon lexicon, List<Clause> found) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.found = found;
    }

    /** Whether the verb group behind a joint goes on with the last clause found. */
    boolean continues(int joint, VerbGroup group) {
        if (last().preambular()) {
            return false;
        }
        boolean comma = !sentence.is(joint, "and", "or", "but");
        return switch (group.kind()) {
            case FUTURE -> comma || !isRelativeOpen(joint);
            case STATE, PERFECT -> agrees(group) && (comma || !isRelativeOpen(joint));
            case NORM, DENIAL, PLAIN -> false;
            case GOVERNING -> agrees(group) && takesUpMainClause(joint, group);
        };
    }

    private boolean agrees(VerbGroup group) {
        VerbGroup before = last().group();
        Form expected = before.kind() == VerbGroup.Kind.FUTURE ? formOf(last().subject()) : before.form();
        return group.form() == expected;
    }

    private Form formOf(Subject subject) {
        return found.stream()
                .filter(clause -> clause.subject().equals(subject))
                .map(Clause::group)
                .filter(group -> group.kind() != VerbGroup.Kind.FUTURE)
                .map(VerbGroup::form)
                .findFirst()
                .orElse(Form.PLAIN);
    }

    private boolean takesUpMainClause(int joint, VerbGroup group) {
        Lexicon.Verb verb = lexicon.verbAt(sentence, group.head()).orElseThrow();
        boolean single = verb.end() - verb.start() == 1;
        boolean noun = single && Subjects.isPreposition(sentence.word(verb.end())) && !sentence.is(verb.end(), "to");
        boolean passive = verb.form() == Form.PAST && sentence.is(verb.end(), "by");
        boolean given = verb.entry().frame() == Frame.BACKING && sentence.is(verb.end(), "to", ",", "and", ".");
        if (noun || passive || given) {
            return false;
        }
        boolean open = isInfinitiveOpen(joint) || isRelativeOpen(joint);
        return verb.entry().takesUpMainClause() || !open || asksSomebody(joint, verb);
    }

    /** "…, and encourage all parties to join": a request of its own even where an infinitive is under way. */
    private boolean asksSomebody(int joint, Lexicon.Verb verb) {
        boolean request = verb.entry().frame() == Frame.REQUEST;
        return request && sentence.is(joint, ",") && sentence.is(joint + 1, "and") && hasInfinitive(verb.end());
    }

    /** Whether "to" and a verb stand before the next mark. */
    boolean hasInfinitive(int from) {
        for (int k = from; k < sentence.size() && !sentence.isMark(k); k++) {
            if (sentence.is(k, "to") && lexicon.isAct(sentence.word(lexicon.skipAdverbs(sentence, k + 1)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isInfinitiveOpen(int joint) {
        VerbGroup group = last().group();
        if (group.kind() == VerbGroup.Kind.FUTURE) {
            return true;
        }
        for (int k = group.head(); k < joint; k++) {
            if (sentence.is(k, "to") && lexicon.isAct(sentence.word(lexicon.skipAdverbs(sentence, k + 1)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isRelativeOpen(int joint) {
        for (int k = joint - 1; k > last().group().head() && !sentence.is(k, ",", ";"); k--) {
            if (ClauseFinder.RELATIVES.contains(sentence.word(k))) {
                return true;
            }
        }
        return false;
    }

    private Clause last() {
        return found.get(found.size() - 1);
    }
}
