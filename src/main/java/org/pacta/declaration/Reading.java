package org.pacta.declaration;

import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** A document being read. May be asked from any thread. */
public final class Reading {

    /**
     * How far it has come.
     *
     * @param done parts read
     * @param total parts of the document, its pages where the format has them; 0 as long as nobody knows
     */
    public record Step(int done, int total) {
        /** Rounded down, 0 to 100. */
        public int percent() {
            return total == 0 ? 0 : (int) Math.min(100, 100L * done / total);
        }
    }

    private volatile Step step = new Step(0, 0);
    private @Nullable Future<Preview> outcome;

    Reading() {}

    void isDoneBy(Future<Preview> task) {
        outcome = task;
    }

    void reached(int done, int total) {
        step = new Step(done, total);
    }

    public Step step() {
        return step;
    }

    public boolean isDone() {
        return task().isDone();
    }

    /** Stops it. What was read so far is forgotten; the process that read it ends. */
    public void cancel() {
        task().cancel(true);
    }

    /**
     * What became of it; waits until it is done.
     *
     * @throws UnreadableDeclaration as {@link Declarations#preview}
     * @throws CancellationException if it was cancelled
     */
    public Preview outcome() throws UnreadableDeclaration {
        try {
            return task().get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof UnreadableDeclaration unreadable) {
                throw unreadable;
            }
            throw new IllegalStateException("the document could not be read", failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while a document was read");
        }
    }

    private Future<Preview> task() {
        return Objects.requireNonNull(outcome, "begun by Readings");
    }
}
