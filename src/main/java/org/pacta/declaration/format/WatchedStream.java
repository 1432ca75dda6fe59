package org.pacta.declaration.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;

/** A stream that tells how much of it has been read, in hundredths, and ends when the reading is cancelled. */
final class WatchedStream extends FilterInputStream {
    private static final int HUNDREDTHS = 100;

    private final long length;
    private final Progress progress;
    private long read;
    private int told;

    /** @param length of the stream, in bytes */
    WatchedStream(InputStream stream, long length, Progress progress) {
        super(stream);
        this.length = length;
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        tell(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int wanted) throws IOException {
        int got = super.read(buffer, offset, wanted);
        tell(Math.max(0, got));
        return got;
    }

    /** The interrupted status stays set, as whoever cancelled expects it. */
    private void tell(int bytes) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
        read += bytes;
        int reached = (int) Math.min(HUNDREDTHS, read * HUNDREDTHS / Math.max(1, length));
        if (reached > told) {
            told = reached;
            progress.reached(reached, HUNDREDTHS);
        }
    }
}
