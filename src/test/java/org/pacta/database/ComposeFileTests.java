package org.pacta.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** {@code docker-compose.yml} cannot be run in every build; what it says of the application is held to the code here. */
class ComposeFileTests {

    /** A whole literal in code, or a placeholder in the settings. */
    private static final Pattern READ_BY_THE_APPLICATION = Pattern.compile("[\"{](PACTA_[A-Z_]+)[\":}]");

    /** Of no use where the database is given and the container has its port. */
    private static final Set<String> NOT_IN_A_CONTAINER = Set.of("PACTA_DATA");

    @Test
    void namesExactlyTheEnvironmentVariablesThatTheApplicationReads() throws IOException {
        Set<String> read = variablesReadBy(Path.of("src/main"));
        read.removeAll(NOT_IN_A_CONTAINER);
        Set<String> named = environment("pacta").keySet().stream()
                .map(String::valueOf)
                .filter(name -> name.startsWith("PACTA_"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named).isEqualTo(read);
    }

    @Test
    void runsInProfileProduction() throws IOException {
        assertThat(environment("pacta").get("SPRING_PROFILES_ACTIVE")).isEqualTo("production");
    }

    @Test
    void takesEverySecretFromTheEnvironmentAndNeverADefault() throws IOException {
        assertThat(environment("pacta").get("PACTA_DATABASE_PASSWORD").toString())
                .startsWith("${PACTA_DATABASE_PASSWORD:?");
        assertThat(environment("pacta").get("PACTA_ADMIN_PASSWORD").toString()).startsWith("${PACTA_ADMIN_PASSWORD:?");
        assertThat(environment("database").get("POSTGRES_PASSWORD"))
                .isEqualTo(environment("pacta").get("PACTA_DATABASE_PASSWORD"));
    }

    @Test
    void letsTheApplicationLogInToTheDatabaseThatItMakes() throws IOException {
        var database = environment("database");

        assertThat(environment("pacta").get("PACTA_DATABASE_URL"))
                .isEqualTo("jdbc:postgresql://database:5432/" + database.get("POSTGRES_DB"));
        assertThat(environment("pacta").get("PACTA_DATABASE_USER")).isEqualTo(database.get("POSTGRES_USER"));
    }

    private static Map<?, ?> environment(String service) throws IOException {
        try (var file = Files.newBufferedReader(Path.of("docker-compose.yml"))) {
            Map<String, Map<String, Map<String, Map<?, ?>>>> compose = new Yaml().load(file);
            return compose.get("services").get(service).get("environment");
        }
    }

    private static Set<String> variablesReadBy(Path sources) throws IOException {
        try (var files = Files.walk(sources)) {
            return files.filter(file -> file.toString().matches(".*\\.(java|yml)"))
                    .flatMap(file -> READ_BY_THE_APPLICATION.matcher(read(file)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
