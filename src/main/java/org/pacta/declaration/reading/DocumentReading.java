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

    /**
     * The document in whatever language it is. Its formulas are known in English only: elsewhere numbers, letters, blank
     * lines and the setting of headings have to do.
     *
     * @throws UnreadableDeclaration if there is no paragraph
     */
    public static ReadDeclaration of(Source source) throws UnreadableDeclaration {
        Layout english = Layout.inEnglish(source.lines());
        String language = languageOf(source.lines(), english.paragraphs());
        Layout layout = language.equals(ReadingLanguage.ENGLISH)
                ? english
                : Layout.inAnyLanguage(source.lines()).opened();
        return layout.declaration(source, language);
    }

    /** What stands where: the front, and the pieces behind it. */
    private record Layout(Front front, List<Piece> body, Asides asides) {

        static Layout inEnglish(List<Line> lines) {
            Asides asides = new Asides();
            List<Block> blocks = blocks(lines, asides);
            Front front = Front.of(blocks, asides);
            return new Layout(front, Outline.pieces(blocks, front.body(), asides, true), asides);
        }

        static Layout inAnyLanguage(List<Line> lines) {
            Asides asides = new Asides();
            List<Block> blocks = blocks(lines, asides);
            Front front = Front.inAnyLanguage(blocks, asides);
            return new Layout(front, Outline.pieces(blocks, front.body(), asides, false), asides);
        }

        private static List<Block> blocks(List<Line> lines, Asides asides) {
            return Blocks.of(BrokenWords.mended(PageFurniture.takenOut(lines, asides)));
        }

        /** Whatever its words: what ends in a colon above paragraph 1 names the adopters and leads on to the text. */
        Layout opened() {
            boolean isOpened = body.size() > 1
                    && body.get(0).printed().isEmpty()
                    && body.get(0).kind() == Piece.Kind.OPERATIVE
                    && Piece.announces(body.get(0).text())
                    && body.get(1).label().equals("1");
            return isOpened
                    ? new Layout(
                            front,
                            Stream.concat(
                                            Stream.of(body.get(0)
                                                    .withKind(Piece.Kind.OPENING)
                                                    .withLabel("")),
                                            body.stream().skip(1))
                                    .toList(),
                            asides)
                    : this;
        }

        List<Piece> paragraphs() {
            return body.stream()
                    .filter(piece -> piece.kind().part().isPresent())
                    .toList();
        }

        ReadDeclaration declaration(Source source, String language) throws UnreadableDeclaration {
            List<Piece> paragraphs = paragraphs();
            if (paragraphs.stream().noneMatch(piece -> piece.kind().isCited())) {
                throw new UnreadableDeclaration(NO_PARAGRAPH, "");
            }
            List<Line> lines = source.lines();
            int firstLine = paragraphs.get(0).place().firstLine();
            asides.takeAsMastheadBefore(firstLine);
            Metadata metadata = MetadataReader.read(lines.subList(0, firstLine - 1), front, paragraphs, language);
            return new ReadDeclaration(metadata, source, inOrder(body, asides.pieces(lines)));
        }
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
