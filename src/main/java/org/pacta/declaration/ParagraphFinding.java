package org.pacta.declaration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pacta.pledge.Kind;

/**
 * What was found in a paragraph of a loaded declaration, and what people decided about it.
 *
 * @param version has to be named when something is changed, so that nobody overwrites what they have not seen
 * @param paragraphLabel as printed; empty in opening and closing
 * @param kind pledge, soft or call; never none
 * @param passages in the order of the text, at least one
 * @param boundParty who has to act; empty where nobody is named
 * @param deadline as written; empty where there is none
 * @param markedByPerson whether a person marked it because the finder missed it
 * @param changedBy who decided, corrected, split or marked it last; null as long as it is as the finder left it
 */
public record ParagraphFinding(
        FindingId id,
        long version,
        ParagraphId paragraph,
        String paragraphLabel,
        Kind kind,
        List<FoundPassage> passages,
        String boundParty,
        String deadline,
        boolean markedByPerson,
        Decision decision,
        @Nullable String changedBy) {
    public ParagraphFinding {
        passages = List.copyOf(passages);
    }

    public boolean isConfirmed() {
        return decision instanceof Decision.Confirmed;
    }

    /** Whether it is followed up, be it as the paragraph of another declaration. */
    public boolean isFollowedUp() {
        return isConfirmed() || decision instanceof Decision.Tracked;
    }

    /** Whether the confirmation waits for it: pledges and soft findings have to be settled, calls need not be. */
    public boolean isRequiredOpen() {
        return decision.isOpen() && kind != Kind.CALL;
    }
}
