package org.pacta.declaration.reading;

/**
 * Links as texts taken from web pages show them: {@code [words](address)}. Walks a text once, for a text may be made of
 * nothing but their beginnings.
 */
final class Links {
    private static final int LONGEST_WORDS = 300;
    private static final int LONGEST_ADDRESS = 500;

    private final String text;
    private int wordsEnd = -1;
    private int addressEnd = -1;

    private Links(String text) {
        this.text = text;
    }

    /** The text with a blank in the place of every link; the same if there is none. */
    static String takenOut(String text) {
        return new Links(text).takenOut();
    }

    private String takenOut() {
        StringBuilder others = new StringBuilder();
        int copied = 0;
        int open = text.indexOf('[');
        while (open >= 0) {
            int end = endOfLink(open);
            if (end > 0) {
                others.append(text, copied, open).append(' ');
                copied = end;
            }
            open = text.indexOf('[', end > 0 ? end : open + 1);
        }
        return copied == 0 ? text : others.append(text, copied, text.length()).toString();
    }

    /** Where the link ends that begins here; 0 if none does. */
    private int endOfLink(int open) {
        wordsEnd = next(']', open + 1, wordsEnd);
        int bracket = wordsEnd + 1;
        if (wordsEnd - open > LONGEST_WORDS + 1 || bracket >= text.length() || text.charAt(bracket) != '(') {
            return 0;
        }
        addressEnd = next(')', bracket + 1, addressEnd);
        boolean ends = addressEnd < text.length() && addressEnd - bracket <= LONGEST_ADDRESS + 1;
        return ends ? addressEnd + 1 : 0;
    }

    /** The first such sign from here on, or the text's end; one found before is still the first if it lies ahead. */
    private int next(char sign, int from, int found) {
        if (found >= from) {
            return found;
        }
        int next = text.indexOf(sign, from);
        return next < 0 ? text.length() : next;
    }
}
