package org.pacta.declaration.reading;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.pacta.declaration.Piece;
import org.pacta.declaration.ReadParagraph;

/** What holds for every declaration, not only for those at hand. */
class ReadingPropertyTests {
    private static final int TRIES = 500;

    /** A declaration's text before it is set: its parts in order, each one line. */
    record Written(List<String> parts) {

        /** Set in lines of at most so many characters, parts by blank lines. */
        String setIn(int width) {
            return parts.stream().map(part -> wrapped(part, width)).collect(Collectors.joining("\n\n"));
        }

        private static String wrapped(String part, int width) {
            StringBuilder set = new StringBuilder();
            int column = 0;
            for (String word : part.split(" ")) {
                boolean fits = column + 1 + word.length() <= width;
                set.append(column == 0 ? "" : fits ? " " : "\n").append(word);
                column = column == 0 || !fits ? word.length() : column + 1 + word.length();
            }
            return set.toString();
        }
    }

    @Property(tries = TRIES)
    void noWordIsLostAndNoneIsAdded(
            @ForAll("declarations") Written written, @ForAll @IntRange(min = 50, max = 150) int width) {
        String source = written.setIn(width);

        String read = Texts.read(source).pieces().stream().map(Piece::words).collect(Collectors.joining("\n"));

        assertThat(words(read)).isEqualTo(words(source));
    }

    @Property(tries = TRIES)
    void everyParagraphHasALabelOfItsOwn(@ForAll("declarations") Written written) {
        List<String> labels = Texts.paragraphs(written.setIn(90)).stream()
                .filter(ReadParagraph::canHoldPledge)
                .map(ReadParagraph::label)
                .toList();

        assertThat(labels).doesNotContain("").doesNotHaveDuplicates();
    }

    @Property(tries = TRIES)
    void readingTwiceGivesTheSame(@ForAll("declarations") Written written) {
        String source = written.setIn(80);

        assertThat(Texts.read(source)).isEqualTo(Texts.read(source));
    }

    @Property(tries = TRIES)
    void whereLinesAreBrokenChangesNothing(
            @ForAll("declarations") Written written, @ForAll @IntRange(min = 50, max = 150) int width) {
        assertThat(read(written.setIn(width))).isEqualTo(read(written.setIn(80)));
    }

    @Property(tries = TRIES)
    void piecesStandInTheOrderOfTheSource(@ForAll("declarations") Written written) {
        List<Integer> lines = Texts.read(written.setIn(70)).pieces().stream()
                .map(piece -> piece.place().firstLine())
                .toList();

        assertThat(lines).isSorted();
    }

    private static List<String> read(String source) {
        return Texts.paragraphs(source).stream()
                .map(paragraph -> paragraph.label() + "|" + paragraph.part() + "|" + paragraph.heading() + "|"
                        + paragraph.chapeau() + "|" + paragraph.text())
                .toList();
    }

    private static Map<String, Long> words(String text) {
        return Stream.of(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(groupingBy(identity(), TreeMap::new, counting()));
    }

    // --- declarations

    @Provide
    Arbitrary<Written> declarations() {
        return Combinators.combine(preambles(), paragraphs().list().ofMinSize(1).ofMaxSize(12))
                .as((preamble, paragraphs) -> new Written(written(preamble, paragraphs)));
    }

    private static List<String> written(List<String> preamble, List<List<String>> paragraphs) {
        List<String> parts = new ArrayList<>();
        parts.add("Harbour Declaration on Fisheries");
        parts.add("We, the Ministers of Fisheries of the member States of the Harbour Council,");
        parts.addAll(preamble);
        parts.add("Declare the following:");
        int number = 0;
        for (List<String> paragraph : paragraphs) {
            number++;
            parts.add(number + ". " + paragraph.get(0));
            for (int item = 1; item < paragraph.size(); item++) {
                parts.add("(" + (char) ('a' + item - 1) + ") " + paragraph.get(item));
            }
        }
        return parts;
    }

    private Arbitrary<List<String>> preambles() {
        return Combinators.combine(Arbitraries.of("Recalling", "Bearing in mind", "Reaffirming", "Noting"), objects())
                .as((verb, object) -> verb + " " + object + ",")
                .list()
                .ofMaxSize(4);
    }

    /** A paragraph; with more than one string, a chapeau and its items. */
    private Arbitrary<List<String>> paragraphs() {
        return Arbitraries.oneOf(sentences().map(List::of), lists());
    }

    private Arbitrary<String> sentences() {
        return Combinators.combine(verbs(), objects())
                .as((verb, object) -> "We " + verb + " " + object + ".")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(sentences -> String.join(" ", sentences));
    }

    private Arbitrary<List<String>> lists() {
        return Combinators.combine(verbs(), objects())
                .as((verb, object) -> verb + " " + object)
                .list()
                .ofMinSize(2)
                .ofMaxSize(5)
                .map(ReadingPropertyTests::asList);
    }

    private static List<String> asList(List<String> acts) {
        List<String> list = new ArrayList<>();
        list.add("In order to serve our people, we:");
        for (int act = 0; act < acts.size(); act++) {
            list.add(acts.get(act) + (act == acts.size() - 1 ? "." : ";"));
        }
        return list;
    }

    private static Arbitrary<String> verbs() {
        return Arbitraries.of(
                "will rebuild", "commit to protecting", "resolve to strengthen", "welcome", "call upon all to support");
    }

    private static Arbitrary<String> objects() {
        return Combinators.combine(
                        Arbitraries.of(
                                "the piers",
                                "the fishing fleets",
                                "our short- and long-term plans",
                                "resolution 76/217"),
                        Arbitraries.of(
                                "of the region",
                                "in the Gulf of Bothnia",
                                "along the coast, in particular in small ports"),
                        Arbitraries.of(
                                "by 2030", "without delay", "in accordance with the Charter of the United Nations"))
                .as((what, where, when) -> what + " " + where + " " + when);
    }
}
