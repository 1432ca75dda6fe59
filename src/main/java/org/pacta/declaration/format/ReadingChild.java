package org.pacta.declaration.format;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLStreamHandler;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pacta.declaration.UnreadableDeclaration;

/**
 * A process that reads one file and ends: the file on standard input, the answer on standard output. It knows no
 * framework, no database and no network.
 */
public final class ReadingChild {
    private static final Set<String> LOCAL = Set.of("file", "jar", "jrt", "nested", "jmod");

    private ReadingChild() {}

    /** @throws IOException if the process that asked is gone */
    public static void main(String[] arguments) throws IOException {
        // what libraries print must not get into the answer
        System.setOut(new PrintStream(System.err, true));
        URL.setURLStreamHandlerFactory(ReadingChild::refusingTheNetwork);
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)))) {
            answer(System.in.readNBytes(Limits.FILE_BYTES + 1), out);
        }
    }

    private static void answer(byte[] content, DataOutputStream out) throws IOException {
        try {
            Wire.writeSource(out, new DirectExtraction().extract(content, (done, total) -> tell(out, done, total)));
        } catch (UnreadableDeclaration refused) {
            Wire.writeRefusal(out, refused);
        }
    }

    private static void tell(DataOutputStream out, int done, int total) {
        try {
            Wire.writeProgress(out, done, total);
        } catch (IOException nobodyListens) {
            throw new UncheckedIOException(nobodyListens);
        }
    }

    /** Nothing in a document is worth a connection. Null leaves local protocols to the platform. */
    private static @Nullable URLStreamHandler refusingTheNetwork(String protocol) {
        if (LOCAL.contains(protocol.toLowerCase(Locale.ROOT))) {
            return null;
        }
        throw new IllegalStateException("no connection is opened from here");
    }
}
