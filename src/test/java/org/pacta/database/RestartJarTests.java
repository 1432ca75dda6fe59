package org.pacta.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacta.RunningPacta;

/** The packaged application on its own database: killed, started again, stopped, started twice. */
class RestartJarTests {

    private static final int ENDED_BY_REQUEST = 143;

    @TempDir
    static Path folder;

    @Test
    void showsAllDataAtTheVeryNextStartAfterAKillAndLeavesNoServerAfterACleanStop() throws Exception {
        Path data = folder.resolve("data");
        ProcessHandle orphan;
        try (var pacta = RunningPacta.on(data)) {
            writeARow(data);
            pacta.kill();
            orphan = RunningPacta.databaseProcess(data);
            assertThat(orphan.isAlive()).isTrue();
        }

        try (var pacta = RunningPacta.on(data)) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(readTheRow(data)).isEqualTo("promised");

            ProcessHandle server = RunningPacta.databaseProcess(data);
            pacta.stop();

            assertThat(pacta.exitCode()).isEqualTo(ENDED_BY_REQUEST);
            Awaitility.await().until(() -> !server.isAlive());
            assertThat(data.resolve("postgresql/postmaster.pid")).doesNotExist();
            assertNobodyMissedTheDatabaseAtTheEnd(pacta);
        }
    }

    @Test
    void aSecondPactaOnTheSameDirectorySaysSoAndEndsWhileTheFirstGoesOn() throws IOException {
        Path data = folder.resolve("shared");
        try (var first = RunningPacta.on(data)) {
            assertThat(first.console())
                    .contains("Pacta is ready: " + first.address())
                    .contains("Data:    " + data)
                    .contains("Profile: demo");
            assertKeepsItsPasswordsToItself(first, data);

            var second = RunningPacta.refusing(Map.of("PACTA_DATA", data.toString()));

            assertThat(second.exitCode()).isNotZero();
            assertThat(second.console())
                    .contains("Another Pacta (process " + first.pid() + ")")
                    .contains(data.toString())
                    .contains("Stop that one first")
                    .doesNotContain("\tat ");
            assertThat(first.get("/actuator/health").statusCode()).isPositive();
        }
    }

    private static void assertNobodyMissedTheDatabaseAtTheEnd(RunningPacta pacta) {
        assertThat(pacta.console())
                .doesNotContain("Connection to localhost", "connection has been closed", "terminating connection");
    }

    private static void assertKeepsItsPasswordsToItself(RunningPacta pacta, Path data) throws IOException {
        for (String role : List.of("pacta", "postgres")) {
            assertThat(pacta.console())
                    .doesNotContain(Files.readString(data.resolve("passwords").resolve(role))
                            .strip());
        }
    }

    private static void writeARow(Path data) throws SQLException, IOException {
        try (var connection = RunningPacta.database(data);
                var statement = connection.createStatement()) {
            statement.execute("create table restart_test (word text)");
            statement.execute("insert into restart_test values ('promised')");
        }
    }

    private static String readTheRow(Path data) throws SQLException, IOException {
        try (var connection = RunningPacta.database(data);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select word from restart_test")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
