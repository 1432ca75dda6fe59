package org.pacta.declaration;

import java.util.ArrayList;
import java.util.List;

/** Prints numbers of pages as an index does: {@code 3, 4, 9–12}. */
public final class PageNumbers {
    private static final int FEWEST_TO_A_RANGE = 3;

    private PageNumbers() {}

    /** @param pages rising, none twice */
    public static String printed(List<Integer> pages) {
        List<String> printed = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= pages.size(); i++) {
            if (i == pages.size() || pages.get(i) != pages.get(i - 1) + 1) {
                printed.addAll(run(pages.subList(from, i)));
                from = i;
            }
        }
        return String.join(", ", printed);
    }

    private static List<String> run(List<Integer> pages) {
        return pages.size() < FEWEST_TO_A_RANGE
                ? pages.stream().map(String::valueOf).toList()
                : List.of(pages.get(0) + "\u2013" + pages.get(pages.size() - 1));
    }
}
