package org.pacta.declaration.reading;

import static org.pacta.declaration.UnreadableDeclaration.Reason.NO_PARAGRAPH;

import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.pacta.declaration.Metadata;
import org.pacta.declaration.Piece;
import org.pacta.declaration.ReadDeclaration;
import org.pacta.declaration.UnreadableDeclaration;

/** Reads a document's lines, wherever they come from. */
public final class DocumentReading {

    /** Without a paragraph and with less than this in Latin letters, "no paragraph" is all that can be said. */
    private static final int FEWEST_CHARACTERS_TO_JUDGE = 60;

    private DocumentReading() {}

    /** @throws UnreadableDeclaration if there is no paragraph or the language cannot be read */
    public static ReadDeclaration of(Source source) throws UnreadableDeclaration {
        List<Line> lines = source.lines();
        Asides asides = new Asides();
        List<Block> blocks = Blocks.of(BrokenWords.mended(PageFurniture.takenOut(lines, asides)));
        Front front = Front.of(blocks, asides);
        List<Piece> body = Outline.pieces(blocks, front.body(), asides);
        List<Piece> paragraphs =
                body.stream().filter(piece -> piece.kind().part().isPresent()).toList();
        String language = languageOf(lines, paragraphs);
        if (paragraphs.stream().noneMatch(piece -> piece.kind().isCited())) {
            throw new UnreadableDeclaration(NO_PARAGRAPH, "");
        }
        int firstLine = paragraphs.get(0).place().firstLine();
        asides.takeAsMastheadBefore(firstLine);
        Metadata metadata = MetadataReader.read(lines.subList(0, firstLine - 1), front, paragraphs, language);
        return new ReadDeclaration(metadata, source, inOrder(body, asides.pieces(lines)));
    }

    private static List<Piece> inOrder(List<Piece> body, List<Piece> asides) {
        return Stream.concat(body.stream(), asides.stream())
                .sorted(Comparator.comparingInt(piece -> piece.place().firstLine()))
                .toList();
    }

    /** Names of places and people abound in mastheads, so the paragraphs tell the language where there are any. */
    private static String languageOf(List<Line> lines, List<Piece> paragraphs) throws UnreadableDeclaration {
        if (!paragraphs.isEmpty()) {
            return ReadingLanguage.of(beginningOf(paragraphs));
        }
        String text = JoinedLines.ofLines(lines);
        if (text.length() < FEWEST_CHARACTERS_TO_JUDGE && isInLatinLetters(text)) {
            throw new UnreadableDeclaration(NO_PARAGRAPH, "");
        }
        return ReadingLanguage.of(text);
    }

    /** As much as the language is told by. */
    private static String beginningOf(List<Piece> paragraphs) {
        StringJoiner text = new StringJoiner(" ");
        for (Piece paragraph : paragraphs) {
            if (text.length() >= ReadingLanguage.CHARACTERS_LOOKED_AT) {
                break;
            }
            text.add(paragraph.text());
        }
        return text.toString();
    }

    private static boolean isInLatinLetters(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
    }
}
