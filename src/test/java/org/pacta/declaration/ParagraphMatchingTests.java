package org.pacta.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.pacta.declaration.ParagraphPair.Change;

class ParagraphMatchingTests {

    private static final DeclarationId DECLARATION = DeclarationId.random();

    private final List<Paragraph> older = paragraphs(
            "We resolve to rebuild the piers of the harbour by 2030 and to keep them open in winter.",
            "We support efforts to strengthen the rescue service along the whole of the northern coast.",
            "We call upon the member States to report on their lighthouses and buoys once a year.",
            "We thank the city of Ostend for its hospitality.",
            "We are determined to share weather data with one another in real time.");

    @Test
    void findsEveryParagraphOfAnIdenticalTextUnchanged() {
        assertThat(ParagraphMatching.of(older, older)).hasSize(5).allSatisfy(pair -> {
            assertThat(pair.change()).isEqualTo(Change.UNCHANGED);
            assertThat(pair.moved()).isFalse();
            assertThat(pair.older()).isEqualTo(pair.newer());
        });
    }

    @Test
    void takesOneWordChangedForTheSameParagraphChanged() {
        List<Paragraph> newer = replaced(0, "piers", "quays");

        assertThat(changes(newer)).containsExactly("1 > 1 CHANGED", "2 > 2", "3 > 3", "4 > 4", "5 > 5");
    }

    @Test
    void takesOtherQuotationMarksAndHyphensForTheSameWords() {
        List<Paragraph> plain = paragraphs("The \"Ostend Plan\" is our ten-year plan, and it's ours.");
        List<Paragraph> printed =
                paragraphs("The \u201cOstend\u00a0Plan\u201d is our ten\u2011year plan, and it\u2019s ours.");

        assertThat(ParagraphMatching.of(plain, printed))
                .singleElement()
                .satisfies(pair -> assertThat(pair.change()).isEqualTo(Change.UNCHANGED));
    }

    @Test
    void followsParagraphsThatWereRenumberedByAnInsertion() {
        List<String> texts = texts();
        texts.add(1, "We welcome the new members of the Harbour Council and wish them a calm sea.");

        assertThat(changes(paragraphs(texts))).containsExactly("1 > 1", "added 2", "2 > 3", "3 > 4", "4 > 5", "5 > 6");
        assertThat(ParagraphMatching.of(older, paragraphs(texts))).noneMatch(ParagraphPair::moved);
    }

    @Test
    void showsARemovedParagraphBehindTheOneItFollowed() {
        List<String> texts = texts();
        texts.remove(2);

        assertThat(changes(paragraphs(texts))).containsExactly("1 > 1", "2 > 2", "removed 3", "4 > 3", "5 > 4");
    }

    @Test
    void saysWhichParagraphWasMovedAndNotThatAllOthersWere() {
        List<String> texts = texts();
        texts.add(0, texts.remove(4));

        assertThat(changes(paragraphs(texts))).containsExactly("5 > 1 moved", "1 > 2", "2 > 3", "3 > 4", "4 > 5");
    }

    @Test
    void recognisesAHeavilyRewrittenParagraphByItsNumber() {
        List<Paragraph> newer = replaced(
                2,
                texts().get(2),
                "We call upon the member States to report on all their pilots, tugs and ferries now.");

        assertThat(changes(newer)).contains("3 > 3 CHANGED");
    }

    @Test
    void takesOtherWordsUnderAnOldNumberForAnotherParagraph() {
        List<Paragraph> newer = replaced(2, texts().get(2), "Fish stocks recover slowly where nobody counts them.");

        assertThat(changes(newer)).contains("removed 3", "added 3");
    }

    @Test
    void takesOtherWordsAboveAListForAChange() {
        Paragraph willed = paragraph("1", "We will:", "rebuild the piers");
        Paragraph asked = paragraph("1", "We call upon others to:", "rebuild the piers");

        assertThat(ParagraphMatching.of(List.of(willed), List.of(asked)))
                .singleElement()
                .satisfies(pair -> assertThat(pair.change()).isEqualTo(Change.CHANGED));
    }

