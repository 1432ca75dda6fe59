package org.pacta.pledge;

import java.util.Optional;

/** Looks for what is going to be in a clause that hangs on a decision: "decide that the next session will be held". */
final class Future {
    private Future() {}

    static Optional<Integer> said(Sentence sentence, int from, int end) {
        for (int k = from; k < end && !sentence.is(k, ";", "which"); k++) {
            if (sentence.is(k, "will", "shall")) {
                return Optional.of(Math.min(k + 1, end - 1));
            }
        }
        return Optional.empty();
    }
}
