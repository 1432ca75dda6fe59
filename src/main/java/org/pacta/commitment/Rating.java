package org.pacta.commitment;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the reviewer makes of the reported progress; kept apart from the status its author reports. */
public enum Rating {
    /** Compliance, or on the way to it. */
    POSITIVE(1),
    /** Work in progress, or partial. */
    NEUTRAL(0),
    /** No progress, or a step back. */
    NEGATIVE(-1),
    /** Not rated. */
    NONE(null);

    private final @Nullable Integer figure;

    Rating(@Nullable Integer figure) {
        this.figure = figure;
    }

    /** +1, 0 or -1; null where not rated. */
    public @Nullable Integer figure() {
        return figure;
    }

    /** @param figure +1, 0, -1 or null */
    public static Rating of(@Nullable Integer figure) {
        return Arrays.stream(values())
                .filter(rating -> Objects.equals(rating.figure, figure))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a rating is +1, 0, -1 or none, was " + figure));
    }
}
