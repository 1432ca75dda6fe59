package org.pacta.declaration;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds each paragraph of an older version in a newer one: first those with the same words, then the likest, then those
 * that kept their number and something of their words. What is left was removed or added.
 */
final class ParagraphMatching {

    /**
     * Under the same number little in common is enough: a paragraph with every fifth word changed has a quarter left. Below
     * this the number holds another paragraph.
     */
    private static final double SOMEWHAT_LIKE = 0.15;

    private final List<Paragraph> older;
    private final List<Paragraph> newer;
    private final int[] newerOf;
    private final int[] olderOf;

    private ParagraphMatching(List<Paragraph> older, List<Paragraph> newer) {
        this.older = older;
        this.newer = newer;
        this.newerOf = unknown(older.size());
        this.olderOf = unknown(newer.size());
    }

    private static int[] unknown(int size) {
        int[] places = new int[size];
        Arrays.fill(places, -1);
        return places;
    }

    /** Every paragraph of both once, in the order of the newer; a removed one behind the one it followed. */
    static List<ParagraphPair> of(List<Paragraph> older, List<Paragraph> newer) {
        var matching = new ParagraphMatching(older, newer);
        matching.pairSameWords();
        matching.pairLikeWords();
        matching.pairSameNumbers();
        return matching.pairs();
    }

    private void pair(int inOlder, int inNewer) {
        newerOf[inOlder] = inNewer;
        olderOf[inNewer] = inOlder;
    }

    /** Where the same words stand several times, the same number decides, and then the order. */
    private void pairSameWords() {
        pairSame(paragraph -> paragraph.label() + "\n" + words(paragraph));
        pairSame(ParagraphMatching::words);
    }

    private void pairSame(Function<Paragraph, String> sameness) {
        Map<String, Deque<Integer>> places = new HashMap<>();
        for (int place = 0; place < older.size(); place++) {
            if (newerOf[place] < 0) {
                places.computeIfAbsent(sameness.apply(older.get(place)), unknown -> new ArrayDeque<>())
                        .add(place);
            }
        }
        for (int place = 0; place < newer.size(); place++) {
            Deque<Integer> same = places.get(sameness.apply(newer.get(place)));
            if (olderOf[place] < 0 && same != null && !same.isEmpty()) {
                pair(same.remove(), place);
            }
        }
    }

    private static String words(Paragraph paragraph) {
        return PlainWords.folded(paragraph.chapeau() + "\n" + paragraph.text());
    }

    private record Candidate(int inOlder, int inNewer, double likeness, boolean sameNumber) {}

    private void pairLikeWords() {
        List<Integer> left = left(newerOf);
        var texts = new LikeTexts<>(left, place -> older.get(place).text());
        List<Candidate> candidates = new ArrayList<>();
        for (int place : left(olderOf)) {
            texts.like(newer.get(place).text(), Shingles.SAME_PARAGRAPH)
                    .forEach(like -> candidates.add(candidate(like.item(), place, like.likeness())));
        }
        candidates.sort(Comparator.comparingDouble(Candidate::likeness)
                .thenComparing(Candidate::sameNumber)
                .reversed()
                .thenComparingInt(Candidate::inNewer));
        candidates.forEach(this::pairIfBothAreFree);
    }

    private void pairSameNumbers() {
        Map<String, Integer> places = new HashMap<>();
        left(newerOf).forEach(place -> places.put(older.get(place).label(), place));
        for (int place : left(olderOf)) {
            Integer same = places.get(newer.get(place).label());
            if (same != null && isSomewhatLike(older.get(same), newer.get(place))) {
                pair(same, place);
            }
        }
    }

    private static boolean isSomewhatLike(Paragraph older, Paragraph newer) {
        return older.part() == newer.part()
                && Shingles.of(older.text()).likeness(Shingles.of(newer.text())) >= SOMEWHAT_LIKE;
    }

    private Candidate candidate(int inOlder, int inNewer, double likeness) {
        boolean sameNumber =
                older.get(inOlder).label().equals(newer.get(inNewer).label());
        return new Candidate(inOlder, inNewer, likeness, sameNumber);
    }

    private void pairIfBothAreFree(Candidate candidate) {
        if (newerOf[candidate.inOlder()] < 0 && olderOf[candidate.inNewer()] < 0) {
            pair(candidate.inOlder(), candidate.inNewer());
        }
    }

    private static List<Integer> left(int[] places) {
        List<Integer> left = new ArrayList<>();
        for (int place = 0; place < places.length; place++) {
            if (places[place] < 0) {
                left.add(place);
            }
        }
        return left;
    }

    private List<ParagraphPair> pairs() {
        Set<Integer> kept = keptInOrder();
        List<ParagraphPair> pairs = new ArrayList<>(older.size() + newer.size());
        addRemovedAfter(-1, pairs);
        for (int place = 0; place < newer.size(); place++) {
            int before = olderOf[place];
            if (before < 0) {
                pairs.add(new ParagraphPair(null, newer.get(place), false));
            } else {
                pairs.add(new ParagraphPair(older.get(before), newer.get(place), !kept.contains(place)));
                addRemovedAfter(before, pairs);
            }
        }
        return pairs;
    }

    private void addRemovedAfter(int place, List<ParagraphPair> pairs) {
        for (int next = place + 1; next < older.size() && newerOf[next] < 0; next++) {
            pairs.add(new ParagraphPair(older.get(next), null, false));
        }
    }

    /** The most paragraphs that stand in the same order in both (the longest rising sequence); the others were moved. */
    private Set<Integer> keptInOrder() {
        int[] lastOfLength = new int[newer.size() + 1];
        int[] before = unknown(newer.size());
        int longest = 0;
        for (int place = 0; place < newer.size(); place++) {
            if (olderOf[place] >= 0) {
                int length = lengthThatTakes(olderOf[place], lastOfLength, longest) + 1;
                before[place] = length == 1 ? -1 : lastOfLength[length - 1];
                lastOfLength[length] = place;
                longest = Math.max(longest, length);
            }
        }
        Set<Integer> kept = new HashSet<>();
        for (int place = longest == 0 ? -1 : lastOfLength[longest]; place >= 0; place = before[place]) {
            kept.add(place);
        }
        return kept;
    }

    /** The length of the longest sequence that ends before this place of the older version. */
    private int lengthThatTakes(int place, int[] lastOfLength, int longest) {
        int low = 0;
        int high = longest;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (olderOf[lastOfLength[middle]] < place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
