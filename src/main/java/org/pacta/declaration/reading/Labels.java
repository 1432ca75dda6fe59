package org.pacta.declaration.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Gives every paragraph a label that is unique in its document. What is printed is kept: {@code 18}, {@code 12 (a)}. What
 * is not printed is counted, and shows it:
 *
 * <ul>
 *   <li>{@code PP3}: the third clause of a preamble without numbers, as delegations cite it
 *   <li>{@code ¶3}, {@code II.A ¶3}: the third paragraph without a number, in a numbered section
 *   <li>{@code 5 bullet 2}: the second bullet under paragraph 5
 *   <li>{@code annex 1}, {@code annex II, 1}, {@code part 2, 1}: paragraph 1 of a further series
 *   <li>{@code A.3}: paragraph 3 of section A, where numbers begin again in every section
 *   <li>{@code 5 bis}: the second of two paragraphs that are both printed as 5
 * </ul>
 */
final class Labels {
    private static final List<String> REPEATED = List.of("bis", "ter", "quater", "quinquies");

    /** Every label given so far, and how often it was asked for. */
    private final Map<String, Integer> given = new HashMap<>();

    private String series = "";
    private String section = "";
    private int seriesCount = 1;
    private int preambular;

    /** How many paragraphs without a number there are so far, by section. */
    private final Map<String, Integer> unnumbered = new HashMap<>();

    /** Begins the series of an annex. @param number as printed behind the word, {@code II}; may be empty */
    void beginAnnex(String number) {
        beginSeries(number.isEmpty() ? "annex" : "annex " + number + ",");
    }

    /** Begins a series that nothing announces: the numbers start again at 1. */
    void beginPart() {
        beginSeries("part " + (seriesCount + 1) + ",");
    }

    /** Begins the series of a section whose numbers begin again at 1. @param numbers of the section: {@code II.A} */
    void beginSection(String numbers) {
        section = numbers + ".";
    }

    private void beginSeries(String prefix) {
        series = prefix + " ";
        section = "";
        seriesCount++;
        preambular = 0;
    }

    String printed(String number) {
        return unique(series + section + number);
    }

    String preambular() {
        preambular++;
        return unique(series + "PP" + preambular);
    }

    /** @param section numbers of the section it stands in: {@code II.A}; empty if that has none */
    String unnumbered(String section) {
        String prefix = series + (section.isEmpty() ? "" : section + " ");
        return unique(prefix + "\u00B6" + unnumbered.merge(prefix, 1, Integer::sum));
    }

    /** Of an item below a paragraph. @param parent the paragraph's label; empty if it has none */
    String below(String parent, String item) {
        return unique(parent.isEmpty() ? series + item : parent + " " + item);
    }

    private String unique(String label) {
        int times = given.merge(label, 1, Integer::sum);
        return times == 1 ? label : unique(label + " " + ordinal(times));
    }

    /** The label, or the first that is free after it: {@code 5 bis}, {@code 5 ter}, {@code 5 (6)}. */
    static String unique(String label, Predicate<String> isTaken) {
        String candidate = label;
        for (int times = 2; isTaken.test(candidate); times++) {
            candidate = label + " " + ordinal(times);
        }
        return candidate;
    }

    private static String ordinal(int times) {
        return times - 2 < REPEATED.size() ? REPEATED.get(times - 2) : "(" + times + ")";
    }
}
