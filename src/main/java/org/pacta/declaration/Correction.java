package org.pacta.declaration;

import java.util.List;
import org.pacta.pledge.Kind;
import org.pacta.pledge.Span;

/**
 * How a finding ought to read, as a whole: what is not to change is named as it is.
 *
 * @param kind pledge, soft or call
 * @param passages stretches of the paragraph's text, in its order, at least one
 * @param boundParty who has to act; empty where nobody is named
 * @param deadline as written; empty where there is none
 */
public record Correction(Kind kind, List<Span> passages, String boundParty, String deadline) {
    public Correction {
        if (kind == Kind.NONE) {
            throw new IllegalArgumentException("a finding of kind none is dismissed, not corrected");
        }
        if (passages.isEmpty()) {
            throw new IllegalArgumentException("a finding stands on at least one passage");
        }
        for (int next = 1; next < passages.size(); next++) {
            if (passages.get(next).start() < passages.get(next - 1).start()) {
                throw new IllegalArgumentException("passages must be in the order of the text, were " + passages);
            }
        }
        passages = List.copyOf(passages);
        boundParty = boundParty.strip();
        deadline = deadline.strip();
    }
}
