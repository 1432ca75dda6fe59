package org.pacta.declaration.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pacta.declaration.Piece;
import org.pacta.declaration.ReadDeclaration;

class PageFurnitureTests {
    @Test
    void aPageBreakInsideASentenceIsClosed() {
        ReadDeclaration read = Texts.read("""
                1. We reaffirm our commitment to the Convention on Biological
                _______________

                1 Resolution 70/1.

                2 See resolution 78/266; also the report of the
                Secretary-General.

                Awaza Political Declaration
                A/RES/80/3

                3/5
                25-16680

                Diversity and will act.

                A/RES/80/3
                Awaza Political Declaration

                4/5

                2. We will talk.
                """);

        assertThat(read.paragraphs())
                .extracting(paragraph -> paragraph.text())
                .containsExactly(
                        "We reaffirm our commitment to the Convention on Biological Diversity and will act.",
                        "We will talk.");
        assertThat(read.pieces())
                .extracting(Piece::kind)
                .filteredOn(kind -> kind.part().isEmpty())
                .containsExactly(
                        Piece.Kind.FOOTNOTE,
                        Piece.Kind.FOOTNOTE,
                        Piece.Kind.RUNNING_TITLE,
                        Piece.Kind.PAGE_NUMBER,
                        Piece.Kind.RUNNING_TITLE,
                        Piece.Kind.RUNNING_TITLE,
                        Piece.Kind.PAGE_NUMBER);
    }

    @Test
    void theEndOfASentenceIsNoRunningTitleEvenIfAnotherSentenceEndsLikeIt() {
        assertThat(Texts.paragraphs("""
                        1. We will rebuild the piers of the region by

                        2030.

                        2. We will rebuild the fleets of the region by

                        2/9
                        A/CONF.250/7

                        2030.
                        """))
                .extracting(paragraph -> paragraph.text())
                .containsExactly(
                        "We will rebuild the piers of the region by 2030.",
                        "We will rebuild the fleets of the region by 2030.");
    }

    @Test
    void aPageBeginsWithAFormFeedEvenIfItsTitleStandsRightBehind() {
        assertThat(Texts.labels("""
                        Harbour Declaration

                        1

                        We will rebuild the piers.

                        1
                        \fHarbour Declaration

                        2

                        We will act.

                        2
                        \fHarbour Declaration
                        """)).containsExactly("1", "2");
    }

    @Test
    void theNumberOfAPageRightAboveAFormFeedIsNoLineOfTheNoteAboveIt() {
        ReadDeclaration read = Texts.read("""
                Harbour Declaration

                1. We will rebuild the piers.1
                _______________
                1 See resolution 70/1.
                7
                \fHarbour Declaration
                2. We will act.
                """);

        assertThat(read.footnotes())
                .singleElement()
                .satisfies(note -> assertThat(note.text()).isEqualTo("See resolution 70/1."));
        assertThat(read.paragraphs()).hasSize(2);
    }

    @Test
    void anItemIsNoRunningTitleEvenIfAnotherOneBeginsWithTheSameLine() {
        assertThat(Texts.labels("""
                        1. We will support, within our means:

                        2/9
                        (a) all of the small ports of the region
                        that are open;

                        (b) the fleets.

                        2. We will protect, within our means:

                        3/9
                        (a) all of the small ports of the region
                        that are closed.
                        """)).containsExactly("1", "1 (a)", "1 (b)", "2", "2 (a)");
    }

    @Test
    void aPageBreakInsideTheOpeningIsClosed() {
        assertThat(Texts.paragraphs("""
                        We, the Ministers of Fisheries of the member

                        2/9

                        States of the Harbour Council, meeting in Turku
                        from 10 to 12 May 2024,

                        1. We will act.
                        """))
                .extracting(paragraph -> paragraph.text())
                .containsExactly(
                        "We, the Ministers of Fisheries of the member States of the Harbour Council, meeting in"
                                + " Turku from 10 to 12 May 2024,",
                        "We will act.");
    }

    @Test
    void theNumberOfAParagraphAtTheTopOfAPageIsNoSecondNumberOfThePage() {
        assertThat(Texts.labels("""
                        1
                        We will rebuild the piers.

                        2/9          25-16680
                        A/CONF.250/7          Harbour Declaration
                        2
                        We will act.

                        3/9          25-16680
                        """)).containsExactly("1", "2");
    }

    @Test
    void aNoteThatIsNotAtItsEndGoesOnOverABlankLineToTheFootOfThePage() {
        ReadDeclaration read = Texts.read("""
                1. We recall the statement
                __________________

                9  S/PRST/2013/2; see Resolutions and Decisions, 1 August 2012\u201331 July

                2013 (S/INF/68).

                4/5

                of the Council.9
                """);

        assertThat(read.paragraphs())
                .singleElement()
                .satisfies(paragraph ->
                        assertThat(paragraph.text()).startsWith("We recall the statement of the Council."));
        assertThat(read.footnotes())
                .singleElement()
                .satisfies(note -> assertThat(note.text()).endsWith("31 July 2013 (S/INF/68)."));
    }

    @Test
    void aHeadingThatComesTwiceIsNoRunningTitle() {
        assertThat(Texts.paragraphs(
                        "Trade\n\nWe will trade more.\n\nPeace\n\nWe will act.\n\nTrade\n\nWe will trade freely.\n"))
                .extracting(paragraph -> paragraph.heading())
                .contains("Peace", "Trade");
    }

    @Test
    void drawnLinesAndCommentMarksAreNoText() {
        ReadDeclaration read = Texts.read("-   We will act.\n\n<!-- -->\n\n-   We will talk.\n\n###\n");

        assertThat(read.paragraphs()).hasSize(2);
        assertThat(read.leftOut()).isEmpty();
    }
}
