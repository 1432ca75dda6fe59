package org.pacta.commitment;

/** What a reviewer decides about a submitted status update. */
public sealed interface ReviewDecision {

    /**
     * The commitment takes over the reported status and progress.
     *
     * @param rationale why this rating; may be empty only without a rating
     */
    record Approved(Rating rating, String rationale) implements ReviewDecision {
        public Approved {
            if (rating != Rating.NONE && rationale.isBlank()) {
                throw new IllegalArgumentException("a rating needs a rationale");
            }
        }
    }

    /** @param reason what has to change: the brief of the focal point's next task; not blank */
    record Returned(String reason) implements ReviewDecision {
        public Returned {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("a report is returned with a reason");
            }
        }
    }
}
