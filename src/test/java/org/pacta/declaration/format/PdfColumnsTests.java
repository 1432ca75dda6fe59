package org.pacta.declaration.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pacta.declaration.DeclarationReader;
import org.pacta.declaration.ReadParagraph;
import org.pacta.declaration.UnreadableDeclaration;
import org.pacta.declaration.reading.Line;
import org.pacta.declaration.reading.Line.Setting;

/** Columns are read one after the other, what only stands side by side is read across. */
class PdfColumnsTests {
    private static final float LEFT = 80;
    private static final float COLUMN = 205;
    private static final float RIGHT = 310;
    private static final float TOP = 700;

    private static final String TITLE = "Declaration of the Ministers of the Region on Trade, Farming and the Sea";
    private static final List<String> PARAGRAPHS = List.of(
            "1. We, the ministers of the region, will trade with all of our neighbours and will lower every duty that"
                    + " stands in the way of what our farmers grow and what our people make.",
            "2. We will protect the fish of our seas, and will meet every year in the spring to see whether there are"
                    + " more of them than there were in the year before.",
            "3. We call upon all States to join us in this, and to tell their people why it is needed, in words that"
                    + " everybody understands.",
            "4. We will report to one another on what we have done, without being asked and without leaving anything"
                    + " away that did not turn out as we wanted it.",
            "5. We will help those of us who are not yet able to do their part, with money, with seed, with boats and"
                    + " with people who know how to use them.",
            "6. We will go on until the work is done, and will tell the world when it is.");

    @Test
    void columnsAreReadOneAfterTheOtherInWhateverOrderTheyWereWritten() throws IOException, UnreadableDeclaration {
        for (boolean isWrittenAcross : List.of(true, false)) {
            try (BuiltPdf pdf = new BuiltPdf("A/65/903")) {
                pdf.print(TITLE, LEFT, 740, 12);
                columns(pdf, broken(pdf, 0, 3), broken(pdf, 3, 6), isWrittenAcross);

                assertThat(paragraphs(pdf)).containsExactlyElementsOf(PARAGRAPHS);
            }
        }
    }

    @Test
    void aParagraphGoesOnInTheNextColumnAndOnTheNextPage() throws IOException, UnreadableDeclaration {
        try (BuiltPdf pdf = new BuiltPdf("A/65/903")) {
            pdf.print(TITLE, LEFT, 740, 12);
            List<String> lines = broken(pdf, 0, 6);
            int cut = lines.size() / 4 + 1;
            columns(pdf, lines.subList(0, cut), lines.subList(cut, 2 * cut), true);
            pdf.line("\f");
            columns(pdf, lines.subList(2 * cut, 3 * cut), lines.subList(3 * cut, lines.size()), true);

            assertThat(paragraphs(pdf)).containsExactlyElementsOf(PARAGRAPHS);
        }
    }

    @Test
    void columnsNeedNotStandOnTheSameLines() throws IOException, UnreadableDeclaration {
        try (BuiltPdf pdf = new BuiltPdf("A/65/903")) {
            pdf.print(TITLE, LEFT, 740, 12);
            column(pdf, LEFT, TOP, broken(pdf, 0, 3));
            column(pdf, RIGHT, TOP - BuiltPdf.LEADING / 2, broken(pdf, 3, 6));

            assertThat(paragraphs(pdf)).containsExactlyElementsOf(PARAGRAPHS);
        }
    }

    @Test
    void aHeadingAcrossThePagePartsTheColumns() throws IOException, UnreadableDeclaration {
        try (BuiltPdf pdf = new BuiltPdf("A/65/903")) {
            String across = "What we will do together in the years that lie before us and before our children";
            columns(pdf, broken(pdf, 0, 1), broken(pdf, 1, 2), true);
            pdf.print(across, LEFT, 560, 12);
            column(pdf, LEFT, 530, broken(pdf, 2, 4));
            column(pdf, RIGHT, 530, broken(pdf, 4, 6));

            List<String> lines = text(pdf);
            assertThat(lines.indexOf(across)).isEqualTo(broken(pdf, 0, 2).size());
            assertThat(String.join(" ", lines).replace(across + " ", "")).isEqualTo(String.join(" ", PARAGRAPHS));
        }
    }

