package org.pacta.declaration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds each paragraph of a declaration in its text in another language. Words are no help, so numbers are: paragraphs with
 * the same number belong together, and what has none, or a letter of another alphabet, follows the same number in the same
 * order. Where one side has fewer there, the lengths say which is missing: a translation is longer or shorter throughout.
 */
final class LanguageMatching {

    /** Labels that the reader counted because nothing is printed; one missing paragraph shifts them all. */
    private static final Pattern COUNTED = Pattern.compile(".*(?:\u00B6\\d|\\bPP\\d|\\bbullet \\d|\\bcontinued\\b).*");

    /** One and a half times is common among paragraphs of one translation, twice is rare. */
    private static final double UNLIKELY_RATIO = 2;

    /** Of shorter paragraphs the length says nothing. In characters of the original. */
    private static final int FEWEST_CHARACTERS_TO_JUDGE = 60;

    /** Names what stands before the first name that both texts have. */
    private static final String START = "";

    private final Set<String> common;
    private final double ratio;

    private LanguageMatching(List<Paragraph> original, List<Paragraph> translated) {
        common = new HashSet<>(printedNames(original));
        common.retainAll(printedNames(translated));
        ratio = (double) Math.max(1, length(translated)) / Math.max(1, length(original));
    }

    /** Every paragraph of both once, in the order of the original; what only the translation has behind what it follows. */
    static List<Counterpart> of(List<Paragraph> original, List<Paragraph> translated) {
        return new LanguageMatching(original, translated).counterparts(original, translated);
    }

    private static int length(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .mapToInt(paragraph -> paragraph.text().length())
                .sum();
    }

    private static Set<String> printedNames(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .map(LanguageMatching::name)
                .filter(name -> !COUNTED.matcher(name).matches())
                .collect(Collectors.toSet());
    }

    /** What is not cited is named by its part: there is one opening as a rule, and one closing. */
    private static String name(Paragraph paragraph) {
        return paragraph.label().isEmpty() ? paragraph.part().word() : paragraph.label();
    }

    private List<Counterpart> counterparts(List<Paragraph> original, List<Paragraph> translated) {
        Map<String, List<Paragraph>> there = runs(original);
        Map<String, List<Paragraph>> here = runs(translated);
        List<Counterpart> all = new ArrayList<>();
        pair(there.remove(START), here.remove(START), all);
        there.forEach((name, run) -> {
            List<Paragraph> same = here.get(name);
            all.add(counterpart(run.get(0), same.get(0)));
            pair(run.subList(1, run.size()), same.subList(1, same.size()), all);
        });
        return all;
    }

    /** By each name that both texts have: its paragraph, and those behind it up to the next such name. */
    private Map<String, List<Paragraph>> runs(List<Paragraph> paragraphs) {
        Map<String, List<Paragraph>> runs = new LinkedHashMap<>();
        List<Paragraph> run = runs.computeIfAbsent(START, first -> new ArrayList<>());
        for (Paragraph paragraph : paragraphs) {
            String name = name(paragraph);
            if (common.contains(name) && !runs.containsKey(name)) {
                run = runs.computeIfAbsent(name, begun -> new ArrayList<>());
            }
            run.add(paragraph);
        }
        return runs;
    }

    private void pair(List<Paragraph> original, List<Paragraph> translated, List<Counterpart> all) {
        boolean isShorter = translated.size() < original.size();
        List<Paragraph> fewer = isShorter ? translated : original;
        List<Paragraph> more = isShorter ? original : translated;
        Map<Integer, Integer> partners =
                new LengthAlignment(lengths(fewer), lengths(more), isShorter ? 1 / ratio : ratio).partners();
        for (int place = 0; place < more.size(); place++) {
            Integer partner = partners.get(place);
            @Nullable Paragraph other = partner == null ? null : fewer.get(partner);
            all.add(isShorter ? counterpart(more.get(place), other) : counterpart(other, more.get(place)));
        }
    }

    private static int[] lengths(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .mapToInt(paragraph -> paragraph.text().length())
                .toArray();
    }

    private Counterpart counterpart(@Nullable Paragraph original, @Nullable Paragraph translated) {
        boolean isUnlike = original != null
                && translated != null
                && original.text().length() >= FEWEST_CHARACTERS_TO_JUDGE
                && LengthAlignment.distance(
                                original.text().length(), translated.text().length(), ratio)
                        > Math.log(UNLIKELY_RATIO);
        return new Counterpart(original, translated, isUnlike);
    }

    /**
     * Finds for each of the fewer texts its partner among the more, in order, so that the lengths fit best.
     *
     * @param ratio by which one of the more is longer than its partner, on the whole
     */
    private record LengthAlignment(int[] fewer, int[] more, double ratio) {

        /** Beyond this the order alone decides. */
        private static final long MOST_COMPARED = 4_000_000;

        /** By the place among the more; a place without a partner is not in it. */
        Map<Integer, Integer> partners() {
            boolean needsNoChoice = fewer.length == more.length || fewer.length == 0;
            if (needsNoChoice || (long) fewer.length * more.length > MOST_COMPARED) {
                return IntStream.range(0, fewer.length)
                        .boxed()
                        .collect(Collectors.toMap(place -> place, place -> place));
            }
            return bestPath(costs());
        }

        /** The least cost of finding partners for the first i of the fewer among the first j of the more. */
        private double[][] costs() {
            double[][] least = new double[fewer.length + 1][more.length + 1];
            for (int i = 1; i <= fewer.length; i++) {
                least[i][i - 1] = Double.POSITIVE_INFINITY;
                for (int j = i; j <= more.length; j++) {
                    least[i][j] = Math.min(least[i][j - 1], least[i - 1][j - 1] + cost(i, j));
                }
            }
            return least;
        }

        private double cost(int i, int j) {
            return distance(fewer[i - 1], more[j - 1], ratio);
        }

        private Map<Integer, Integer> bestPath(double[][] least) {
            Map<Integer, Integer> partners = new LinkedHashMap<>();
            int j = more.length;
            for (int i = fewer.length; i > 0; i--) {
                while (j > i && least[i][j - 1] <= least[i - 1][j - 1] + cost(i, j)) {
                    j--;
                }
                partners.put(j - 1, i - 1);
                j--;
            }
            return partners;
        }

        /** How far two lengths are from this ratio: 0 if they have it, by as much for half of it as for twice. */
        static double distance(int length, int other, double ratio) {
            return Math.abs(Math.log((other + 1) / ((length + 1) * ratio)));
        }
    }
}
