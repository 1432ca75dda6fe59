package org.pacta.declaration.reading;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pacta.declaration.ReadParagraph;

/** What must hold for every real text, whatever its layout. */
class CorpusTests {
    /** The labellers kept lists in one piece and headings at the end of the paragraph above; the reader parts them. */
    private static final double SHARE_READ_EXACTLY = 0.78;

    static Stream<Path> texts() {
        return Stream.of("texts", "layouts").flatMap(folder -> Texts.corpus(folder, ".txt").stream());
    }

    static Stream<Path> labelled() {
        return Texts.corpus("paragraphs", ".tsv").stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void noWordOfTheSourceIsLostAndNoneIsAdded(Path file) {
        String source = Texts.content(file);

        assertThat(WordAccount.of(Texts.read(source))).isEqualTo(WordAccount.of(source));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyParagraphHasALabelOfItsOwn(Path file) {
        List<String> labels = Texts.paragraphs(Texts.content(file)).stream()
                .filter(ReadParagraph::canHoldPledge)
                .map(ReadParagraph::label)
                .toList();

        assertThat(labels).doesNotContain("").doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("labelled")
    void labelledParagraphsAreReadAsTheyAreLabelled(Path table) {
        Path text = table.resolveSibling(
                "../texts/" + table.getFileName().toString().replace(".tsv", ".txt"));
        List<String> labelled = Texts.content(table)
                .lines()
                .skip(1)
                .map(row -> row.split("\t")[1])
                .toList();
        Set<String> read = Texts.paragraphs(Texts.content(text)).stream()
                .map(paragraph -> Texts.printed(paragraph.text(), paragraph.noteMarks()))
                .collect(toSet());

        long exactly = labelled.stream()
                .map(CorpusTests::withoutBlanks)
                .filter(paragraph ->
                        read.stream().anyMatch(it -> withoutBlanks(it).equals(paragraph)))
                .count();

        assertThat((double) exactly / labelled.size()).isGreaterThanOrEqualTo(SHARE_READ_EXACTLY);
        assertThat(labelled.stream().filter(paragraph -> read.stream().noneMatch(beginsLike(paragraph))))
                .isEmpty();
    }

    private static Predicate<String> beginsLike(String paragraph) {
        String beginning = paragraph.substring(0, Math.min(35, paragraph.length()));
        return read -> read.startsWith(beginning);
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s+", "");
    }
}