    @Test
    void theHeadOfALetterIsReadAcross() throws IOException, UnreadableDeclaration {
        try (BuiltPdf pdf = new BuiltPdf("A/65/903")) {
            pdf.print("United Nations", LEFT, 780, BuiltPdf.SIZE);
            pdf.print("A/65/903", 420, 780, BuiltPdf.SIZE);
            pdf.print("General Assembly", LEFT, 760, BuiltPdf.SIZE);
            pdf.print("Distr.: General", 420, 760, BuiltPdf.SIZE);
            pdf.print("Sixty-fifth session", LEFT, 745, BuiltPdf.SIZE);
            pdf.print("5 July 2011", 420, 745, BuiltPdf.SIZE);
            column(pdf, LEFT, TOP, pdf.wrapped(PARAGRAPHS.get(0), 430));

            assertThat(text(pdf))
                    .startsWith("United Nations A/65/903", "General Assembly Distr.: General")
                    .contains("Sixty-fifth session 5 July 2011");
        }
    }

    @Test
    void aTableOfShortCellsIsReadAcross() throws IOException, UnreadableDeclaration {
        try (BuiltPdf pdf = new BuiltPdf("A/65/903")) {
            List<String> left = List.of(
                    "Ministry of Trade",
                    "Ministry of Agriculture",
                    "Office of the Prime Minister",
                    "Fisheries",
                    "Ministry of Education and Science",
                    "Customs",
                    "Ministry of Finance",
                    "Coast guard");
            List<String> right = List.of(
                    "lowers duties by 2015",
                    "buys seed for all farmers in need",
                    "reports",
                    "counts fish every spring",
                    "teaches",
                    "opens the borders",
                    "pays",
                    "protects the waters of the region");
            columns(pdf, left, right, false);

            assertThat(text(pdf))
                    .contains(
                            "Ministry of Trade lowers duties by 2015", "Coast guard protects the waters of the region");
        }
    }

    @Test
    void signaturesSideBySideAreReadAcross() throws IOException, UnreadableDeclaration {
        try (BuiltPdf pdf = new BuiltPdf("A/65/903")) {
            column(pdf, LEFT, 740, pdf.wrapped(PARAGRAPHS.get(0), 430));
            columns(
                    pdf,
                    List.of("For the Republic of Kazakhstan", "Nurlan Akhmetov", "Minister of Trade"),
                    List.of("For the Republic of T\u00FCrkiye", "Elif Y\u0131ld\u0131z", "Minister of Agriculture"),
                    true);

            assertThat(text(pdf)).contains("Nurlan Akhmetov Elif Y\u0131ld\u0131z");
        }
    }

    private static List<String> broken(BuiltPdf pdf, int from, int to) {
        List<String> lines = new ArrayList<>();
        PARAGRAPHS.subList(from, to).forEach(paragraph -> lines.addAll(pdf.wrapped(paragraph, COLUMN)));
        return lines;
    }

    private static void columns(BuiltPdf pdf, List<String> left, List<String> right, boolean isWrittenAcross) {
        if (!isWrittenAcross) {
            column(pdf, RIGHT, TOP, right);
            column(pdf, LEFT, TOP, left);
            return;
        }
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            column(pdf, LEFT, TOP - i * BuiltPdf.LEADING, i < left.size() ? left.subList(i, i + 1) : List.of());
            column(pdf, RIGHT, TOP - i * BuiltPdf.LEADING, i < right.size() ? right.subList(i, i + 1) : List.of());
        }
    }

    private static void column(BuiltPdf pdf, float x, float top, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            pdf.print(lines.get(i), x, top - i * BuiltPdf.LEADING, BuiltPdf.SIZE);
        }
    }

    private static List<String> paragraphs(BuiltPdf pdf) throws UnreadableDeclaration {
        return new DeclarationReader()
                .read(pdf.bytes()).paragraphs().stream()
                        .map(PdfColumnsTests::printed)
                        .toList();
    }

    private static String printed(ReadParagraph paragraph) {
        return paragraph.label() + ". " + paragraph.text();
    }

    private static List<String> text(BuiltPdf pdf) throws UnreadableDeclaration {
        return new DirectExtraction()
                .extract(pdf.bytes(), Progress.UNSEEN).lines().stream()
                        .filter(line -> line.setting() != Setting.RUNNING && !line.isBlank())
                        .map(Line::words)
                        .toList();
    }
}
