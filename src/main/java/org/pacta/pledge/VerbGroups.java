package org.pacta.pledge;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Recognises the finite verb of a clause. */
final class VerbGroups {
    private static final Set<String> NORMS =
            Set.of("must", "should", "would", "can", "cannot", "could", "may", "might", "ought");

    private static final Map<String, Form> COPULAS = Map.ofEntries(
            Map.entry("am", Form.PLAIN),
            Map.entry("are", Form.PLAIN),
            Map.entry("is", Form.SINGULAR),
            Map.entry("was", Form.PAST),
            Map.entry("were", Form.PAST),
            Map.entry("remain", Form.PLAIN),
            Map.entry("remains", Form.SINGULAR),
            Map.entry("remained", Form.PAST),
            Map.entry("stand", Form.PLAIN),
            Map.entry("stands", Form.SINGULAR),
            Map.entry("stood", Form.PAST),
            Map.entry("stay", Form.PLAIN));

    private final Lexicon lexicon;

    VerbGroups(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The verb group that starts at a place, adverbs before it left aside. */
    Optional<VerbGroup> at(Sentence sentence, int i) {
        String word = sentence.word(i);
        if (Set.of("will", "shall").contains(word)) {
            return Optional.of(future(sentence, i));
        }
        if (NORMS.contains(word) && !sentence.is(i + 1, "like")
                || Set.of("have", "has", "had", "need", "needs").contains(word) && sentence.is(i + 1, "to")) {
            return Optional.of(new VerbGroup(VerbGroup.Kind.NORM, i, i, Form.PLAIN, false));
        }
        if (Set.of("do", "does", "did").contains(word) && sentence.is(i + 1, "not")) {
            return Optional.of(new VerbGroup(VerbGroup.Kind.DENIAL, i, i, Form.PLAIN, true));
        }
        if (COPULAS.containsKey(word)) {
            boolean negated = sentence.is(i + 1, "not");
            return Optional.of(new VerbGroup(VerbGroup.Kind.STATE, i, i, COPULAS.get(word), negated));
        }
        return perfect(sentence, i).or(() -> governing(sentence, i));
    }

    private VerbGroup future(Sentence sentence, int i) {
        int head = lexicon.skipAdverbs(sentence, i + 1);
        while (sentence.is(head, ":", "\u2013", "\u2022", "-") && !sentence.is(head + 1, "we")) {
            head++;
        }
        if (sentence.is(head, ",")) {
            head = lexicon.skipAdverbs(sentence, afterParenthesis(sentence, head));
        }
        boolean negated = sentence.is(i + 1, "not", "never");
        return new VerbGroup(VerbGroup.Kind.FUTURE, i, head, Form.PLAIN, negated);
    }

    private int afterParenthesis(Sentence sentence, int comma) {
        for (int k = comma + 1; k < Math.min(sentence.size(), comma + 12); k++) {
            if (sentence.is(k, ",")) {
                return k + 1;
            }
        }
        return comma;
    }

    private Optional<VerbGroup> perfect(Sentence sentence, int i) {
        if (!sentence.is(i, "have", "has", "had")) {
            return Optional.empty();
        }
        int head = lexicon.skipAdverbs(sentence, i + 1);
        boolean participle = sentence.word(head).matches(".*(ed|en|ne|ought|ade|eld|et|id|ut|un|ent)|been|come|become");
        Form form = sentence.is(i, "has") ? Form.SINGULAR : Form.PLAIN;
        return participle ? Optional.of(new VerbGroup(VerbGroup.Kind.PERFECT, i, head, form, false)) : Optional.empty();
    }

    private Optional<VerbGroup> governing(Sentence sentence, int i) {
        return lexicon.verbAt(sentence, i)
                .filter(verb -> verb.form() != Form.PARTICIPLE)
                .map(verb -> new VerbGroup(VerbGroup.Kind.GOVERNING, i, i, verb.form(), false));
    }
}
