package org.pacta.declaration.format;

import static org.pacta.declaration.UnreadableDeclaration.Reason.REORDERED;

import org.pacta.declaration.UnreadableDeclaration;

/**
 * Characters that nobody sees. Those that make a text look different from what it says are refused: what is quoted would
 * not be what people read on the page. The others are left away.
 */
final class Invisible {
    private Invisible() {}

    /** @throws UnreadableDeclaration if the text orders its letters to be shown in another direction */
    static String takenOut(String text) throws UnreadableDeclaration {
        int i = 0;
        while (i < text.length() && !isInvisible(text.charAt(i))) {
            i++;
        }
        return i == text.length() ? text : takenOut(text, i);
    }

    private static String takenOut(String text, int first) throws UnreadableDeclaration {
        StringBuilder seen = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (reorders(c, text)) {
                throw new UnreadableDeclaration(REORDERED, "");
            }
            if (isTagAt(text, i)) {
                i++;
            } else if (c == '\u00AD' && i == text.length() - 1) {
                // a soft hyphen that a line ends on was printed
                seen.append('-');
            } else if (!isInvisible(c) || c == '\uDB40') {
                seen.append(c);
            }
        }
        return seen.toString();
    }

    /**
     * Right-to-left embedding, both overrides, right-to-left isolate: with them English words change places. Among Arabic or
     * Hebrew words embedding and isolate say only what the letters say themselves.
     */
    private static boolean reorders(char c, String text) {
        return c == '\u202D' || c == '\u202E' || (c == '\u202B' || c == '\u2067') && !runsFromRightToLeft(text);
    }

    private static boolean runsFromRightToLeft(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long fromTheRight = text.codePoints()
                .filter(Character::isLetter)
                .map(Character::getDirectionality)
                .filter(it -> it == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || it == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                .count();
        return fromTheRight * 2 > letters;
    }

    private static boolean isInvisible(char c) {
        if (c < 0x7F) {
            return c < ' ' && c != '\t' && c != '\f';
        }
        return c <= 0x9F
                || c == '\u00AD'
                || c == '\u061C'
                || c == '\u200E'
                || c == '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2060' && c <= '\u206F'
                || c == '\uFEFF'
                || c == '\uDB40';
    }

    /** Tag characters, U+E0000 to U+E007F, repeat the alphabet without showing it. */
    private static boolean isTagAt(String text, int i) {
        return text.charAt(i) == '\uDB40'
                && i + 1 < text.length()
                && text.charAt(i + 1) >= '\uDC00'
                && text.charAt(i + 1) <= '\uDC7F';
    }
}
