package org.pacta.declaration.format;

import java.util.Locale;

/** A number as lists print it. */
final class ListNumber {
    private static final int LETTERS = 26;
    private static final int LARGEST_ROMAN = 3999;
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private ListNumber() {}

    /** {@code a} to {@code z}, then {@code aa}, {@code bb}, as Word goes on; figures below 1. */
    static String letter(int number) {
        if (number < 1 || number > LETTERS * LETTERS) {
            return String.valueOf(number);
        }
        char letter = (char) ('a' + (number - 1) % LETTERS);
        return String.valueOf(letter).repeat((number - 1) / LETTERS + 1);
    }

    /** {@code i}, {@code ii}; figures below 1 and above 3999. */
    static String roman(int number) {
        if (number < 1 || number > LARGEST_ROMAN) {
            return String.valueOf(number);
        }
        StringBuilder roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < VALUES.length; i++) {
            for (; left >= VALUES[i]; left -= VALUES[i]) {
                roman.append(SIGNS[i]);
            }
        }
        return roman.toString();
    }

    static String capitals(String number) {
        return number.toUpperCase(Locale.ROOT);
    }
}
