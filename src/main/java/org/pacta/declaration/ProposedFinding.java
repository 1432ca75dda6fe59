package org.pacta.declaration;

import java.util.List;
import org.pacta.pledge.Kind;

/**
 * What the finder proposes for a paragraph before anything is stored.
 *
 * @param kind pledge, soft or call
 * @param passages in the order of the text, at least one
 * @param boundParty who has to act; empty where nobody is named
 * @param deadline as written; empty where there is none
 */
public record ProposedFinding(Kind kind, List<FoundPassage> passages, String boundParty, String deadline) {
    public ProposedFinding {
        passages = List.copyOf(passages);
    }
}