    @Test
    void hasNothingToMatchInNothing() {
        assertThat(ParagraphMatching.of(List.of(), List.of())).isEmpty();
        assertThat(ParagraphMatching.of(older, List.of()))
                .extracting(ParagraphPair::change)
                .containsOnly(Change.REMOVED);
        assertThat(ParagraphMatching.of(List.of(), older))
                .extracting(ParagraphPair::change)
                .containsOnly(Change.ADDED);
    }

    @Test
    void countsEveryParagraphOfBothOnceWhateverWasDoneToTheText() {
        for (int seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            List<Paragraph> before = scrambled(random);
            List<Paragraph> after = scrambled(random);

            List<ParagraphPair> pairs = ParagraphMatching.of(before, after);

            assertThat(pairs.stream().flatMap(pair -> pair.inOlder().stream()))
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(before);
            assertThat(pairs.stream().flatMap(pair -> pair.inNewer().stream()))
                    .as("seed %d", seed)
                    .containsExactlyElementsOf(after);
        }
    }

    @Test
    void comparesTenThousandParagraphsOfBoilerplateInBoundedTime() {
        List<Paragraph> before = boilerplate(10_000, "a report");
        List<Paragraph> after = boilerplate(10_000, "its plan");
        List<Paragraph> same = paragraphs(Collections.nCopies(10_000, "We shall report."));

        Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            assertThat(ParagraphMatching.of(before, after)).hasSize(10_000);
            assertThat(ParagraphMatching.of(same, same)).hasSize(10_000);
        });
    }

    private List<String> changes(List<Paragraph> newer) {
        return ParagraphMatching.of(older, newer).stream()
                .map(ParagraphMatchingTests::inWords)
                .toList();
    }

    private static String inWords(ParagraphPair pair) {
        return switch (pair.change()) {
            case ADDED -> "added " + pair.inNewer().orElseThrow().label();
            case REMOVED -> "removed " + pair.inOlder().orElseThrow().label();
            case UNCHANGED -> numbers(pair) + (pair.moved() ? " moved" : "");
            case CHANGED -> numbers(pair) + " CHANGED" + (pair.moved() ? " moved" : "");
        };
    }

    private static String numbers(ParagraphPair pair) {
        return pair.inOlder().orElseThrow().label()
                + " > "
                + pair.inNewer().orElseThrow().label();
    }

    private List<String> texts() {
        return new ArrayList<>(older.stream().map(Paragraph::text).toList());
    }

    private List<Paragraph> replaced(int place, String words, String by) {
        List<String> texts = texts();
        texts.set(place, texts.get(place).replace(words, by));
        return paragraphs(texts);
    }

    private List<Paragraph> scrambled(Random random) {
        List<String> texts = texts();
        for (int turn = random.nextInt(6); turn > 0; turn--) {
            int place = random.nextInt(texts.size());
            switch (random.nextInt(4)) {
                case 0 -> texts.add(place, texts.get(random.nextInt(texts.size())));
                case 1 -> texts.set(place, texts.get(place) + " And we resolve to write it down.");
                case 2 -> Collections.swap(texts, place, random.nextInt(texts.size()));
                default -> texts.set(place, "We note the number " + random.nextInt() + " with interest.");
            }
        }
        return paragraphs(texts);
    }

    private static List<Paragraph> boilerplate(int count, String what) {
        return paragraphs(IntStream.range(0, count)
                .mapToObj(
                        state -> "The State numbered " + state + " shall hand in " + what + " by the end of the year.")
                .toList());
    }

    private static List<Paragraph> paragraphs(String... texts) {
        return paragraphs(Stream.of(texts).toList());
    }

    private static List<Paragraph> paragraphs(List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(place -> paragraph(String.valueOf(place + 1), "", texts.get(place)))
                .toList();
    }

    private static Paragraph paragraph(String label, String chapeau, String text) {
        return new Paragraph(
                ParagraphId.random(), DECLARATION, label, Part.OPERATIVE, "", chapeau, text, new Place(1, 1, 0, 0));
    }
}
