package org.pacta.declaration.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How letters stand in bytes. Nothing is guessed: a wrong guess loses letters without anybody noticing. */
final class Encoding {
    private Encoding() {}

    /** The text without its byte order mark, where it has one and is well formed. */
    static Optional<String> marked(byte[] content) {
        return startsWith(content, 0xEF, 0xBB, 0xBF)
                ? strictly(content, 3, StandardCharsets.UTF_8)
                : startsWith(content, 0xFF, 0xFE)
                        ? strictly(content, 2, StandardCharsets.UTF_16LE)
                        : startsWith(content, 0xFE, 0xFF)
                                ? strictly(content, 2, StandardCharsets.UTF_16BE)
                                : Optional.empty();
    }

    static boolean isMarkedAsUtf16(byte[] content) {
        return startsWith(content, 0xFF, 0xFE) || startsWith(content, 0xFE, 0xFF);
    }

    /** The text, if it is well-formed UTF-8. */
    static Optional<String> utf8(byte[] content) {
        return strictly(content, 0, StandardCharsets.UTF_8);
    }

    /** The text in an encoding that the document itself names, if the platform knows it and all letters fit. */
    static Optional<String> named(byte[] content, String name) {
        try {
            return strictly(content, 0, Charset.forName(name));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    static boolean startsWith(byte[] content, int... signature) {
        if (content.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((content[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> strictly(byte[] content, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content, from, content.length - from))
                    .toString());
        } catch (CharacterCodingException malformed) {
            return Optional.empty();
        }
    }
}
