package org.pacta.declaration.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacta.declaration.LeftOut;
import org.pacta.declaration.ReadDeclaration;
import org.pacta.declaration.ReadParagraph;

/**
 * Layouts that organisations print, each with the outline it has to be read as: one line for a paragraph with its part,
 * label, headings, chapeau and text, then what is left out.
 */
class LayoutTests {
    private static final int LONGEST_TEXT = 100;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actions",
                "articles",
                "chapters",
                "conference-decision",
                "decimal-numbers",
                "hanging-indents",
                "identical-letters",
                "nested-bullets",
                "numbers-in-brackets",
                "numbers-in-sections",
                "page-heads",
                "resolve-and-declare",
                "tight-headings"
            })
    void aLayoutIsReadAsItsOutline(String layout) {
        ReadDeclaration read = Texts.read(Texts.resource("layouts/" + layout + ".txt"));

        assertThat(outline(read)).isEqualTo(Texts.resource("layouts/" + layout + ".outline"));
    }

    private static String outline(ReadDeclaration read) {
        Stream<String> paragraphs = read.paragraphs().stream().map(LayoutTests::line);
        List<String> leftOut = read.leftOut().stream().map(LeftOut::what).toList();
        return Stream.concat(paragraphs, Stream.of("left out: " + String.join(", ", leftOut)))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(ReadParagraph paragraph) {
        String text = paragraph.text();
        return "%-10s [%s] <%s> {%s} %s"
                .formatted(
                        paragraph.part().word(),
                        paragraph.label(),
                        paragraph.heading(),
                        paragraph.chapeau(),
                        text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text);
    }
}
