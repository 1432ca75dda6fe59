package org.pacta.declaration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A document as it was handed in.
 *
 * @param name of the file, or what stands for it where the text was pasted
 * @param content byte for byte
 */
public record SourceFile(String name, byte[] content) {

    /** A text that was pasted, as the UTF-8 file that it would be. */
    public static SourceFile pasted(String name, String text) {
        return new SourceFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The SHA-256 of the content, 64 hexadecimal digits in lower case. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
