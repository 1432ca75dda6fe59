package org.pacta.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL that comes with Pacta, running on a {@link DataDirectory}. The first start makes the database (some
 * seconds), every later one finds it.
 *
 * <p>It is a library for tests that runs here, and its habits are undone one by one: see
 * {@code docs/adr/0010-embedded-postgresql.md}.
 */
final class OwnPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OwnPostgres.class);

    /** The application's role: owns its database, has no other right. */
    static final String ROLE = "pacta";

    private static final String DATABASE = "pacta";
    private static final String SUPERUSER = "postgres";

    private static final Map<String, String> SERVER_SETTINGS = Map.of(
            // the library turns these two off
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "password_encryption", "scram-sha-256",
            "listen_addresses", "localhost",
            // a socket would lie in the temporary folder, open to every user of the machine
            "unix_socket_directories", "",
            "timezone", "UTC",
            "log_timezone", "UTC",
            "max_connections", "60");

    /** Enough to replay the log after a crash. */
    private static final Duration TIME_TO_START = Duration.ofSeconds(60);

    private static final int LINES_SHOWN_IN_BYTES = 2_000;

    private final DataDirectory data;
    private final DataDirectoryLock lock;
    private final PasswordFile superuserPassword;
    private final PasswordFile password;
    private final EmbeddedPostgres server;

    /**
     * Starts it; returns when the database takes connections and keeps its promises.
     *
     * @throws DatabaseNotReady if the directory is in use or not writable, or the server does not start or is not safe
     */
    static OwnPostgres startOn(DataDirectory data) {
        return startOn(data, TIME_TO_START);
    }

    static OwnPostgres startOn(DataDirectory data, Duration timeToStart) {
        data.create();
        if (data.isTemporary()) {
            LOG.warn("The data directory {} lies in the temporary folder, which the system may empty", data.path());
        }
        var lock = DataDirectoryLock.take(data);
        try {
            return new OwnPostgres(data, lock, timeToStart);
        } catch (RuntimeException | Error failure) {
            lock.close();
            throw failure;
        }
    }

    private OwnPostgres(DataDirectory data, DataDirectoryLock lock, Duration timeToStart) {
        this.data = data;
        this.lock = lock;
        this.superuserPassword = new PasswordFile(data.passwords().resolve(SUPERUSER));
        this.password = new PasswordFile(data.passwords().resolve(ROLE));
        requireUserThatPostgresAccepts(System.getProperty("user.name"), LinuxUtils.isUnshareAvailable());
        endLeftoverServer();
        setUnfinishedClusterAside();
        requireSuperuserPassword();
        this.server = startServer(timeToStart);
        try {
            makeDatabase();
            check();
        } catch (RuntimeException | Error failure) {
            stopServer();
            throw failure;
        }
    }

    String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + DATABASE;
    }

    String password() {
        return password.password();
    }

    DataDirectory data() {
        return data;
    }

    /** Stops the server and waits for its end, then lets go of the directory. May be repeated. */
    @Override
    public void close() {
        stopServer();
        lock.close();
    }

    private void stopServer() {
        var process = ServerProcess.of(data.cluster());
        try {
            server.close();
        } catch (IOException failure) {
            LOG.warn("PostgreSQL did not stop at once", failure);
        }
        process.end();
    }

    private void endLeftoverServer() {
        var leftover = ServerProcess.of(data.cluster());
        if (leftover.isRunning()) {
            LOG.info("Ending the PostgreSQL that an earlier run of Pacta left behind");
        }
        leftover.end();
    }

    /**
     * PostgreSQL refuses to run as root. The library then starts it in a user namespace of its own, where that is
     * permitted; in many containers it is not.
     */
    static void requireUserThatPostgresAccepts(String user, boolean namespacesPermitted) {
        if ("root".equals(user) && !namespacesPermitted) {
            throw new DatabaseNotReady(
                    "PostgreSQL does not run as root, and this system does not let it drop that right (unshare -U).",
                    "Start Pacta as an ordinary user, or give it a PostgreSQL that runs already: "
                            + "set PACTA_DATABASE_URL, PACTA_DATABASE_USER and PACTA_DATABASE_PASSWORD.");
        }
    }

    /** A first start that was killed half-way leaves a cluster that never works. It holds nothing; still, it is kept. */
    private void setUnfinishedClusterAside() {
        if (Files.notExists(data.cluster()) || Files.exists(data.completionMark())) {
            return;
        }
        try {
            Path aside = Files.createTempDirectory(data.path(), "postgresql-unfinished-");
            Files.move(data.cluster(), aside.resolve(data.cluster().getFileName()));
            LOG.warn("The first start was broken off; beginning anew. What was there is kept in {}", aside);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot set aside " + data.cluster(), failure);
        }
    }

    private void requireSuperuserPassword() {
        if (Files.exists(data.cluster()) && !superuserPassword.exists()) {
            throw new DatabaseNotReady(
                    "The database in " + data.cluster() + " is there, but the file with its password is gone: "
                            + superuserPassword.path() + ".",
                    "Put the file back from your backup of the data directory.");
        }
    }

    private EmbeddedPostgres startServer(Duration timeToStart) {
        long logged = data.serverLog().toFile().length();
        try {
            return configuredServer().setPGStartupWait(timeToStart).start();
        } catch (IOException | IllegalStateException failure) {
            ServerProcess.of(data.cluster()).end();
            throw new DatabaseNotReady(
                    "PostgreSQL does not start on " + data.cluster() + ". It says:\n\n" + loggedSince(logged),
                    "If this does not tell you enough, see " + data.serverLog() + ".",
                    failure);
        }
    }

    private EmbeddedPostgres.Builder configuredServer() {
        String superuser = superuserPassword.password();
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(data.cluster())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(data.programs().toFile())
                .setRegisterShutdownHook(false)
                .setOutputRedirector(
                        ProcessBuilder.Redirect.appendTo(data.serverLog().toFile()))
                .setConnectConfig("password", superuser);
        initialisation().forEach(builder::setLocaleConfig);
        SERVER_SETTINGS.forEach(builder::setServerConfig);
        return builder;
    }

    /** Said once, to initdb: the library passes on each of its "locale" settings as an option. */
    private Map<String, String> initialisation() {
        return Map.of(
                "auth", "scram-sha-256",
                "pwfile", superuserPassword.path().toString(),
                // the same order and letters on every machine, whatever its system knows
                "locale", "C",
                "locale-provider", "builtin",
                "builtin-locale", "C.UTF-8");
    }

    /** May be repeated: a start that is broken off here is completed by the next. */
    private void makeDatabase() {
        try (var connection = superuser().getConnection()) {
            if (isNone(connection, "select 1 from pg_roles where rolname = '" + ROLE + "'")) {
                execute(connection, "create role " + ROLE + " login");
            }
            // encrypted on this side, so that no log can hold it
            connection
                    .unwrap(PGConnection.class)
                    .alterUserPassword(ROLE, password.password().toCharArray(), "scram-sha-256");
            if (isNone(connection, "select 1 from pg_database where datname = '" + DATABASE + "'")) {
                execute(connection, "create database " + DATABASE + " owner " + ROLE);
                execute(connection, "revoke all on database " + DATABASE + " from public");
            }
            if (Files.notExists(data.completionMark())) {
                Files.createFile(data.completionMark());
            }
        } catch (SQLException | IOException failure) {
            throw new IllegalStateException("cannot make the database in " + data.cluster(), failure);
        }
    }

    private void check() {
        try (var superuser = superuser().getConnection();
                var application = server.getDatabase(ROLE, DATABASE, Map.of("password", password.password()))
                        .getConnection()) {
            Durability.checkLogins(superuser);
            Durability.check(application);
        } catch (SQLException failure) {
            throw new IllegalStateException("cannot check the database in " + data.cluster(), failure);
        }
    }

    private DataSource superuser() {
        return server.getPostgresDatabase();
    }

    private static boolean isNone(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String loggedSince(long position) {
        try (var log = new RandomAccessFile(data.serverLog().toFile(), "r")) {
            log.seek(Math.max(position, log.length() - LINES_SHOWN_IN_BYTES));
            var bytes = new byte[(int) (log.length() - log.getFilePointer())];
            log.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8).strip();
        } catch (IOException nothingWritten) {
            return "nothing";
        }
    }
}
