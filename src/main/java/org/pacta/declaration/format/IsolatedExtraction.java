package org.pacta.declaration.format;

import static org.pacta.declaration.UnreadableDeclaration.Reason.BOMB;
import static org.pacta.declaration.UnreadableDeclaration.Reason.BROKEN;
import static org.pacta.declaration.UnreadableDeclaration.Reason.TOO_LARGE;
import static org.pacta.declaration.UnreadableDeclaration.Reason.TOO_LONG;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.pacta.declaration.UnreadableDeclaration;
import org.pacta.declaration.reading.Source;

/**
 * Reads PDF, Word and HTML in a process of its own, so that no file, however hostile, takes the application's memory or
 * time: the process has little of both and is killed when either runs out, or when the reading is cancelled. Plain text
 * is read here: there is nothing to take apart.
 */
public final class IsolatedExtraction implements Extraction {
    /** How {@code -XX:+ExitOnOutOfMemoryError} ends a process. */
    private static final int OUT_OF_MEMORY = 3;

    private static final int MEGABYTES = 384;
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int AT_ONCE = 2;

    private final ChildCommand command;
    private final Duration limit;
    private final Semaphore places;

    /** At most 2 processes at once, each with 384 MB and 60 seconds. */
    public IsolatedExtraction() {
        this(MEGABYTES, LIMIT, AT_ONCE);
    }

    /**
     * @param megabytes of memory for each process
     * @param limit of time for each process, from its start
     * @param atOnce the most processes; who comes later waits in turn
     */
    IsolatedExtraction(int megabytes, Duration limit, int atOnce) {
        this.command = new ChildCommand(megabytes);
        this.limit = limit;
        this.places = new Semaphore(atOnce, true);
    }

    @Override
    public Source extract(byte[] content, Progress progress) throws UnreadableDeclaration {
        if (content.length > Limits.FILE_BYTES) {
            throw new UnreadableDeclaration(TOO_LARGE, Limits.megabytes(Limits.FILE_BYTES));
        }
        return Recognition.isPlainText(content) ? PlainText.read(content) : inTurn(content, progress);
    }

    private Source inTurn(byte[] content, Progress progress) throws UnreadableDeclaration {
        try {
            places.acquire();
        } catch (InterruptedException cancelled) {
            throw cancelled();
        }
        try {
            return inChild(content, progress);
        } finally {
            places.release();
        }
    }

    private Source inChild(byte[] content, Progress progress) throws UnreadableDeclaration {
        Process child = start();
        try {
            FutureTask<Source> answer = new FutureTask<>(() -> converse(child, content, progress));
            Thread listener = new Thread(answer, "reading-" + child.pid());
            listener.setDaemon(true);
            listener.start();
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException cancelled) {
            throw cancelled();
        } catch (TimeoutException late) {
            throw new UnreadableDeclaration(TOO_LONG, String.valueOf(limit.toSeconds()));
        } catch (ExecutionException failed) {
            throw refusal(failed.getCause());
        } finally {
            child.destroyForcibly();
        }
    }

    private Process start() {
        try {
            return command.start();
        } catch (IOException failure) {
            throw new UncheckedIOException("no process can be started to read the file in", failure);
        }
    }

    private static Source converse(Process child, byte[] content, Progress progress)
            throws IOException, InterruptedException, UnreadableDeclaration {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(child.getInputStream()))) {
            hand(content, child);
            return Wire.read(in, progress);
        } catch (IOException broken) {
            // without an answer, the way it ended tells why
            throw new UnreadableDeclaration(child.waitFor() == OUT_OF_MEMORY ? BOMB : BROKEN, "");
        }
    }

    private static void hand(byte[] content, Process child) throws IOException {
        try (OutputStream out = child.getOutputStream()) {
            out.write(content);
        }
    }

    private static UnreadableDeclaration refusal(Throwable cause) {
        if (cause instanceof UnreadableDeclaration refused) {
            return refused;
        }
        throw new IllegalStateException("the reading of a file failed", cause);
    }

    private static CancellationException cancelled() {
        Thread.currentThread().interrupt();
        return new CancellationException("the reading was cancelled");
    }
}
