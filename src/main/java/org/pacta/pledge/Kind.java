package org.pacta.pledge;

import java.util.Locale;

/** What a passage amounts to for somebody who follows up promises. */
public enum Kind {
    /** The adopters bind themselves to a future act. */
    PLEDGE,
    /** Leans towards a pledge: supports, seeks to, stands ready. A person has to settle it. */
    SOFT,
    /** Asks somebody to act. */
    CALL,
    /** Neither. */
    NONE;

    /** The word used on the command line and in the schema: {@code pledge}, {@code soft}, {@code call} or {@code none}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
