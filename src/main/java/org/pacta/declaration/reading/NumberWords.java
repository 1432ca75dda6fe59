package org.pacta.declaration.reading;

import java.util.List;
import java.util.Locale;

/** Days of the month and years written in English words, as treaties and declarations do where they were done. */
final class NumberWords {
    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
            "twenty-first",
            "twenty-second",
            "twenty-third",
            "twenty-fourth",
            "twenty-fifth",
            "twenty-sixth",
            "twenty-seventh",
            "twenty-eighth",
            "twenty-ninth",
            "thirtieth",
            "thirty-first");
    private static final List<String> UNITS = List.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2199;

    private NumberWords() {}

    /** {@code Twenty-Eighth} is 28; 0 for what is no day of a month. */
    static int ordinal(String words) {
        return ORDINALS.indexOf(words.toLowerCase(Locale.ROOT).replace(' ', '-')) + 1;
    }

    /**
     * {@code Two Thousand and Eighteen} is 2018, {@code Nineteen Hundred and Ninety-Five} 1995. Words that go on after
     * the year are left aside; 0 for what is no year from 1800 to 2199.
     */
    static int year(String words) {
        int year = 0;
        int part = 0;
        for (String word : words.toLowerCase(Locale.ROOT).split("[-\\s,]+")) {
            if (word.equals("thousand") || word.equals("hundred")) {
                int factor = word.equals("thousand") ? 1000 : 100;
                year += part * factor;
                part = 0;
            } else if (value(word) > 0) {
                part += value(word);
            } else if (!word.equals("and")) {
                break;
            }
        }
        year += part;
        return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
    }

    private static int value(String word) {
        return UNITS.contains(word) ? UNITS.indexOf(word) + 1 : TENS.contains(word) ? (TENS.indexOf(word) + 2) * 10 : 0;
    }
}
