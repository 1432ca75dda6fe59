package org.pacta.pledge;

import java.util.List;

/**
 * A document as the finder reads it.
 *
 * @param opening title, adopters and opening clause: where the finder learns who "we" are; may be empty
 * @param passages in the order of the document
 */
public record PledgeText(String opening, List<Passage> passages) {
    public PledgeText {
        passages = List.copyOf(passages);
    }
}
