package org.pacta.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Text as it is compared: how a word processor or a PDF sets quotation marks, hyphens and blanks makes no difference, nor
 * do capitals and punctuation between whole words.
 */
final class PlainWords {

    private PlainWords() {}

    /** The same text with one plain sign for each typographic one, sign by sign: places in it stay the same. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.chars().forEach(sign -> folded.append(plain((char) sign)));
        return folded.toString();
    }

    private static char plain(char sign) {
        return switch (sign) {
            case '\u2018', '\u2019', '\u201B', '\u02BC' -> '\'';
            case '\u201C', '\u201D', '\u201F', '\u00AB', '\u00BB' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            case '\u00A0', '\u2002', '\u2003', '\u2007', '\u2009', '\u202F', '\n', '\t' -> ' ';
            default -> sign;
        };
    }

    /** The words in lower case, in order, with numbers, without punctuation. */
    static List<String> of(String text) {
        String lowered = text.toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>(lowered.length() / 6 + 1);
        int start = -1;
        for (int place = 0; place <= lowered.length(); place++) {
            boolean inWord = place < lowered.length() && isPartOfWord(lowered.charAt(place));
            if (inWord && start < 0) {
                start = place;
            } else if (!inWord && start >= 0) {
                words.add(lowered.substring(start, place));
                start = -1;
            }
        }
        return words;
    }

    private static boolean isPartOfWord(char sign) {
        return Character.isLetterOrDigit(sign) || Character.isSurrogate(sign);
    }
}
