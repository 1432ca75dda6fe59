package org.pacta.declaration.reading;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.pacta.declaration.Piece;
import org.pacta.declaration.ReadDeclaration;

/**
 * Every word and every digit of a text, and how often it occurs: those of a document's pieces have to be those of its
 * source.
 *
 * @param words by their letters
 * @param digits one by one: a mark that is glued to a year makes another number of it
 */
record WordAccount(Map<String, Long> words, Map<String, Long> digits) {
    static WordAccount of(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return new WordAccount(counted("[^\\p{L}]+", text), counted("", folded.replaceAll("[^0-9]", "")));
    }

    /** Of all that was read. */
    static WordAccount of(ReadDeclaration declaration) {
        return of(declaration.pieces().stream()
                .map(piece -> head(piece) + Texts.printed(piece.text(), piece.noteMarks()))
                .collect(joining("\n")));
    }

    /** What is printed in front of a piece; a footnote is labelled with its mark. */
    private static String head(Piece piece) {
        return piece.kind() == Piece.Kind.FOOTNOTE ? piece.label() + " " : piece.printed() + " ";
    }

    private static Map<String, Long> counted(String gap, String text) {
        return Arrays.stream(text.split(gap))
                .filter(word -> !word.isEmpty())
                .collect(groupingBy(identity(), TreeMap::new, counting()));
    }
}
