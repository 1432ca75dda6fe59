package org.pacta.declaration.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.pacta.declaration.UnreadableDeclaration;
import org.pacta.declaration.reading.Line;
import org.pacta.declaration.reading.Line.Setting;
import org.pacta.declaration.reading.NoteMarks;

class PdfTextTests {

    @Test
    void partsParagraphsWhereTheGapIsWideAndNowhereElse() throws IOException, UnreadableDeclaration {
        try (BuiltPdf pdf = new BuiltPdf("A/65/903")) {
            pdf.line("1. We, the Heads of State and Government, will act together and without any");
            pdf.line("delay.");
            pdf.line("");
            pdf.line("2. We will go on.");

            assertThat(text(pdf))
                    .containsExactly(
                            "1. We, the Heads of State and Government, will act together and without any",
                            "delay.",
                            "",
                            "2. We will go on.");
        }
    }

    @Test
    void takesAShortBoldLineForAHeadingAndABoldSentenceForText() throws IOException, UnreadableDeclaration {
        try (BuiltPdf pdf = new BuiltPdf("A/65/903")) {
            pdf.boldLine("Trade and farming");
            pdf.line("");
            pdf.line("1. We, the Heads of State and Government, will act together and without any");
            pdf.line("delay in all that concerns the seas, the lands and the skies of the region, and");
            pdf.line("will tell one another every year in the spring what each of us has done so far.");
            pdf.line("");
            pdf.boldLine("2. We will lower all duties.");
            pdf.line("");
            pdf.boldLine("We will also:");
            pdf.line("");
            pdf.line("(a) protect the fish of our seas;");

            assertThat(lines(pdf))
                    .filteredOn(line -> line.setting() == Setting.HEADING)
                    .extracting(Line::words)
                    .containsExactly("Trade and farming");
        }
    }

    @Test
    void tellsHeadersAndFootersOfThePage() throws IOException, UnreadableDeclaration {
        try (BuiltPdf pdf = new BuiltPdf("A/65/903")) {
            pdf.line("We, the Heads of State and Government of the region, will act together and");
            pdf.line("\f");
            pdf.line("without any delay in all that concerns the seas, the lands and the skies of the");
            pdf.line("\f");
            pdf.line("region.");

            assertThat(lines(pdf))
                    .filteredOn(line -> line.setting() == Setting.RUNNING)
                    .extracting(Line::page, Line::words)
                    .containsExactly(
                            tuple(1, "\u2013 1 \u2013"),
                            tuple(2, "A/65/903"),
                            tuple(2, "\u2013 2 \u2013"),
                            tuple(3, "A/65/903"),
                            tuple(3, "\u2013 3 \u2013"));
        }
    }

    @Test
    void goesOnWithASentenceOnTheNextPage() throws IOException, UnreadableDeclaration {
        try (BuiltPdf pdf = new BuiltPdf("A/65/903")) {
            pdf.line("We, the Heads of State and Government of the region, will act together and");
            pdf.line("\f");
            pdf.line("without any delay in all that concerns the seas, the lands and the skies of the");
            pdf.line("\f");
            pdf.line("region.");

            assertThat(lines(pdf)).noneMatch(Line::isBlank);
        }
    }

    @Test
    void marksWhereANoteIsCalledAndGivesTheNotesAfterTheText() throws IOException, UnreadableDeclaration {
        try (BuiltPdf pdf = new BuiltPdf("A/65/903")) {
            pdf.line("We will act", "1", " in all that concerns the seas, the lands and the");
            pdf.line("skies of the region.");
            pdf.note("1", "See A/1.");
            pdf.note("2", "See A/2, annex, which is");
            pdf.note("", "about the skies.");

            List<Line> lines = lines(pdf);
            assertThat(lines.get(0).source()).startsWith("We will act" + NoteMarks.of("1") + " in all");
            assertThat(lines)
                    .filteredOn(line -> line.setting() == Setting.FOOTNOTE)
                    .extracting(Line::words)
                    .containsExactly("1 See A/1.", "2 See A/2, annex, which is", "about the skies.");
        }
    }

    @Test
    void readsTypesThatTheFileDoesNotBringAlong() throws IOException, UnreadableDeclaration {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 11);
                content.newLineAtOffset(80, 700);
                content.showText("1. We will act without delay.");
                content.endText();
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);

            assertThat(new DirectExtraction()
                            .extract(bytes.toByteArray(), Progress.UNSEEN)
                            .lines())
                    .extracting(Line::words)
                    .containsExactly("1. We will act without delay.");
        }
    }

    @Test
    void readsAResolutionAsTheUnitedNationsIssueIt() throws IOException, UnreadableDeclaration {
        Path file = Path.of(System.getProperty("pacta.corpus", "../shared/corpus"), "layouts", "A_RES_73_7-EN.pdf");
        assumeTrue(Files.exists(file), "no corpus");

        List<Line> lines = new DirectExtraction()
                .extract(Files.readAllBytes(file), Progress.UNSEEN)
                .lines();

        assertThat(lines)
                .filteredOn(line ->
                        line.setting() == Setting.FOOTNOTE && line.words().matches("\\d .*"))
                .hasSize(9);
        assertThat(lines)
                .filteredOn(line -> line.setting() == Setting.RUNNING)
                .extracting(Line::words)
                .contains("A/RES/73/7", "2/5 18-18142")
                .noneMatch(words -> words.contains("Treaty"));
        assertThat(lines)
                .extracting(Line::words)
                .contains("3. Further welcomes the States parties as well as States not parties to the");
    }

    private static List<String> text(BuiltPdf pdf) throws UnreadableDeclaration {
        return lines(pdf).stream()
                .filter(line -> line.setting() != Setting.RUNNING)
                .map(Line::source)
                .toList();
    }

    private static List<Line> lines(BuiltPdf pdf) throws UnreadableDeclaration {
        return new DirectExtraction().extract(pdf.bytes(), Progress.UNSEEN).lines();
    }
}
