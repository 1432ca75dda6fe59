package org.pacta.uikit;

import java.util.Locale;

/** How something stands. A tone gives colour; the words beside it say the same without. */
public enum Tone {
    /** Nothing to say about it. */
    NEUTRAL,
    /** Under way. */
    ACTIVE,
    /** Done as it should be. */
    GOOD,
    /** Wants looking at. */
    WARNING,
    /** Late, failed or refused. */
    BAD,
    /** The pledge of the adopters. */
    PLEDGE,
    /** A soft commitment, for a person to settle. */
    SOFT,
    /** A call upon somebody. */
    CALL;

    /** The name of its class in the style sheet, {@code tone-…}. */
    public String className() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
