package org.pacta.database;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/**
 * The password of one database role, drawn at random once and kept in a file that only its owner can read. Where files
 * have no such rights (Windows), the rights of the folder apply.
 */
record PasswordFile(Path path) {

    private static final int RANDOM_BYTES = 32;

    /** The file's password; draws and writes one if there is no file yet. Letters, digits, {@code -} and {@code _}. */
    String password() {
        try {
            if (Files.notExists(path)) {
                draw();
            }
            return Files.readString(path, StandardCharsets.US_ASCII).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read or write the password file " + path, failure);
        }
    }

    boolean exists() {
        return Files.exists(path);
    }

    private void draw() throws IOException {
        var random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        try (var channel =
                Files.newByteChannel(path, Set.of(CREATE_NEW, WRITE), DataDirectory.ownerOnly(path, "rw-------"))) {
            channel.write(ByteBuffer.wrap((password + "\n").getBytes(StandardCharsets.US_ASCII)));
        }
    }
}
