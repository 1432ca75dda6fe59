package org.pacta.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL beside Pacta, as an administrator would run it: of the machine's own packages, with password login, on
 * an empty database {@code pacta} that the role {@code pacta} owns.
 */
final class SeparatePostgres implements AutoCloseable {

    static final String PASSWORD = "a-password-of-the-test";

    private final Path programs;
    private final Path folder;
    private final int port;

    private SeparatePostgres(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /** Where the machine has a PostgreSQL server: PACTA_POSTGRES_BIN, or Debian's newest. */
    static Optional<Path> programs() throws IOException {
        String named = System.getenv("PACTA_POSTGRES_BIN");
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named));
        }
        Path debian = Path.of("/usr/lib/postgresql");
        if (Files.notExists(debian)) {
            return Optional.empty();
        }
        try (var versions = Files.list(debian)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.naturalOrder());
        }
    }

    static SeparatePostgres start(Path programs) throws Exception {
        var postgres = new SeparatePostgres(programs, Files.createTempDirectory("separate-postgres"), freePort());
        Path password = Files.writeString(postgres.folder.resolve("password"), PASSWORD);
        if (isRoot()) {
            run(List.of("chown", "-R", "nobody", postgres.folder.toString()));
        }
        postgres.runProgram("initdb", "--username=postgres", "--auth=scram-sha-256", "--pwfile=" + password);
        postgres.runProgram(
                "pg_ctl", "start", "-w", "-l", postgres.folder.resolve("log").toString(), "-o", postgres.options());
        postgres.makeDatabase();
        return postgres;
    }

    private String options() {
        return "-p " + port + " -c listen_addresses=localhost -c unix_socket_directories=" + folder;
    }

    private void makeDatabase() throws SQLException {
        try (var connection = connect("postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute("create role pacta login password '" + PASSWORD + "'");
            statement.execute("create database pacta owner pacta");
        }
    }

    String jdbcUrl() {
        return jdbcUrl("pacta");
    }

    private String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }

    Connection connect() throws SQLException {
        return connect("pacta", "pacta");
    }

    private Connection connect(String database, String role) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), role, PASSWORD);
    }

    @Override
    public void close() throws Exception {
        runProgram("pg_ctl", "stop", "-w", "-m", "fast");
        run(List.of("rm", "-r", folder.toString()));
    }

    /** As an ordinary user: PostgreSQL does not run as root. */
    private void runProgram(String program, String... arguments) throws Exception {
        var command = new ArrayList<String>();
        if (isRoot()) {
            command.addAll(List.of("runuser", "-u", "nobody", "--"));
        }
        command.addAll(List.of(
                programs.resolve(program).toString(),
                "-D",
                folder.resolve("data").toString()));
        command.addAll(List.of(arguments));
        run(command);
    }

    private static void run(List<String> command) throws Exception {
        // the server that pg_ctl starts keeps the output open: a pipe would never end
        Path output = Files.createTempFile("separate-postgres", ".log");
        Process process = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as(command::toString).isTrue();
        assertThat(process.exitValue()).as(() -> command + ":\n" + read(output)).isZero();
        Files.delete(output);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            return failure.toString();
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
