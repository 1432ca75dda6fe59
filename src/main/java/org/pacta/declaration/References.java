package org.pacta.declaration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names the confirmed pledges of one declaration as people cite them: {@code A/65/903, para. 18}, and
 * {@code A/65/903, para. 18 (i)} where a paragraph holds several.
 */
final class References {

    private static final int[] VALUES = {50, 40, 10, 9, 5, 4, 1};
    private static final String[] NUMERALS = {"l", "xl", "x", "ix", "v", "iv", "i"};

    private final String citation;
    private final String key;
    private final Set<String> printedLabels;
    private final Set<String> takenKeys = new HashSet<>();

    /**
     * @param citation of the declaration: its symbol or its title
     * @param key of the declaration
     * @param printedLabels of all its paragraphs
     */
    References(String citation, String key, Set<String> printedLabels) {
        this.citation = citation;
        this.key = key;
        this.printedLabels = Set.copyOf(printedLabels);
    }

    /** A reference and its key for addresses; both unique as long as the declaration's are. */
    record Reference(String text, String key) {}

    /** The references for so many pledges of the paragraph with this label, in order. May be asked once per paragraph. */
    List<Reference> of(String label, int count) {
        List<Reference> references = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            references.add(reference(count == 1 ? label : label + " " + ordinal(label, number, count)));
        }
        return references;
    }

    private Reference reference(String label) {
        String place = label.isEmpty() ? "opening" : "para. " + label;
        String wanted = key + "-" + AddressKey.of(label.isEmpty() ? "opening" : label);
        String unique = AddressKey.unique(wanted, takenKeys::contains);
        takenKeys.add(unique);
        return new Reference(citation + ", " + place, unique);
    }

    /** A document may print {@code 18 (i)} itself; then brackets tell our numbers from its own. */
    private String ordinal(String label, int number, int count) {
        for (int other = 1; other <= count; other++) {
            if (printedLabels.contains(label + " (" + roman(other) + ")")) {
                return "[" + number + "]";
            }
        }
        return "(" + roman(number) + ")";
    }

    static String roman(int number) {
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int next = 0; next < VALUES.length; next++) {
            while (rest >= VALUES[next]) {
                roman.append(NUMERALS[next]);
                rest -= VALUES[next];
            }
        }
        return roman.toString();
    }
}
