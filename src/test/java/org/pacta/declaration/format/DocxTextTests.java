package org.pacta.declaration.format;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.pacta.declaration.UnreadableDeclaration;
import org.pacta.declaration.reading.Line;
import org.pacta.declaration.reading.Line.Setting;
import org.pacta.declaration.reading.NoteMarks;

class DocxTextTests {
    private static final String NAMESPACE = " xmlns:w='" + BuiltDocx.WORD + "'";

    private static final String NUMBERING = "<w:numbering" + NAMESPACE + ">"
            + "<w:abstractNum w:abstractNumId='0'>"
            + level(0, "decimal", "%1.") + level(1, "lowerLetter", "(%2)") + level(2, "lowerRoman", "(%3)")
            + "</w:abstractNum>"
            + "<w:abstractNum w:abstractNumId='1'>" + level(0, "upperRoman", "%1.") + level(1, "decimal", "%1.%2")
            + "</w:abstractNum>"
            + "<w:abstractNum w:abstractNumId='2'>" + level(0, "bullet", "\uF0B7") + "</w:abstractNum>"
            + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"
            + "<w:num w:numId='2'><w:abstractNumId w:val='0'/>"
            + "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='7'/></w:lvlOverride></w:num>"
            + "<w:num w:numId='3'><w:abstractNumId w:val='1'/></w:num>"
            + "<w:num w:numId='4'><w:abstractNumId w:val='2'/></w:num>"
            + "<w:num w:numId='5'><w:abstractNumId w:val='0'/></w:num>"
            + "</w:numbering>";

    @Test
    void printsAutomaticNumbersOfSeveralLevels() throws UnreadableDeclaration {
        String body = item(1, 0, "We will act:")
                + item(1, 1, "now;")
                + item(1, 1, "here:")
                + item(1, 2, "in full;")
                + item(1, 0, "We will go on:")
                + item(1, 1, "again.");

        assertThat(words(numbered(body)))
                .containsExactly(
                        "1. We will act:", "(a) now;", "(b) here:", "(i) in full;", "2. We will go on:", "(a) again.");
    }

    @Test
    void goesOnCountingInAnotherListOfTheSamePatternUnlessItStartsAnew() throws UnreadableDeclaration {
        String body = item(1, 0, "One.") + item(5, 0, "Two.") + item(2, 0, "Seven.") + item(2, 0, "Eight.");

        assertThat(words(numbered(body))).containsExactly("1. One.", "2. Two.", "7. Seven.", "8. Eight.");
    }

    @Test
    void printsRomanNumbersCompoundNumbersAndBullets() throws UnreadableDeclaration {
        String body = item(3, 0, "Aims")
                + item(3, 1, "First.")
                + item(3, 0, "Means")
                + item(3, 1, "Second.")
                + item(4, 0, "Third.");

        assertThat(words(numbered(body)))
                .containsExactly("I. Aims", "I.1 First.", "II. Means", "II.1 Second.", "\u2022 Third.");
    }

    @Test
    void takesNumbersAndHeadingsFromStyles() throws UnreadableDeclaration {
        String styles = "<w:styles" + NAMESPACE + ">"
                + "<w:style w:type='paragraph' w:styleId='H'><w:name w:val='heading 1'/></w:style>"
                + "<w:style w:type='paragraph' w:styleId='Op'><w:name w:val='Operative'/><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
                + "<w:style w:type='paragraph' w:styleId='Op2'><w:name w:val='Operative 2'/><w:basedOn w:val='Op'/></w:style>"
                + "</w:styles>";
        String body = styled("H", "Our aims") + styled("Op2", "We will act.");
        byte[] content = new BuiltDocx(body)
                .related("numbering", NUMBERING)
                .related("styles", styles)
                .bytes();

        assertThat(lines(content))
                .extracting(Line::setting, Line::words)
                .containsExactly(tuple(Setting.HEADING, "Our aims"), tuple(Setting.WHOLE, "1. We will act."));
    }

    @Test
    void tellsHowDeepHeadingsStandByTheirStylesOrTheirOwnLevels() throws UnreadableDeclaration {
        String styles = "<w:styles" + NAMESPACE + ">"
                + "<w:style w:type='paragraph' w:styleId='T'><w:name w:val='Title'/></w:style>"
                + "<w:style w:type='paragraph' w:styleId='H'><w:name w:val='heading 1'/></w:style>"
                + "<w:style w:type='paragraph' w:styleId='H2'><w:name w:val='heading 2'/><w:basedOn w:val='H'/></w:style>"
                + "<w:style w:type='paragraph' w:styleId='Sub'><w:name w:val='Section'/><w:basedOn w:val='H'/><w:pPr><w:outlineLvl w:val='2'/></w:pPr></w:style>"
                + "<w:style w:type='paragraph' w:styleId='Sub2'><w:name w:val='Section 2'/><w:basedOn w:val='Sub'/></w:style>"
                + "</w:styles>";
        String body = styled("T", "Declaration") + styled("H", "Trade") + styled("H2", "Goods") + styled("Sub", "Farms")
                + styled("Sub2", "Milk") + BuiltDocx.paragraph("We will act.")
                + "<w:p><w:pPr><w:pStyle w:val='H'/><w:outlineLvl w:val='8'/></w:pPr><w:r><w:t>Fish</w:t></w:r></w:p>";

        assertThat(lines(new BuiltDocx(body).related("styles", styles).bytes()))
                .extracting(Line::setting, Line::depth)
                .containsExactly(
                        tuple(Setting.HEADING, 0),
                        tuple(Setting.HEADING, 1),
                        tuple(Setting.HEADING, 2),
                        tuple(Setting.HEADING, 3),
                        tuple(Setting.HEADING, 3),
                        tuple(Setting.WHOLE, 0),
                        tuple(Setting.HEADING, 9));
    }

