package org.pacta.declaration.reading;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.pacta.declaration.Piece;
import org.pacta.declaration.ReadDeclaration;
import org.pacta.declaration.ReadParagraph;
import org.pacta.declaration.reading.WrittenDeclaration.Paging;

/** What holds for every declaration, not only for those at hand. */
class ReadingPropertyTests {
    private static final int TRIES = 500;

    @Property(tries = TRIES)
    void noWordIsLostAndNoneIsAdded(
            @ForAll(supplier = Declarations.class) WrittenDeclaration written,
            @ForAll @IntRange(min = 50, max = 150) int width,
            @ForAll("pagings") Paging paging) {
        String source = written.onPages(width, paging);

        String read = everythingRead(Texts.read(source));

        assertThat(words(read)).as("%s", source).isEqualTo(words(source));
        assertThat(digits(read)).as("%s", source).isEqualTo(digits(source));
    }

    @Property(tries = TRIES)
    void everyParagraphHasALabelOfItsOwn(
            @ForAll(supplier = Declarations.class) WrittenDeclaration written, @ForAll("pagings") Paging paging) {
        List<String> labels = Texts.paragraphs(written.onPages(90, paging)).stream()
                .filter(ReadParagraph::canHoldPledge)
                .map(ReadParagraph::label)
                .toList();

        assertThat(labels).doesNotContain("").doesNotHaveDuplicates();
    }

    @Property(tries = TRIES)
    void readingTwiceGivesTheSame(
            @ForAll(supplier = Declarations.class) WrittenDeclaration written, @ForAll("pagings") Paging paging) {
        String source = written.onPages(80, paging);

        assertThat(Texts.read(source)).isEqualTo(Texts.read(source));
    }

    @Property(tries = TRIES)
    void piecesStandInTheOrderOfTheSource(
            @ForAll(supplier = Declarations.class) WrittenDeclaration written, @ForAll("pagings") Paging paging) {
        List<Integer> lines = Texts.read(written.onPages(70, paging)).pieces().stream()
                .map(piece -> piece.place().firstLine())
                .toList();

        assertThat(lines).isSorted();
    }

    @Property(tries = TRIES)
    void whereLinesAreBrokenChangesNothing(
            @ForAll(supplier = Declarations.class) WrittenDeclaration written,
            @ForAll @IntRange(min = 50, max = 150) int width) {
        String source = written.setIn(width);

        assertThat(read(source)).as("%s", source).containsExactlyElementsOf(read(written.setIn(80)));
    }

    @Property(tries = TRIES)
    void wherePagesBreakAndWhatTheyCarryChangesNothing(
            @ForAll(supplier = Declarations.class) WrittenDeclaration written,
            @ForAll @IntRange(min = 50, max = 150) int width,
            @ForAll("pagings") Paging paging) {
        String source = written.onPages(width, paging);

        assertThat(read(source)).as("%s", source).containsExactlyElementsOf(read(written.setIn(width)));
    }

    @Property(tries = TRIES)
    void everyParagraphIsReadWholeUnderItsPrintedLabel(
            @ForAll(supplier = Declarations.class) WrittenDeclaration written,
            @ForAll @IntRange(min = 50, max = 150) int width) {
        String source = written.setIn(width);
        List<String> expected = written.units().stream()
                .filter(unit -> !unit.label().isEmpty())
                .map(unit -> unit.label() + " | " + unit.text())
                .toList();

        assertThat(Texts.paragraphs(source).stream()
                        .filter(ReadParagraph::canHoldPledge)
                        .map(paragraph -> paragraph.label() + " | " + paragraph.text()))
                .as("%s", source)
                .containsExactlyElementsOf(expected);
    }

    @Provide
    Arbitrary<Paging> pagings() {
        return Combinators.combine(
                        Arbitraries.integers().between(4, 40),
                        Arbitraries.of(Paging.Head.class),
                        Arbitraries.of(true, false))
                .as(Paging::new);
    }

    private static List<String> read(String source) {
        return Texts.paragraphs(source).stream()
                .map(paragraph -> paragraph.label() + "|" + paragraph.part() + "|" + paragraph.heading() + "|"
                        + paragraph.chapeau() + "|" + paragraph.text())
                .toList();
    }

    private static String everythingRead(ReadDeclaration declaration) {
        return declaration.pieces().stream()
                .map(piece -> head(piece) + Texts.printed(piece.text(), piece.noteMarks()))
                .collect(joining("\n"));
    }

    /** What is printed in front of a piece; a footnote is labelled with its mark. */
    private static String head(Piece piece) {
        return piece.kind() == Piece.Kind.FOOTNOTE ? piece.label() + " " : piece.printed() + " ";
    }

    private static Map<String, Long> words(String text) {
        return counted("[^\\p{L}]+", text);
    }

    /** One by one: a mark that is glued to a year makes another number of it. */
    private static Map<String, Long> digits(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return counted("", folded.replaceAll("[^0-9]", ""));
    }

    private static Map<String, Long> counted(String gap, String text) {
        return Arrays.stream(text.split(gap))
                .filter(word -> !word.isEmpty())
                .collect(groupingBy(identity(), TreeMap::new, counting()));
    }
}
