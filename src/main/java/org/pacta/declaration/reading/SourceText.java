package org.pacta.declaration.reading;

import static org.pacta.declaration.UnreadableDeclaration.Reason.BINARY;
import static org.pacta.declaration.UnreadableDeclaration.Reason.EMPTY;
import static org.pacta.declaration.UnreadableDeclaration.Reason.NOT_UTF8;
import static org.pacta.declaration.UnreadableDeclaration.Reason.TOO_LARGE;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.pacta.declaration.UnreadableDeclaration;

/** Plain text in UTF-8, with or without a byte order mark, cut into lines. */
public final class SourceText {
    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|[\\n\\r\\u000B\\u0085\\u2028\\u2029]");

    /** A text may hold some stray control characters; more than one in this many says it is no text. */
    private static final int CHARACTERS_PER_STRAY_CONTROL = 200;

    private static final List<byte[]> FILE_SIGNATURES = List.of(
            "%PDF".getBytes(StandardCharsets.US_ASCII),
            new byte[] {'P', 'K', 3, 4},
            new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0},
            "{\\rtf".getBytes(StandardCharsets.US_ASCII));

    private SourceText() {}

    /**
     * @param limit the most bytes that are read
     * @throws UnreadableDeclaration if the content is empty, too large, no text, or not UTF-8
     */
    public static List<Line> lines(byte[] content, int limit) throws UnreadableDeclaration {
        if (content.length > limit) {
            throw new UnreadableDeclaration(TOO_LARGE, limit / (1024 * 1024) + " MB");
        }
        refuseOtherFormats(content);
        return lines(decode(content));
    }

    private static List<Line> lines(String text) throws UnreadableDeclaration {
        if (Spaces.collapse(text).isEmpty()) {
            throw new UnreadableDeclaration(EMPTY, "");
        }
        List<Line> lines = new ArrayList<>();
        for (String line : LINE_BREAK.split(text, -1)) {
            lines.add(Line.of(lines.size() + 1, line));
        }
        return lines;
    }

    private static void refuseOtherFormats(byte[] content) throws UnreadableDeclaration {
        for (byte[] signature : FILE_SIGNATURES) {
            if (startsWith(content, signature)) {
                throw new UnreadableDeclaration(BINARY, "");
            }
        }
        // a byte order mark of UTF-16: it is text, only not in the encoding that is read here
        if (startsWith(content, new byte[] {(byte) 0xFF, (byte) 0xFE})
                || startsWith(content, new byte[] {(byte) 0xFE, (byte) 0xFF})) {
            throw new UnreadableDeclaration(NOT_UTF8, "");
        }
        for (byte unit : content) {
            if (unit == 0) {
                throw new UnreadableDeclaration(BINARY, "");
            }
        }
    }

    private static String decode(byte[] content) throws UnreadableDeclaration {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            if (strayControls(text) * CHARACTERS_PER_STRAY_CONTROL > text.length()) {
                throw new UnreadableDeclaration(BINARY, "");
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException malformed) {
            throw new UnreadableDeclaration(NOT_UTF8, "");
        }
    }

    private static long strayControls(String text) {
        return text.chars()
                .filter(c -> Character.isISOControl(c) && !Character.isWhitespace(c) && c != 0x85)
                .count();
    }

    private static boolean startsWith(byte[] content, byte[] signature) {
        return content.length >= signature.length
                && Arrays.equals(content, 0, signature.length, signature, 0, signature.length);
    }
}
