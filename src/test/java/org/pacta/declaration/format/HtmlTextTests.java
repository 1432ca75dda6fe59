package org.pacta.declaration.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pacta.declaration.SourceFormat;
import org.pacta.declaration.UnreadableDeclaration;
import org.pacta.declaration.reading.Line;
import org.pacta.declaration.reading.Line.Setting;
import org.pacta.declaration.reading.NoteMarks;

class HtmlTextTests {

    @Test
    void tellsHeadingsParagraphsAndWhatBelongsToTheSite() throws UnreadableDeclaration {
        String page =
                "<nav>Home</nav><main><header><h1>Our Declaration</h1></header><p>We\n will <b>act</b>.</p></main>"
                        + "<footer>Imprint</footer>";

        assertThat(lines(page))
                .extracting(Line::setting, Line::words)
                .containsExactly(
                        tuple(Setting.RUNNING, "Home"),
                        tuple(Setting.HEADING, "Our Declaration"),
                        tuple(Setting.WHOLE, "We will act."),
                        tuple(Setting.RUNNING, "Imprint"));
    }

    @Test
    void tellsHowDeepHeadingsStand() throws UnreadableDeclaration {
        assertThat(lines("<h1>Trade</h1><h2>Goods</h2><p>We will act.</p><h3><b>Farming</b></h3><p>We will go on."))
                .extracting(Line::depth)
                .containsExactly(1, 2, 0, 3, 0);
    }

    @Test
    void printsTheNumbersOfLists() throws UnreadableDeclaration {
        String page = "<ol start=3><li>We will:<ol type=a><li>act;<li>go on;</ol><li value=9>We end.</ol>"
                + "<ul><li>Bullet</ul><ol style='list-style-type: lower-roman'><li><p>Roman</p></li></ol>";

        assertThat(words(page))
                .containsExactly("3. We will:", "a. act;", "b. go on;", "9. We end.", "\u2022 Bullet", "i. Roman");
    }

    @Test
    void addsNoNumberWhereTheAuthorWroteOne() throws UnreadableDeclaration {
        assertThat(words("<ul><li>(a) act;</li></ul><ol style='list-style:none'><li>go on.</li></ol>"))
                .containsExactly("(a) act;", "go on.");
    }

    @Test
    void marksWhereANoteIsCalledAndTellsTheNote() throws UnreadableDeclaration {
        String page = "<p>We will act<sup><a href='#fn1' id='ref1'>1</a></sup> on 5 m<sup>2</sup>.</p>"
                + "<ol><li id=fn1>See A/1. <a href='#ref1'>\u21A9</a></li></ol>";

        assertThat(lines(page))
                .extracting(Line::setting, line -> line.source().strip())
                .containsExactly(
                        tuple(Setting.WHOLE, "We will act" + NoteMarks.of("1") + " on 5 m2."),
                        tuple(Setting.FOOTNOTE, "1 See A/1."));
    }

    @Test
    void readsNotesAsWordProcessorsExportThem() throws UnreadableDeclaration {
        String page = "<p>We will act.<a href='#_ftn1' name='_ftnref1'>[1]</a></p><hr>"
                + "<p><a href='#_ftnref1' name='_ftn1'>[1]</a> See A/1.</p>";

        assertThat(lines(page)).extracting(Line::setting).containsExactly(Setting.WHOLE, Setting.FOOTNOTE);
        assertThat(words(page).get(1)).isEqualTo("[1] See A/1.");
    }

    @Test
    void takesLinesThatABreakPartsForLinesOfOneParagraph() throws UnreadableDeclaration {
        assertThat(lines("<p>We will<br>act.<br><br>We end.</p>"))
                .extracting(Line::setting, Line::words)
                .containsExactly(
                        tuple(Setting.WRAPPED, "We will"),
                        tuple(Setting.WRAPPED, "act."),
                        tuple(Setting.WHOLE, "We end."));
    }

    @Test
    void readsARowOfATableAsOneLine() throws UnreadableDeclaration {
        assertThat(words("<table><tr><td>1.</td><td><p>We will act.</p></td></tr></table>"))
                .containsExactly("1. We will act.");
    }

    @Test
    void readsTheEncodingThatThePageNames() throws UnreadableDeclaration {
        byte[] page = "<html><meta charset='iso-8859-1'><p>C\u00F4te d\u2019Ivoire</p>"
                .getBytes(Charset.forName("windows-1252"));

        assertThat(HtmlText.read(page).lines().get(0).words()).isEqualTo("C\u00F4te d\u2019Ivoire");
    }

    @Test
    void isToldByItsContent() throws UnreadableDeclaration {
        byte[] page = "\uFEFF<?xml version='1.0'?>\n<!-- saved -->\n<HTML><p>We".getBytes(StandardCharsets.UTF_8);

        assertThat(Recognition.of(page)).isEqualTo(SourceFormat.HTML);
        assertThat(Recognition.of("We <b>will</b> act.".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(SourceFormat.TEXT);
    }

    private static List<String> words(String page) throws UnreadableDeclaration {
        return lines(page).stream().map(Line::words).toList();
    }

    private static List<Line> lines(String page) throws UnreadableDeclaration {
        return HtmlText.read(("<html><body>" + page).getBytes(StandardCharsets.UTF_8)).lines().stream()
                .filter(line -> !line.isBlank())
                .toList();
    }
}
