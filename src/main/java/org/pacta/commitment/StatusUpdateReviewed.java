package org.pacta.commitment;

import org.pacta.people.PersonId;

/**
 * A status update was approved or returned. Published inside the deciding transaction.
 *
 * @param concluded true where the approval left nothing more to report
 * @param remark the rationale of the approval, which may be empty, or the reason of the return
 */
public record StatusUpdateReviewed(
        StatusUpdateId statusUpdate,
        CommitmentId commitment,
        PersonId author,
        boolean approved,
        boolean concluded,
        String remark) {}
