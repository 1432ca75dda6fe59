package org.pacta.declaration.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
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

        assertThat(WordAccount.of(Texts.read(source))).as("%s", source).isEqualTo(WordAccount.of(source));
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
}
