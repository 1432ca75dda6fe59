package org.pacta.declaration.reading;

import java.util.Locale;

/** Why a line is no part of the declaration. */
enum Aside {
    MASTHEAD,
    LETTER,
    SIGNATURE,
    RUNNING_TITLE,
    PAGE_NUMBER,
    FOOTNOTE,
    OTHER;

    /** The word of {@link org.pacta.declaration.LeftOut#what()}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
