package org.pacta.declaration.reading;

import java.util.List;

/** Small Roman numerals as lists use them, i to xx. */
final class Roman {
    private static final List<String> NUMERALS = List.of(
            "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi",
            "xvii", "xviii", "xix", "xx");

    private Roman() {}

    /** 1 to 20, or 0 if it is none. */
    static int value(String letters) {
        return NUMERALS.indexOf(letters) + 1;
    }
}
