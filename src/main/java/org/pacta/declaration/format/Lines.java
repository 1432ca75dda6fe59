package org.pacta.declaration.format;

import static org.pacta.declaration.UnreadableDeclaration.Reason.EMPTY;
import static org.pacta.declaration.UnreadableDeclaration.Reason.TOO_LARGE;
import static org.pacta.declaration.UnreadableDeclaration.Reason.TOO_MANY_PARAGRAPHS;

import java.util.ArrayList;
import java.util.List;
import org.pacta.declaration.SourceFormat;
import org.pacta.declaration.UnreadableDeclaration;
import org.pacta.declaration.reading.Line;
import org.pacta.declaration.reading.Line.Setting;
import org.pacta.declaration.reading.Source;

/** The lines of a document as they are found, within the limits. */
final class Lines {
    private final List<Line> lines = new ArrayList<>();
    private int withWords;
    private int characters;

    /** A line as it stands, blank or not. */
    void add(int page, Setting setting, String text) throws UnreadableDeclaration {
        add(page, setting, 0, text);
    }

    private void add(int page, Setting setting, int depth, String text) throws UnreadableDeclaration {
        Line line = Line.of(lines.size() + 1, page, setting, depth, Invisible.takenOut(text));
        withWords += line.isBlank() ? 0 : 1;
        characters += text.length() + 1;
        if (withWords > Limits.LINES) {
            throw new UnreadableDeclaration(TOO_MANY_PARAGRAPHS, String.valueOf(Limits.LINES));
        }
        if (characters > Limits.TEXT_SIZE) {
            throw new UnreadableDeclaration(TOO_LARGE, Limits.megabytes(Limits.TEXT_SIZE));
        }
        lines.add(line);
    }

    /** Lines that belong together, set apart from what stands above and below. */
    void addApart(int page, Setting setting, List<String> texts) throws UnreadableDeclaration {
        addApart(page, setting, 0, texts);
    }

    /** A heading, set apart. @param depth from 1, the outermost, to 9; 0 where the format does not tell */
    void addHeading(int page, int depth, List<String> texts) throws UnreadableDeclaration {
        addApart(page, Setting.HEADING, depth, texts);
    }

    private void addApart(int page, Setting setting, int depth, List<String> texts) throws UnreadableDeclaration {
        part(page);
        for (String text : texts) {
            if (!text.isBlank()) {
                add(page, setting, depth, text);
            }
        }
    }

    /** What comes next begins anew. */
    void part(int page) throws UnreadableDeclaration {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).isBlank()) {
            add(page, Setting.WRAPPED, "");
        }
    }

    /** @throws UnreadableDeclaration if there is no word */
    Source toSource(SourceFormat format) throws UnreadableDeclaration {
        if (withWords == 0) {
            throw new UnreadableDeclaration(EMPTY, "");
        }
        return new Source(format, lines);
    }
}
