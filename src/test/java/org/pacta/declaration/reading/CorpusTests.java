package org.pacta.declaration.reading;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pacta.declaration.Piece;
import org.pacta.declaration.ReadDeclaration;
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

        String read = everythingRead(Texts.read(source));

        assertThat(words(read)).isEqualTo(words(source));
        assertThat(digits(read)).isEqualTo(digits(source));
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

    private static String everythingRead(ReadDeclaration declaration) {
        return declaration.pieces().stream()
                .map(piece -> head(piece) + Texts.printed(piece.text(), piece.noteMarks()))
                .collect(joining("\n"));
    }

    /** What is printed in front of a piece; a footnote is labelled with its mark. */
    private static String head(Piece piece) {
        return piece.kind() == Piece.Kind.FOOTNOTE ? piece.label() + " " : piece.printed() + " ";
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s+", "");
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
