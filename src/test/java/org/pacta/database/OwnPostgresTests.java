package org.pacta.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded server on one data directory, which the tests start, stop, kill and start again. */
class OwnPostgresTests {

    @TempDir
    static Path folder;

    static DataDirectory data;

    private OwnPostgres postgres;

    @BeforeAll
    static void nameADirectoryWithABlank() {
        data = new DataDirectory(folder.resolve("pacta data"));
    }

    @BeforeEach
    void start() {
        postgres = OwnPostgres.startOn(data);
    }

    @AfterEach
    void stop() {
        postgres.close();
    }

    @Test
    void confirmsNothingThatIsNotOnTheDisk() throws SQLException {
        assertThat(ask("show fsync")).isEqualTo("on");
        assertThat(ask("show synchronous_commit")).isEqualTo("on");
        assertThat(ask("show full_page_writes")).isEqualTo("on");
    }

    @Test
    void isARealPostgresqlSeventeenInUniversalTime() throws SQLException {
        assertThat(ask("show server_version")).startsWith("17.");
        assertThat(ask("show log_timezone")).isEqualTo("UTC");
        assertThat(ask("select datcollate || datlocprovider::text || datlocale from pg_database"
                        + " where datname = 'pacta'"))
                .isEqualTo("CbC.UTF-8");
    }

    @Test
    void listensToThisMachineOnlyAndHasNoSocketInTheTemporaryFolder() throws SQLException, IOException {
        assertThat(ask("show listen_addresses")).isEqualTo("localhost");
        // line 5 of the pid file names the socket's folder
        assertThat(Files.readAllLines(data.cluster().resolve("postmaster.pid")).get(4))
                .isBlank();
    }

    @Test
    void theApplicationsRoleOwnsItsDatabaseAndNothingElse() throws SQLException {
        assertThat(ask("select rolsuper or rolcreatedb or rolcreaterole or rolreplication or rolbypassrls"
                        + " from pg_roles where rolname = current_user"))
                .isEqualTo("f");
        assertThat(ask("select pg_get_userbyid(datdba) from pg_database where datname = current_database()"))
                .isEqualTo("pacta");
    }

