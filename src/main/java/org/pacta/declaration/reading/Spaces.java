package org.pacta.declaration.reading;

import java.util.regex.Pattern;

/** White space as print uses it: blanks, tabs, no-break and thin spaces, zero-width marks. */
final class Spaces {
    private static final Pattern RUN = Pattern.compile("[\\s\\p{Z}\\u200B\\uFEFF]+");

    private Spaces() {}

    static String collapse(String text) {
        return RUN.matcher(text).replaceAll(" ").strip();
    }
}
