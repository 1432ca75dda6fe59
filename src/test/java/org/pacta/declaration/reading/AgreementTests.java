package org.pacta.declaration.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pacta.declaration.Piece;

/**
 * How far the reader and the labellers put the same words into the same paragraphs. Prints a line for each document:
 * {@code mvn -Dtest=AgreementTests test}.
 *
 * <p>The labellers kept a list in one piece with its chapeau, so several pieces may stand for one of their paragraphs. They
 * also left headings at the end of the paragraph above; such words count in the first figure and not in the second. The
 * third says of how many paragraphs with a printed number the reader has that number as label: the labellers write
 * {@code 5}, in a resolution with an annex {@code R1} and {@code A5}, and count what has no number in other letters.
 */
class AgreementTests {
    private static final double AGREEMENT = 0.99;
    private static final int FEWEST_WORDS = 5;

    /** A word and the paragraph it stands in; {@code heading} for the reader's headings. */
    private record Word(String text, int paragraph, boolean heading) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Word word && word.text.equals(text);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }
    }

    private record Agreement(double ofAllWords, double withoutHeadings) {}

    static Stream<Path> labelled() {
        return Texts.corpus("paragraphs", ".tsv").stream();
    }

    @ParameterizedTest
    @MethodSource("labelled")
    void wordsStandInTheParagraphWhereTheLabellersHaveThem(Path table) {
        String name = table.getFileName().toString().replace(".tsv", "");
        Path text = table.resolveSibling("../texts/" + name + ".txt");

        List<Word> labelled = labelledWords(Texts.content(table));
        List<Piece> pieces = Texts.read(Texts.content(text)).pieces();
        List<Word> read = readWords(pieces);
        Map<Integer, Integer> partners = partners(labelled, read);
        Agreement agreement = agreement(labelled, read, partners);
        Map<String, String> labels = labels(table, labelled, read, partners, pieces);
        long same = labels.entrySet().stream()
                .filter(label -> label.getKey().equals(label.getValue()))
                .count();

        System.out.printf(
                "%-40s %.4f %.4f %2d/%d%n",
                name, agreement.ofAllWords(), agreement.withoutHeadings(), same, labels.size());
        assertThat(agreement.withoutHeadings()).isGreaterThanOrEqualTo(AGREEMENT);
        assertThat(labels).allSatisfy((printed, label) -> assertThat(label).isEqualTo(printed));
    }

    /** For each paragraph whose number is printed, that number as a label and the label it was read with. */
    private static Map<String, String> labels(
            Path table, List<Word> labelled, List<Word> read, Map<Integer, Integer> partners, List<Piece> pieces) {
        List<String> rows = Texts.content(table).lines().skip(1).toList();
        Map<Integer, Map<Integer, Integer>> pieceVotes = new HashMap<>();
        partners.forEach((here, there) -> pieceVotes
                .computeIfAbsent(labelled.get(here).paragraph(), it -> new TreeMap<>())
                .merge(read.get(there).paragraph(), 1, Integer::sum));
        Map<String, String> labels = new TreeMap<>();
        pieceVotes.forEach((paragraph, votes) -> {
            String printed = printedLabel(rows.get(paragraph).split("\t")[0]);
            if (!printed.isEmpty()) {
                labels.put(printed, pieces.get(firstWithWords(votes)).label());
            }
        });
        return labels;
    }

    /** The chapeau comes before its items; one word may have found a partner by chance. */
    private static int firstWithWords(Map<Integer, Integer> votes) {
        return votes.entrySet().stream()
                .filter(piece -> piece.getValue() >= FEWEST_WORDS)
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private static String printedLabel(String label) {
        if (label.matches("R?[1-9]\\d*")) {
            return label.replace("R", "");
        }
        return label.matches("A\\d+") ? "annex " + label.substring(1) : "";
    }

    private static Agreement agreement(List<Word> labelled, List<Word> read, Map<Integer, Integer> partners) {
        Map<Integer, Map<Integer, Integer>> votes = new HashMap<>();
        partners.forEach((here, there) -> votes.computeIfAbsent(read.get(there).paragraph(), it -> new HashMap<>())
                .merge(labelled.get(here).paragraph(), 1, Integer::sum));
        int right = 0;
        int headings = 0;
        for (Map.Entry<Integer, Integer> pair : partners.entrySet()) {
            Word word = read.get(pair.getValue());
            if (word.heading()) {
                headings++;
            } else if (likeliest(votes.get(word.paragraph()))
                    == labelled.get(pair.getKey()).paragraph()) {
                right++;
            }
        }
        return new Agreement((double) right / labelled.size(), (double) right / (labelled.size() - headings));
    }

    private static int likeliest(Map<Integer, Integer> votes) {
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    /** Which word of the first list is which of the second, in order. */
    private static Map<Integer, Integer> partners(List<Word> labelled, List<Word> read) {
        Map<Integer, Integer> partners = new HashMap<>();
        int here = 0;
        int there = 0;
        for (AbstractDelta<Word> delta : DiffUtils.diff(labelled, read).getDeltas()) {
            while (here < delta.getSource().getPosition()) {
                partners.put(here++, there++);
            }
            here += delta.getSource().size();
            there += delta.getTarget().size();
        }
        while (here < labelled.size() && there < read.size()) {
            partners.put(here++, there++);
        }
        return partners;
    }

    private static List<Word> labelledWords(String table) {
        List<Word> words = new ArrayList<>();
        int paragraph = 0;
        for (String row : table.lines().skip(1).toList()) {
            add(words, row.split("\t")[1], paragraph++, false);
        }
        return words;
    }

    private static List<Word> readWords(List<Piece> pieces) {
        List<Word> words = new ArrayList<>();
        for (int paragraph = 0; paragraph < pieces.size(); paragraph++) {
            Piece piece = pieces.get(paragraph);
            boolean heading = piece.kind() == Piece.Kind.HEADING;
            if (heading || piece.kind().part().isPresent()) {
                add(words, piece.printed() + " " + Texts.printed(piece.text(), piece.noteMarks()), paragraph, heading);
            }
        }
        return words;
    }

    private static void add(List<Word> words, String text, int paragraph, boolean heading) {
        Stream.of(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .forEach(word -> words.add(new Word(word, paragraph, heading)));
    }
}
