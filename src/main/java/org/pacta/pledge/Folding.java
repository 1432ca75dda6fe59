package org.pacta.pledge;

/** Makes typographic variants one, unit by unit, so that a place in the folded text is the same place in the original. */
final class Folding {
    private Folding() {}

    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(fold(text.charAt(i)));
        }
        return folded.toString();
    }

    private static char fold(char unit) {
        return switch (unit) {
            case '\u2018', '\u2019', '\u02BC', '\u00B4', '`' -> '\'';
            case '\u201C', '\u201D', '\u00AB', '\u00BB', '\u201E' -> '"';
            case '\u00A0', '\u2007', '\u202F', '\u2009', '\t', '\n', '\r' -> ' ';
            case '\u2010', '\u2011' -> '-';
            case '\u2012', '\u2013', '\u2014', '\u2015' -> '\u2013';
            case '\u2022', '\u25CF', '\u25AA' -> '\u2022';
            default -> unit;
        };
    }
}
