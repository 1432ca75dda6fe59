package org.pacta.commitment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pacta.people.PersonId;

/**
 * A status update that was handed in, as people read it.
 *
 * @param progress in percent
 * @param rating +1, 0, -1 by the reviewer; null where not rated
 * @param remark the reviewer's rationale or reason of return; empty before review
 */
public record StatusUpdateView(
        StatusUpdateId id,
        int round,
        StatusUpdateState state,
        Status status,
        int progress,
        String narrative,
        PersonId author,
        String authorName,
        Instant submittedAt,
        @Nullable String reviewerName,
        @Nullable Instant reviewedAt,
        @Nullable Integer rating,
        String remark,
        List<Evidence> evidence) {

    /** True where the reviewer rates lower than the author's own status claims: readers have to see both. */
    public boolean isRatedBelowReport() {
        Rating claim = status.claim();
        return rating != null && claim != Rating.NONE && rating < claim.figure();
    }
}
