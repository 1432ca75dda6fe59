package org.pacta.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The labelled documents beside the project, where they are there. A paragraph counts as a pledge if it has a finding of
 * that kind; paragraphs that the labeller left for a person to settle do not count. The rules were written beside these
 * documents: on others they will do less well.
 */
class CorpusTests {
    private static final Path CORPUS = Path.of(
            System.getProperty("pacta.corpus", Path.of("..", "shared", "corpus").toString()));

    private static final double LOWEST_F1 = 0.97;

    /** Paragraphs counted: right pledges, false alarms and misses. */
    private record Score(int right, int falseAlarms, int missed) {
        double f1() {
            return 2.0 * right / Math.max(1, 2 * right + falseAlarms + missed);
        }

        Score plus(Score other) {
            return new Score(right + other.right, falseAlarms + other.falseAlarms, missed + other.missed);
        }
    }

    @BeforeEach
    void skipWithoutTheCorpus() {
        assumeTrue(Files.isDirectory(CORPUS.resolve("gold")), "no labelled documents at " + CORPUS);
    }

    @Test
    void findsEveryPledgeOfTheAstanaDeclarationAndNoOther() throws IOException {
        assertThat(score("oic_astana_2011")).isEqualTo(new Score(6, 0, 0));
    }

    @Test
    void staysAboveTheBoundOnAllLabelledDocuments() throws IOException {
        Score total = new Score(0, 0, 0);
        for (String document : documents()) {
            total = total.plus(score(document));
        }
        assertThat(total.f1()).as(total.toString()).isGreaterThanOrEqualTo(LOWEST_F1);
    }

    private static List<String> documents() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS.resolve("paragraphs"))) {
            return files.map(file -> file.getFileName().toString().replace(".tsv", ""))
                    .sorted()
                    .toList();
        }
    }

    private static Score score(String document) throws IOException {
        Map<String, Kind> found = strongestKinds(document);
        Score score = new Score(0, 0, 0);
        for (String[] row : rows("gold", document)) {
            boolean pledge = found.get(row[0]) == Kind.PLEDGE;
            score = score.plus(
                    switch (row[1]) {
                        case "yes" -> new Score(pledge ? 1 : 0, 0, pledge ? 0 : 1);
                        case "no" -> new Score(0, pledge ? 1 : 0, 0);
                        default -> new Score(0, 0, 0);
                    });
        }
        return score;
    }

    private static Map<String, Kind> strongestKinds(String document) throws IOException {
        List<Passage> passages = new ArrayList<>();
        rows("paragraphs", document).forEach(row -> passages.add(new Passage(row[0], row[1])));
        Map<String, Kind> kinds = new HashMap<>();
        for (Finding finding : PledgeFinder.english().find(new PledgeText(opening(document, passages), passages))) {
            kinds.merge(finding.label(), finding.kind(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
        return kinds;
    }

    /** What stands before the first paragraph, without the masthead. */
    private static String opening(String document, List<Passage> passages) throws IOException {
        String text = Files.readString(CORPUS.resolve("texts").resolve(document + ".txt"))
                .replaceAll("\\s+", " ");
        String first = passages.get(0).text().replaceAll("\\s+", " ");
        int start = Math.max(0, text.indexOf(first.substring(0, Math.min(35, first.length()))));
        return text.substring(Math.max(0, start - 1500), start);
    }

    private static List<String[]> rows(String folder, String document) throws IOException {
        return Files.readAllLines(CORPUS.resolve(folder).resolve(document + ".tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }
}
