package org.pacta.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/**
 * Keeps a second Pacta away from a data directory. The operating system drops the lock when the process that holds it
 * ends, however it ends; so there is never a stale one.
 */
final class DataDirectoryLock implements AutoCloseable {

    private final FileChannel channel;

    private DataDirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws DatabaseNotReady if another Pacta, in this process or another, holds the directory */
    static DataDirectoryLock take(DataDirectory data) {
        try {
            var channel = FileChannel.open(data.lockFile(), CREATE, READ, WRITE);
            if (!lock(channel)) {
                channel.close();
                throw heldByAnother(data);
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new DataDirectoryLock(channel);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot lock " + data.path(), failure);
        }
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    private static DatabaseNotReady heldByAnother(DataDirectory data) throws IOException {
        String holder =
                Files.readString(data.lockFile(), StandardCharsets.US_ASCII).strip();
        return new DatabaseNotReady(
                "Another Pacta" + (holder.isEmpty() ? "" : " (process " + holder + ")")
                        + " is using the data directory " + data.path() + ".",
                "Stop that one first, or give this one a directory of its own: set PACTA_DATA. "
                        + "Two that shall share their data need a PostgreSQL beside them: set PACTA_DATABASE_URL.");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot release the data directory", failure);
        }
    }
}
