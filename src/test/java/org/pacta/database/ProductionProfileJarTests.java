package org.pacta.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacta.RunningPacta;

/** The packaged application in earnest, against a PostgreSQL that somebody else runs. */
class ProductionProfileJarTests {

    private static final String ADMIN_PASSWORD = "first-administrator-of-the-test-1";

    @TempDir
    Path untouched;

    @Test
    void refusesToStartWithoutADatabaseAndSaysWhatToSet() {
        var pacta = RunningPacta.refusing(production(Map.of()));

        assertThat(pacta.exitCode()).isNotZero();
        assertThat(pacta.console())
                .contains("profile production")
                .contains("PACTA_DATABASE_URL", "PACTA_DATABASE_USER", "PACTA_DATABASE_PASSWORD")
                .doesNotContain("\tat ");
        assertThat(untouched).isEmptyDirectory();
    }

    @Test
    void saysInWordsThatTheDatabaseDoesNotAnswer() {
        var pacta = RunningPacta.refusing(production(Map.of(
                "PACTA_DATABASE_URL", "jdbc:postgresql://localhost:1/pacta",
                "PACTA_DATABASE_USER", "pacta",
                "PACTA_DATABASE_PASSWORD", SeparatePostgres.PASSWORD)));

        assertThat(pacta.exitCode()).isNotZero();
        assertThat(pacta.console())
                .contains("jdbc:postgresql://localhost:1/pacta")
                .contains("PACTA_DATABASE_URL")
                .doesNotContain("\tat ")
                .doesNotContain(SeparatePostgres.PASSWORD);
    }

    @Test
    void runsOnTheGivenDatabaseAndKeepsNothingOfItsOwn() throws Exception {
        try (var postgres = startSeparatePostgres();
                var pacta = RunningPacta.with(production(Map.of(
                        "PACTA_DATABASE_URL",
                        postgres.jdbcUrl(),
                        "PACTA_DATABASE_USER",
                        "pacta",
                        "PACTA_DATABASE_PASSWORD",
                        SeparatePostgres.PASSWORD)))) {
            assertThat(pacta.console())
                    .contains("Profile: production")
                    .contains("Data:    " + postgres.jdbcUrl())
                    .doesNotContain(SeparatePostgres.PASSWORD)
                    .doesNotContain(ADMIN_PASSWORD);
            try (var connection = postgres.connect();
                    var tables = connection.getMetaData().getTables(null, null, "flyway_schema_history", null)) {
                assertThat(tables.next())
                        .as("schema laid in the given database")
                        .isTrue();
            }
            assertThat(untouched).isEmptyDirectory();
        }
    }

    private Map<String, String> production(Map<String, String> environment) {
        var all = new HashMap<>(environment);
        all.put("SPRING_PROFILES_ACTIVE", "production");
        all.put("PACTA_DATA", untouched.toString());
        all.put("PACTA_ADMIN_EMAIL", "admin@example.org");
        all.put("PACTA_ADMIN_PASSWORD", ADMIN_PASSWORD);
        return all;
    }

    /** Skips the test where the machine has no server; with PACTA_POSTGRES=required that is a failure. */
    private static SeparatePostgres startSeparatePostgres() throws Exception {
        var programs = SeparatePostgres.programs().filter(bin -> Files.isExecutable(bin.resolve("initdb")));
        if (programs.isEmpty()) {
            String message = "NOT TESTED: profile production, for want of a PostgreSQL server on this machine. "
                    + "Install one, or name its folder of programs in PACTA_POSTGRES_BIN.";
            if ("required".equals(System.getenv("PACTA_POSTGRES"))) {
                fail(message);
            }
            System.err.println(message);
            assumeTrue(false, message);
        }
        return SeparatePostgres.start(programs.orElseThrow());
    }
}
