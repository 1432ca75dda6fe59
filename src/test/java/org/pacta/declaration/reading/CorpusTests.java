package org.pacta.declaration.reading;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
    void noWordOfTheSourceIsLost(Path file) {
        String source = Texts.content(file);

        Map<String, Integer> read = words(everythingRead(Texts.read(source)));

        assertThat(words(source))
                .allSatisfy((word, times) ->
                        assertThat(read.getOrDefault(word, 0)).as(word).isGreaterThanOrEqualTo(times));
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
                .map(ReadParagraph::text)
                .collect(toSet());

        long exactly = labelled.stream().filter(read::contains).count();

        assertThat((double) exactly / labelled.size()).isGreaterThanOrEqualTo(SHARE_READ_EXACTLY);
        assertThat(labelled.stream().filter(paragraph -> read.stream().noneMatch(beginsLike(paragraph))))
                .isEmpty();
    }

    private static Predicate<String> beginsLike(String paragraph) {
        String beginning = paragraph.substring(0, Math.min(35, paragraph.length()));
        return read -> read.startsWith(beginning);
    }

    private static String everythingRead(ReadDeclaration declaration) {
        return declaration.pieces().stream().map(Piece::words).collect(joining("\n"));
    }

    private static Map<String, Integer> words(String text) {
        Map<String, Integer> words = new TreeMap<>();
        Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .forEach(word -> words.merge(word, 1, Integer::sum));
        return words;
    }
}
