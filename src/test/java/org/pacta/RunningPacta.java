package org.pacta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/**
 * The packaged application in a process of its own, as people run it: {@code java -jar target/pacta.jar}.
 *
 * <p>It gets a free port and the environment that the test names, and nothing of the test's own settings. Its console
 * goes to a file, which {@link #console()} reads.
 */
public final class RunningPacta implements AutoCloseable {

    private static final Path JAR = Path.of("target", "pacta.jar");
    private static final Pattern READY = Pattern.compile("Pacta is ready: (http://localhost:\\d+)");
    private static final Duration LONGEST_START = Duration.ofMinutes(4);
    private static final Duration LONGEST_END = Duration.ofMinutes(1);

    private final Process process;
    private final Path console;

    private RunningPacta(Process process, Path console) {
        this.process = process;
        this.console = console;
    }

    /** Starts the demo on the given data directory and waits until it answers. */
    public static RunningPacta on(Path dataDirectory) {
        return with(Map.of("PACTA_DATA", dataDirectory.toString()));
    }

    /** Starts Pacta in the given environment and waits until it answers. */
    public static RunningPacta with(Map<String, String> environment) {
        var pacta = launch(environment);
        try {
            Awaitility.await("Pacta answers")
                    .atMost(LONGEST_START)
                    .pollInterval(Duration.ofMillis(200))
                    .failFast(() -> assertThat(pacta.process.isAlive())
                            .as(() -> "Pacta ended:\n" + pacta.console())
                            .isTrue())
                    .until(() -> READY.matcher(pacta.console()).find());
            assertThat(pacta.get("/actuator/health").statusCode()).isPositive();
        } catch (Throwable failure) {
            pacta.kill();
            throw failure;
        }
        return pacta;
    }

    /** Starts Pacta where it is expected to refuse, and waits for its end. */
    public static RunningPacta refusing(Map<String, String> environment) {
        var pacta = launch(environment);
        pacta.awaitEnd(LONGEST_START);
        return pacta;
    }

    private static RunningPacta launch(Map<String, String> environment) {
        try {
            Path console = Files.createTempFile("pacta-console", ".log");
            console.toFile().deleteOnExit();
            var builder = new ProcessBuilder(command());
            builder.environment().keySet().removeIf(name -> name.matches("(PACTA|SPRING|SERVER)_.*"));
            builder.environment().put("PORT", "0");
            builder.environment().putAll(environment);
            builder.redirectErrorStream(true).redirectOutput(console.toFile());
            return new RunningPacta(builder.start(), console);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot start " + JAR, failure);
        }
    }

    private static List<String> command() {
        assertThat(JAR).as("packaged by mvn package").exists();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(java, "-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", JAR.toString());
    }

    /** Where the browser goes, without a slash at the end. */
    public String address() {
        var found = READY.matcher(console());
        assertThat(found.find()).as("Pacta is ready").isTrue();
        return found.group(1);
    }

    public HttpResponse<String> get(String path) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(address() + path)).build(),
                            HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException("no answer to " + path, failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }

    /** All that it has said so far. */
    public String console() {
        try {
            return Files.readString(console);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public long pid() {
        return process.pid();
    }

    /** @throws IllegalThreadStateException if it still runs */
    public int exitCode() {
        return process.exitValue();
    }

    /** A connection to the PostgreSQL that Pacta runs on the given data directory, with Pacta's own role. */
    public static Connection database(Path dataDirectory) throws SQLException, IOException {
        String port = serverFile(dataDirectory).get(3);
        String password =
                Files.readString(dataDirectory.resolve("passwords/pacta")).strip();
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/pacta", "pacta", password);
    }

    /** The PostgreSQL on the given data directory, which is running. */
    public static ProcessHandle databaseProcess(Path dataDirectory) throws IOException {
        return ProcessHandle.of(Long.parseLong(serverFile(dataDirectory).get(0).strip()))
                .orElseThrow();
    }

    private static List<String> serverFile(Path dataDirectory) throws IOException {
        return Files.readAllLines(dataDirectory.resolve("postgresql/postmaster.pid"));
    }

    /** As {@code kill -9}: no farewell. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd(LONGEST_END);
    }

    /** As Ctrl-C: it may tidy up. */
    public void stop() {
        process.destroy();
        awaitEnd(LONGEST_END);
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
    }

    private void awaitEnd(Duration atMost) {
        try {
            if (!process.waitFor(atMost.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("Pacta did not end:\n" + console());
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }
}
