package org.pacta.declaration.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pacta.declaration.ImpossibleCorrection;
import org.pacta.declaration.NoteMark;
import org.pacta.declaration.Piece;
import org.pacta.declaration.Piece.Kind;
import org.pacta.declaration.Place;
import org.pacta.declaration.ReadDeclaration;
import org.pacta.declaration.ReadParagraph;
import org.pacta.declaration.StructureCorrection;
import org.pacta.declaration.StructureCorrection.Merge;
import org.pacta.declaration.StructureCorrection.Relabel;
import org.pacta.declaration.StructureCorrection.Relevel;
import org.pacta.declaration.StructureCorrection.Retype;
import org.pacta.declaration.StructureCorrection.Split;

class CorrectedPiecesTests {

    @Test
    void aSplitParagraphTakesTheNumberPrintedInItAsLabel() {
        Piece whole = paragraph("1", "1.", "We will act. 2. We will report.");

        List<Piece> corrected =
                corrected(List.of(whole), new Split(0, whole.text().indexOf("2.")));

        assertThat(corrected).extracting(Piece::label).containsExactly("1", "2");
        assertThat(corrected).extracting(Piece::text).containsExactly("We will act.", "We will report.");
        assertThat(corrected).extracting(Piece::printed).containsExactly("1.", "2.");
    }

    @Test
    void anItemSplitOffItsChapeauStandsBelowIt() {
        Piece whole = paragraph("4", "4.", "We will: (a) act");

        List<Piece> corrected =
                corrected(List.of(whole), new Split(0, whole.text().indexOf("(a)")));

        assertThat(corrected).extracting(Piece::label).containsExactly("4", "4 (a)");
        assertThat(corrected).extracting(Piece::level).containsExactly(0, 1);
    }

    @Test
    void theItemSplitOffAnItemStandsBesideIt() {
        Piece chapeau = paragraph("4", "4.", "We will:");
        Piece item = piece(Kind.OPERATIVE, "4 (a)", "(a)", 1, "act; (b) report");

        List<Piece> corrected =
                corrected(List.of(chapeau, item), new Split(1, item.text().indexOf("(b)")));

        assertThat(corrected).extracting(Piece::label).containsExactly("4", "4 (a)", "4 (b)");
        assertThat(corrected).extracting(Piece::level).containsExactly(0, 1, 1);
    }

    @Test
    void aPartWithoutANumberGetsALabelOfItsOwn() {
        Piece whole = paragraph("7", "7.", "We thank our host. We will act.");

        List<Piece> corrected =
                corrected(List.of(whole), new Split(0, whole.text().indexOf("We will")));

        assertThat(corrected).extracting(Piece::label).containsExactly("7", "7 bis");
    }

    @Test
    void everyMarkStaysWithItsWordsWhenAPieceIsSplit() {
        Piece whole = withMarks("We act. We report.", new NoteMark(6, "1"), new NoteMark(17, "2"));

        List<Piece> corrected = corrected(List.of(whole), new Split(0, 8));

        assertThat(corrected.get(0).noteMarks()).containsExactly(new NoteMark(6, "1"));
        assertThat(corrected.get(1).noteMarks()).containsExactly(new NoteMark(9, "2"));
    }

    @Test
    void mergingUndoesWhatALineBreakDidToAWord() {
        Piece first = paragraph("1", "1.", "We implement the 10-");
        Piece second = paragraph("¶1", "", "Year Programme.");

        List<Piece> corrected = corrected(List.of(first, second), new Merge(1));

        assertThat(corrected).extracting(Piece::text).containsExactly("We implement the 10-Year Programme.");
    }

    @Test
    void mergingKeepsTheNumberThatWasPrintedInFront() {
        Piece chapeau = paragraph("1", "1.", "We adopted resolution");
        Piece wrong = paragraph("15", "15.", "of last year.");

        List<Piece> corrected = corrected(List.of(chapeau, wrong), new Merge(1));

        assertThat(corrected).extracting(Piece::text).containsExactly("We adopted resolution 15. of last year.");
    }

    @Test
    void mergingReachesOverWhatBelongsToThePage() {
        Piece first = paragraph("1", "1.", "We will act");
        Piece number = piece(Kind.PAGE_NUMBER, "", "", 0, "3");
        Piece second = paragraph("¶1", "", "together.");

        List<Piece> corrected = corrected(List.of(first, number, second), new Merge(2));

        assertThat(corrected).extracting(Piece::text).containsExactly("We will act together.", "3");
    }

    @Test
    void splittingAndMergingAgainLeavesTheWordsAsTheyWere() {
        Piece whole = withMarks("We act at once. We report later.", new NoteMark(15, "1"), new NoteMark(31, "2"));

        Piece again = corrected(List.of(whole), new Split(0, 16), new Merge(1)).get(0);

        assertThat(again.text()).isEqualTo(whole.text());
        assertThat(again.noteMarks()).isEqualTo(whole.noteMarks());
    }

