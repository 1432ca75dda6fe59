package org.pacta.declaration.format;

import static org.pacta.declaration.UnreadableDeclaration.Reason.BINARY;
import static org.pacta.declaration.UnreadableDeclaration.Reason.NOT_UTF8;
import static org.pacta.declaration.UnreadableDeclaration.Reason.TOO_LARGE;

import java.util.regex.Pattern;
import org.pacta.declaration.SourceFormat;
import org.pacta.declaration.UnreadableDeclaration;
import org.pacta.declaration.reading.Line.Setting;
import org.pacta.declaration.reading.NoteMarks;
import org.pacta.declaration.reading.Source;

/** Plain text in UTF-8, with or without a byte order mark, or in UTF-16 with one, cut into lines. */
final class PlainText {
    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|[\\n\\r\\u000B\\u0085\\u2028\\u2029]");

    /** A text may hold some stray control characters; more than one in this many says it is no text. */
    private static final int CHARACTERS_PER_STRAY_CONTROL = 200;

    private PlainText() {}

    /** @throws UnreadableDeclaration if the content is empty, too large, no text, or in an unknown encoding */
    static Source read(byte[] content) throws UnreadableDeclaration {
        if (content.length > Limits.TEXT_SIZE) {
            throw new UnreadableDeclaration(TOO_LARGE, Limits.megabytes(Limits.TEXT_SIZE));
        }
        String text = Encoding.marked(content)
                .or(() -> Encoding.utf8(content))
                .orElseThrow(() -> new UnreadableDeclaration(NOT_UTF8, ""));
        if (text.indexOf('\0') >= 0 || strayControls(text) * CHARACTERS_PER_STRAY_CONTROL > text.length()) {
            throw new UnreadableDeclaration(BINARY, "");
        }
        Lines lines = new Lines();
        for (String line : LINE_BREAK.split(NoteMarks.cleaned(text), -1)) {
            lines.add(0, Setting.WRAPPED, line);
        }
        return lines.toSource(SourceFormat.TEXT);
    }

    private static long strayControls(String text) {
        return text.chars()
                .filter(c -> Character.isISOControl(c) && !Character.isWhitespace(c) && c != 0x85)
                .count();
    }
}