    @Test
    void takesInsertedTextAndLeavesDeletedTextHiddenTextAndInstructionsAway() throws UnreadableDeclaration {
        String body = "<w:p><w:r><w:t>We </w:t></w:r><w:ins w:id='1'><w:r><w:t>will</w:t></w:r></w:ins>"
                + "<w:del w:id='2'><w:r><w:delText>may</w:delText></w:r></w:del>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t> not</w:t></w:r>"
                + "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t> act.</w:t></w:r></w:p>";

        assertThat(words(new BuiltDocx(body).bytes())).containsExactly("We will act.");
    }

    @Test
    void joinsParagraphsWhoseMarkWasDeleted() throws UnreadableDeclaration {
        String body = "<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr><w:r><w:t>We </w:t></w:r></w:p>"
                + BuiltDocx.paragraph("will act.");

        assertThat(words(new BuiltDocx(body).bytes())).containsExactly("We will act.");
    }

    @Test
    void marksWhereANoteIsCalledAndGivesTheNoteBelow() throws UnreadableDeclaration {
        String body = "<w:p><w:r><w:t>We will act</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r>"
                + "<w:r><w:t> soon</w:t></w:r><w:r><w:footnoteReference w:customMarkFollows='1' w:id='3'/><w:t>*</w:t></w:r></w:p>";
        String notes = "<w:footnotes" + NAMESPACE + "><w:footnote w:type='separator' w:id='0'><w:p/></w:footnote>"
                + "<w:footnote w:id='2'>" + BuiltDocx.paragraph("See A/1.") + "</w:footnote>"
                + "<w:footnote w:id='3'>" + BuiltDocx.paragraph("* See A/2.") + "</w:footnote></w:footnotes>";
        byte[] content = new BuiltDocx(body).related("footnotes", notes).bytes();

        assertThat(lines(content))
                .extracting(Line::source)
                .containsExactly(
                        "We will act" + NoteMarks.of("1") + " soon" + NoteMarks.of("*"), "1 See A/1.", "* See A/2.");
        assertThat(lines(content))
                .extracting(Line::setting)
                .containsExactly(Setting.WHOLE, Setting.FOOTNOTE, Setting.FOOTNOTE);
    }

    @Test
    void readsARowOfATableAsOneLine() throws UnreadableDeclaration {
        String body = "<w:tbl><w:tr><w:tc>" + BuiltDocx.paragraph("1.") + "</w:tc><w:tc>"
                + BuiltDocx.paragraph("We will act.") + "</w:tc></w:tr></w:tbl>";

        assertThat(words(new BuiltDocx(body).bytes())).containsExactly("1. We will act.");
    }

    @Test
    void countsPagesWhereWordTellsThem() throws UnreadableDeclaration {
        String body = BuiltDocx.paragraph("First.") + "<w:p><w:r><w:br w:type='page'/></w:r></w:p>"
                + "<w:p><w:r><w:lastRenderedPageBreak/><w:t>Second.</w:t></w:r></w:p>"
                + "<w:p><w:r><w:lastRenderedPageBreak/><w:t>Third.</w:t></w:r></w:p>";

        assertThat(lines(new BuiltDocx(body).bytes())).extracting(Line::page).containsExactly(1, 2, 3);
    }

    @Test
    void givesEachHeaderOnce() throws UnreadableDeclaration {
        String header = "<w:hdr" + NAMESPACE + ">" + BuiltDocx.paragraph("A/65/903") + "</w:hdr>";
        byte[] content = new BuiltDocx(BuiltDocx.paragraph("We will act."))
                .related("header", header)
                .related("header", header)
                .bytes();

        assertThat(lines(content)).extracting(Line::setting).containsExactly(Setting.RUNNING, Setting.WHOLE);
    }

    @Test
    void tellsHowFarItHasComeInALongDocument() throws UnreadableDeclaration {
        List<Integer> heard = new ArrayList<>();

        new DirectExtraction().extract(BuiltDocx.ofParagraphs(20_000).bytes(), (done, total) -> {
            assertThat(total).isEqualTo(100);
            heard.add(done);
        });

        assertThat(heard)
                .hasSizeGreaterThan(50)
                .isSorted()
                .doesNotHaveDuplicates()
                .endsWith(100);
    }

    @Test
    void canBeCancelledInTheMiddle() {
        List<Integer> heard = new ArrayList<>();

        assertThatThrownBy(() -> new DirectExtraction()
                        .extract(BuiltDocx.ofParagraphs(20_000).bytes(), (done, total) -> {
                            heard.add(done);
                            if (done >= 40) {
                                Thread.currentThread().interrupt();
                            }
                        }))
                .isInstanceOf(CancellationException.class);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(heard).last(as(InstanceOfAssertFactories.INTEGER)).isBetween(40, 60);
    }

    private static byte[] numbered(String body) {
        return new BuiltDocx(body).related("numbering", NUMBERING).bytes();
    }

    private static String level(int depth, String format, String text) {
        return "<w:lvl w:ilvl='" + depth + "'><w:start w:val='1'/><w:numFmt w:val='" + format + "'/><w:lvlText w:val='"
                + text + "'/></w:lvl>";
    }

    private static String item(int list, int depth, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='" + depth + "'/><w:numId w:val='" + list
                + "'/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String styled(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static List<String> words(byte[] content) throws UnreadableDeclaration {
        return lines(content).stream().map(Line::words).toList();
    }

    private static List<Line> lines(byte[] content) throws UnreadableDeclaration {
        return new DirectExtraction()
                .extract(content, Progress.UNSEEN).lines().stream()
                        .filter(line -> !line.isBlank())
                        .toList();
    }
}