    @Test
    void letsNobodyInWithoutTheRightPassword() {
        assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), "pacta", "guess"))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), "pacta", ""))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), "postgres", ""))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), "postgres", postgres.password()))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void keepsThePasswordsInFilesForTheirOwnerOnlyAndOutOfTheLog() throws IOException {
        for (String role : new String[] {"pacta", "postgres"}) {
            Path file = data.passwords().resolve(role);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(Files.readString(file).strip()).hasSize(43).doesNotContain("'");
            assertThat(Files.readString(data.serverLog()))
                    .doesNotContain(Files.readString(file).strip());
        }
    }

    @Test
    void keepsEveryFolderClosedToOtherUsers() throws IOException {
        for (Path closed : new Path[] {
            data.path(), data.cluster(), data.passwords(), data.programs().getParent()
        }) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(closed)))
                    .as(closed.toString())
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void keepsDataAndPasswordWhenItIsStoppedAndStartedAgain() throws SQLException {
        execute("create table kept (word text)");
        execute("insert into kept values ('Astana')");
        String password = postgres.password();

        restart();

        assertThat(ask("select word from kept")).isEqualTo("Astana");
        assertThat(postgres.password()).isEqualTo(password);
        execute("drop table kept");
    }

    @Test
    void leavesNoServerBehindWhenItIsClosed() throws IOException {
        ProcessHandle server = serverProcess();

        postgres.close();

        assertThat(server.isAlive()).isFalse();
        assertThat(data.cluster()).isDirectory().isNotEmptyDirectory();
    }

    @Test
    void endsTheServerThatAKilledRunLeftBehindAndFindsItsData() throws Exception {
        postgres.close();
        ProcessHandle orphan = killedRun();
        assertThat(orphan.isAlive()).isTrue();

        postgres = OwnPostgres.startOn(data);

        assertThat(orphan.isAlive()).isFalse();
        assertThat(ask("select word from before_the_kill")).isEqualTo("confirmed");
        execute("drop table before_the_kill");
    }

    @Test
    void endsALeftoverServerThatWaitsForSomebodysOpenSession() throws Exception {
        postgres.close();
        ProcessHandle orphan = killedRun();
        String port =
                Files.readAllLines(data.cluster().resolve("postmaster.pid")).get(3);
        String password = Files.readString(data.passwords().resolve("pacta")).strip();

        try (var open =
                DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/pacta", "pacta", password)) {
            assertThat(open.isValid(1)).isTrue();
            postgres = OwnPostgres.startOn(data);
        }

        assertThat(orphan.isAlive()).isFalse();
        assertThat(ask("select word from before_the_kill")).isEqualTo("confirmed");
        execute("drop table before_the_kill");
    }

    @Test
    void leavesAStrangersProcessAloneThatHasTheNumberInAStalePidFile() throws Exception {
        postgres.close();
        Process stranger = new ProcessBuilder("cat").start();
        try {
            Files.writeString(
                    data.cluster().resolve("postmaster.pid"), stranger.pid() + "\n" + data.cluster() + "\n1\n5432\n");

            postgres = OwnPostgres.startOn(data);

            assertThat(stranger.isAlive()).isTrue();
            assertThat(ask("select 1")).isEqualTo("1");
        } finally {
            stranger.destroy();
        }
    }

    @Test
    void leavesThePostgresqlOfAnotherDirectoryAlone(@TempDir Path elsewhere) throws Exception {
        try (var other = OwnPostgres.startOn(new DataDirectory(elsewhere))) {
            postgres.close();
            Files.copy(
                    other.data().cluster().resolve("postmaster.pid"),
                    data.cluster().resolve("postmaster.pid"));

            postgres = OwnPostgres.startOn(data);

            try (var connection = DriverManager.getConnection(other.jdbcUrl(), "pacta", other.password())) {
                assertThat(connection.isValid(1)).isTrue();
            }
        }
    }

    @Test
    void tellsASecondPactaThatTheDirectoryIsInUseAndWhatToDo() {
        assertThatExceptionOfType(DatabaseNotReady.class)
                .isThrownBy(() -> OwnPostgres.startOn(data))
                .withMessageContaining("(process " + ProcessHandle.current().pid() + ")")
                .withMessageContaining(data.path().toString())
                .satisfies(refusal -> assertThat(refusal.remedy()).contains("Stop that one", "PACTA_DATA"));
    }

    @Test
    void refusesADatabaseThatWouldLoseConfirmedChangesAndLeavesNoServerBehind(@TempDir Path elsewhere)
            throws SQLException {
        var spoiled = new DataDirectory(elsewhere);
        try (var other = OwnPostgres.startOn(spoiled)) {
            execute(other, "alter role pacta set synchronous_commit = off");
        }

        assertThatExceptionOfType(DatabaseNotReady.class)
                .isThrownBy(() -> OwnPostgres.startOn(spoiled))
                .withMessageContaining("synchronous_commit");

        assertThat(spoiled.cluster().resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void keepsWhatABrokenOffFirstStartLeftAndBeginsAnew(@TempDir Path elsewhere) throws IOException {
        var unfinished = new DataDirectory(elsewhere);
        Files.createDirectories(unfinished.cluster());
        Files.writeString(unfinished.cluster().resolve("postgresql.conf"), "");

        OwnPostgres.startOn(unfinished).close();

        assertThat(unfinished.completionMark()).exists();
        try (var places = Files.list(elsewhere)) {
            assertThat(places.filter(place -> place.getFileName().toString().startsWith("postgresql-unfinished-")))
                    .singleElement()
                    .satisfies(aside -> assertThat(aside.resolve("postgresql/postgresql.conf"))
                            .exists());
        }
    }

    @Test
    void saysWhatPostgresqlSaysWhenItDoesNotStart(@TempDir Path elsewhere) throws IOException {
        var broken = new DataDirectory(elsewhere);
        OwnPostgres.startOn(broken).close();
        Files.writeString(broken.cluster().resolve("postgresql.conf"), "no_such_setting = on\n");

        assertThatExceptionOfType(DatabaseNotReady.class)
                .isThrownBy(() -> OwnPostgres.startOn(broken, Duration.ofSeconds(3)))
                .withMessageContaining("no_such_setting");
    }

    @Test
    void tellsRootWhatToDoWhereThatRightCannotBeDropped() {
        assertThatExceptionOfType(DatabaseNotReady.class)
                .isThrownBy(() -> OwnPostgres.requireUserThatPostgresAccepts("root", false))
                .satisfies(refusal -> assertThat(refusal.remedy()).contains("ordinary user", "PACTA_DATABASE_URL"));
        OwnPostgres.requireUserThatPostgresAccepts("root", true);
        OwnPostgres.requireUserThatPostgresAccepts("clerk", false);
    }

    @Test
    void saysThatADirectoryCannotBeWrittenTo(@TempDir Path elsewhere) throws IOException {
        Path file = Files.createFile(elsewhere.resolve("file"));

        assertThatExceptionOfType(DatabaseNotReady.class)
                .isThrownBy(() -> OwnPostgres.startOn(new DataDirectory(file.resolve("below"))))
                .satisfies(refusal -> assertThat(refusal.remedy()).contains("PACTA_DATA"));
    }

    @Test
    void refusesADatabaseThatLetsPeopleInWithoutPassword() throws IOException {
        postgres.close();
        Path logins = data.cluster().resolve("pg_hba.conf");
        String before = Files.readString(logins);
        Files.writeString(logins, "host all all 127.0.0.1/32 trust\nhost all all ::1/128 trust\n");

        assertThatExceptionOfType(DatabaseNotReady.class)
                .isThrownBy(() -> OwnPostgres.startOn(data))
                .withMessageContaining("trust");

        Files.writeString(logins, before);
    }

    @Test
    void saysWhichFileIsMissingWhenThePasswordOfTheDatabaseIsGone() throws IOException {
        postgres.close();
        Path file = data.passwords().resolve("postgres");
        Path away = Files.move(file, data.path().resolve("away"));

        assertThatExceptionOfType(DatabaseNotReady.class)
                .isThrownBy(() -> OwnPostgres.startOn(data))
                .withMessageContaining(file.toString());

        Files.move(away, file);
    }

    private void restart() {
        postgres.close();
        postgres = OwnPostgres.startOn(data);
    }

    private ProcessHandle serverProcess() throws IOException {
        long pid = Long.parseLong(Files.readAllLines(data.cluster().resolve("postmaster.pid"))
                .get(0)
                .strip());
        return ProcessHandle.of(pid).orElseThrow();
    }

    /** A run of Pacta that ends without any farewell; returns the PostgreSQL that lives on. */
    private ProcessHandle killedRun() throws Exception {
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DiesWithoutFarewell.class.getName(),
                        data.path().toString())
                .inheritIO()
                .start();
        assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(run.exitValue()).isEqualTo(DiesWithoutFarewell.EXIT_CODE);
        return serverProcess();
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(), "pacta", postgres.password());
    }

    private String ask(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        execute(postgres, sql);
    }

    private static void execute(OwnPostgres server, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(server.jdbcUrl(), "pacta", server.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
