package org.pacta.declaration.reading;

/** White space as print uses it: blanks, tabs, no-break and thin spaces, zero-width marks. */
final class Spaces {
    private Spaces() {}

    /** Every run of white space made one blank, and none at the ends. Called for every line, so without patterns. */
    static String collapse(String text) {
        int clean = lengthOfClean(text);
        if (clean == text.length()) {
            return text.strip();
        }
        StringBuilder collapsed = new StringBuilder(text.length()).append(text, 0, clean);
        for (int i = clean; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                collapsed.append(c);
            } else if (collapsed.length() > 0 && collapsed.charAt(collapsed.length() - 1) != ' ') {
                collapsed.append(' ');
            }
        }
        return collapsed.toString().strip();
    }

    /** How far the text has single blanks only. */
    private static int lengthOfClean(String text) {
        boolean afterBlank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' && !afterBlank) {
                afterBlank = true;
            } else if (isSpace(c)) {
                return i;
            } else {
                afterBlank = false;
            }
        }
        return text.length();
    }

    private static boolean isSpace(char c) {
        if (c < '\u0080') {
            return c == ' ' || c >= '\t' && c <= '\r';
        }
        return c == '\u00A0'
                || c == '\u1680'
                || c >= '\u2000' && c <= '\u200B'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202F'
                || c == '\u205F'
                || c == '\u3000'
                || c == '\uFEFF';
    }
}
