package org.pacta.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The PostgreSQL process that holds a cluster, known by the process id in the cluster's {@code postmaster.pid}.
 *
 * <p>When Pacta is killed (kill -9, out of memory), its PostgreSQL goes on and keeps the cluster to itself; whoever
 * comes next has to end it first. Only the holder of the {@link DataDirectoryLock} may do so.
 */
final class ServerProcess {

    private static final long SECONDS_TO_END = 10;

    private final Path cluster;
    private final Optional<ProcessHandle> process;

    private ServerProcess(Path cluster, Optional<ProcessHandle> process) {
        this.cluster = cluster;
        this.process = process;
    }

    /**
     * Looks for the process now. A process that is not the PostgreSQL of this very cluster does not count: the number
     * in a stale file may have passed to another program.
     *
     * @param cluster absolute and normalised
     */
    static ServerProcess of(Path cluster) {
        return new ServerProcess(cluster, numberedIn(pidFile(cluster)).filter(process -> serves(process, cluster)));
    }

    boolean isRunning() {
        return process.filter(ProcessHandle::isAlive).isPresent();
    }

    /**
     * Ends the process, if there is one, and removes the pid file. May be repeated.
     *
     * @throws DatabaseNotReady if the process does not end
     */
    void end() {
        process.ifPresent(ServerProcess::end);
        try {
            Files.deleteIfExists(pidFile(cluster));
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot remove " + pidFile(cluster), failure);
        }
    }

    private static Path pidFile(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    /** Line 1 of {@code postmaster.pid} is the process id. */
    private static Optional<ProcessHandle> numberedIn(Path pidFile) {
        if (Files.notExists(pidFile)) {
            return Optional.empty();
        }
        try (var lines = Files.lines(pidFile)) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(line -> line.matches("\\d{1,18}"))
                    .map(Long::valueOf)
                    .flatMap(ProcessHandle::of);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + pidFile, failure);
        }
    }

    private static boolean serves(ProcessHandle process, Path cluster) {
        String command = process.info().command().orElse("");
        if (!command.endsWith("postgres") && !command.endsWith("postgres.exe")) {
            return false;
        }
        // Windows does not tell a process's arguments: there the program's place, beside the cluster, decides.
        return process.info()
                .arguments()
                .map(arguments -> name(Arrays.asList(arguments), cluster))
                .orElseGet(() -> Path.of(command).startsWith(cluster.getParent()));
    }

    private static boolean name(List<String> arguments, Path cluster) {
        int option = arguments.indexOf("-D");
        return option >= 0
                && option + 1 < arguments.size()
                && Path.of(arguments.get(option + 1))
                        .toAbsolutePath()
                        .normalize()
                        .equals(cluster);
    }

    private static void end(ProcessHandle server) {
        List<ProcessHandle> backends = server.descendants().toList();
        server.destroy();
        if (hasEnded(List.of(server))) {
            return;
        }
        // It waits for a client, perhaps a psql that somebody left open. What is committed is in its log: no data is
        // lost when it is killed.
        server.destroyForcibly();
        backends.forEach(ProcessHandle::destroyForcibly);
        if (!hasEnded(List.of(server)) || !hasEnded(backends)) {
            throw new DatabaseNotReady(
                    "PostgreSQL (process " + server.pid() + "), which holds the data directory, does not end.",
                    "End process " + server.pid() + " and start Pacta again.");
        }
    }

    private static boolean hasEnded(List<ProcessHandle> processes) {
        try {
            CompletableFuture.allOf(
                            processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                    .get(SECONDS_TO_END, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (ExecutionException failure) {
            throw new IllegalStateException("cannot watch PostgreSQL end", failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
