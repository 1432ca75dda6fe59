package org.pacta.pledge;

import java.util.Set;

/** Where the governing words with the act they govern end, for a reader who wants to see the gist. */
final class Triggers {
    private static final Set<String> BREAKS =
            Set.of(",", ";", ":", "\u2013", ".", "which", "who", "including", "while", "where");
    private static final int FEWEST_WORDS = 4;
    private static final int MOST_WORDS = 14;

    private Triggers() {}

    /** One past the last token: the first break after some words of the act, or the end of the clause. */
    static int end(Sentence sentence, Clause clause, int act) {
        int words = 0;
        for (int k = act; k < clause.end(); k++) {
            boolean isBreak = BREAKS.contains(sentence.word(k));
            if (words >= MOST_WORDS || isBreak && words >= FEWEST_WORDS) {
                return k;
            }
            words += isBreak ? 0 : 1;
        }
        return sentence.isMark(clause.end() - 1) ? clause.end() - 1 : clause.end();
    }
}