    @Test
    void whatBecomesAHeadingKeepsItsNumberInItsText() {
        Piece wrong = paragraph("2", "2.", "Trade");
        Piece other = paragraph("3", "3.", "We will trade.");

        List<ReadParagraph> paragraphs = paragraphs(corrected(List.of(wrong, other), new Retype(0, Kind.HEADING)));

        assertThat(paragraphs).extracting(ReadParagraph::heading).containsExactly("2. Trade");
    }

    @Test
    void whatWasLeftOutBecomesAParagraphInOneLineWithItsOwnNumber() {
        Piece leftOut = piece(Kind.OTHER, "", "", 0, "12. We will\nact.");

        Piece corrected =
                corrected(List.of(leftOut), new Retype(0, Kind.OPERATIVE)).get(0);

        assertThat(corrected.label()).isEqualTo("12");
        assertThat(corrected.text()).isEqualTo("We will act.");
    }

    @Test
    void movingAnItemOutTakesItFromUnderItsChapeau() {
        Piece chapeau = paragraph("1", "1.", "We will:");
        Piece item = piece(Kind.OPERATIVE, "1 (a)", "(a)", 1, "act");

        List<ReadParagraph> paragraphs = paragraphs(corrected(List.of(chapeau, item), new Relevel(1, 0)));

        assertThat(paragraphs).extracting(ReadParagraph::chapeau).containsExactly("", "");
        assertThat(paragraphs(List.of(chapeau, item)))
                .extracting(ReadParagraph::chapeau)
                .containsExactly("", "We will:");
    }

    @Test
    void twoParagraphsNeverShareALabel() {
        List<Piece> pieces = List.of(paragraph("1", "1.", "We act."), paragraph("2", "2.", "We report."));

        assertThat(refusal(pieces, new Relabel(1, "1"))).isEqualTo(ImpossibleCorrection.Reason.LABEL_TAKEN);
        assertThat(refusal(pieces, new Relabel(1, " "))).isEqualTo(ImpossibleCorrection.Reason.NO_LABEL);
        assertThat(corrected(pieces, new Relabel(1, "1 bis")).get(1).label()).isEqualTo("1 bis");
    }

    @Test
    void whatCannotBeDoneIsRefusedWithTheReason() {
        List<Piece> pieces = List.of(paragraph("1", "1.", "We act."));

        assertThat(refusal(pieces, new Merge(0))).isEqualTo(ImpossibleCorrection.Reason.NOTHING_BEFORE);
        assertThat(refusal(pieces, new Merge(1))).isEqualTo(ImpossibleCorrection.Reason.NO_SUCH_PIECE);
        assertThat(refusal(pieces, new Split(0, 0))).isEqualTo(ImpossibleCorrection.Reason.NOTHING_TO_SPLIT);
        assertThat(refusal(pieces, new Split(0, 7))).isEqualTo(ImpossibleCorrection.Reason.NOTHING_TO_SPLIT);
        assertThat(refusal(pieces, new Relevel(0, -1))).isEqualTo(ImpossibleCorrection.Reason.TOO_DEEP);
        assertThat(refusal(pieces, new Retype(0, Kind.OTHER))).isEqualTo(ImpossibleCorrection.Reason.NO_PARAGRAPH_LEFT);
    }

    private static ImpossibleCorrection.Reason refusal(List<Piece> pieces, StructureCorrection correction) {
        return catchThrowableOfType(ImpossibleCorrection.class, () -> CorrectedPieces.of(pieces, List.of(correction)))
                .reason();
    }

    private static List<Piece> corrected(List<Piece> pieces, StructureCorrection... corrections) {
        try {
            return CorrectedPieces.of(pieces, Arrays.asList(corrections));
        } catch (ImpossibleCorrection impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static List<ReadParagraph> paragraphs(List<Piece> pieces) {
        ReadDeclaration read = Texts.read("1. We act.");
        return new ReadDeclaration(read.metadata(), read.source(), pieces).paragraphs();
    }

    private static Piece paragraph(String label, String printed, String text) {
        return piece(Kind.OPERATIVE, label, printed, 0, text);
    }

    private static Piece piece(Kind kind, String label, String printed, int level, String text) {
        return new Piece(kind, label, printed, level, text, List.of(), new Place(1, 1, 0, 0));
    }

    private static Piece withMarks(String text, NoteMark... marks) {
        return new Piece(Kind.OPERATIVE, "1", "1.", 0, text, Arrays.asList(marks), new Place(1, 1, 0, 0));
    }
}
