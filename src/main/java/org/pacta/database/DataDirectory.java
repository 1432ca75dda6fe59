package org.pacta.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder that holds what people entrusted to Pacta, and the places in it. Whoever copies this folder while Pacta is
 * stopped has a complete backup.
 *
 * @param path absolute and normalised
 */
record DataDirectory(Path path) {

    DataDirectory {
        path = path.toAbsolutePath().normalize();
    }

    /** PostgreSQL's own data directory. */
    Path cluster() {
        return path.resolve("postgresql");
    }

    /** Written last when the cluster is first made: a cluster without it holds nothing yet. */
    Path completionMark() {
        return cluster().resolve("pacta.complete");
    }

    Path passwords() {
        return path.resolve("passwords");
    }

    /**
     * PostgreSQL's programs, unpacked. Not in the temporary folder, which is emptied under a running server and where
     * others could put their own. The library opens this folder to everybody, so it lies in one that is closed.
     */
    Path programs() {
        return path.resolve("programs").resolve("postgresql");
    }

    Path serverLog() {
        return path.resolve("postgresql.log");
    }

    Path lockFile() {
        return path.resolve("pacta.lock");
    }

    /** Whether the system may empty this folder on its own account. */
    boolean isTemporary() {
        return path.startsWith(
                Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath().normalize());
    }

    /** @throws DatabaseNotReady if the folder cannot be made or written to */
    void create() {
        try {
            createForOwnerOnly(path);
            createForOwnerOnly(passwords());
            createForOwnerOnly(programs().getParent());
        } catch (IOException failure) {
            throw new DatabaseNotReady(
                    "The data directory " + path + " cannot be written to (" + failure + ").",
                    "Give this user the right to write there, or name another directory with PACTA_DATA.",
                    failure);
        }
    }

    private static void createForOwnerOnly(Path folder) throws IOException {
        Files.createDirectories(folder, ownerOnly(folder, "rwx------"));
    }

    /** The given rights at creation, so that there is no moment without them; nothing where files have no such rights. */
    static FileAttribute<?>[] ownerOnly(Path place, String rights) {
        if (!place.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))};
    }
}
