package org.pacta.commitment;

import org.jspecify.annotations.Nullable;

/**
 * What a focal point has typed into a status update so far.
 *
 * @param status null while not chosen
 * @param progress in percent, 0 to 100; null while not given
 * @param narrative may be empty in a draft
 */
public record Report(@Nullable Status status, @Nullable Integer progress, String narrative) {
    public Report {
        if (progress != null && (progress < 0 || progress > 100)) {
            throw new IllegalArgumentException("progress is 0 to 100 percent, was " + progress);
        }
    }

    /** True where it can be submitted: status, progress and a narrative are given. */
    public boolean isComplete() {
        return status != null && progress != null && !narrative.isBlank();
    }
}
