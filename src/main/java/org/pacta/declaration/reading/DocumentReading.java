package org.pacta.declaration.reading;

import static org.pacta.declaration.UnreadableDeclaration.Reason.NO_PARAGRAPH;

import java.util.List;
import java.util.stream.Collectors;
import org.pacta.declaration.Metadata;
import org.pacta.declaration.ReadDeclaration;
import org.pacta.declaration.ReadParagraph;
import org.pacta.declaration.UnreadableDeclaration;

/** Reads a document's lines, wherever they come from. */
public final class DocumentReading {

    /** Without a paragraph and with less than this in Latin letters, "no paragraph" is all that can be said. */
    private static final int FEWEST_CHARACTERS_TO_JUDGE = 60;

    private DocumentReading() {}

    /** @throws UnreadableDeclaration if there is no paragraph or the language cannot be read */
    public static ReadDeclaration of(List<Line> lines) throws UnreadableDeclaration {
        Asides asides = new Asides();
        List<Block> blocks = Blocks.of(PageFurniture.takenOut(lines, asides));
        Front front = Front.of(blocks, asides);
        List<ReadParagraph> paragraphs = Outline.paragraphs(blocks, front.body(), asides);
        String language = languageOf(lines, paragraphs);
        if (paragraphs.stream().noneMatch(ReadParagraph::canHoldPledge)) {
            throw new UnreadableDeclaration(NO_PARAGRAPH, "");
        }
        int firstLine = paragraphs.get(0).firstLine();
        asides.takeAsMastheadBefore(firstLine);
        Metadata metadata = MetadataReader.read(lines.subList(0, firstLine - 1), front, paragraphs, language);
        return new ReadDeclaration(metadata, paragraphs, asides.leftOut(lines));
    }

    /** Names of places and people abound in mastheads, so the paragraphs tell the language where there are any. */
    private static String languageOf(List<Line> lines, List<ReadParagraph> paragraphs) throws UnreadableDeclaration {
        if (!paragraphs.isEmpty()) {
            return ReadingLanguage.of(
                    paragraphs.stream().map(ReadParagraph::text).collect(Collectors.joining(" ")));
        }
        String text = JoinedLines.ofLines(lines);
        if (text.length() < FEWEST_CHARACTERS_TO_JUDGE && isInLatinLetters(text)) {
            throw new UnreadableDeclaration(NO_PARAGRAPH, "");
        }
        return ReadingLanguage.of(text);
    }

    private static boolean isInLatinLetters(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
    }
}
