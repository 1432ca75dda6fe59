package org.pacta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs the packaged jar as people do, on a platform whose own encoding is not UTF-8. */
class CommandLineJarTests {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private record Printed(int exit, String text) {}

    @Test
    void printsTheAstanaDeclarationAndNothingElse() throws IOException, InterruptedException {
        Printed printed = run("paragraphs", "seeds/a-65-903.txt");

        assertThat(printed.exit()).isZero();
        assertThat(printed.text())
                .startsWith("part\tlabel\t")
                .contains("metadata\tsymbol\t\t\tA/65/903\n", "Côte d’Ivoire", "operative\t26\t")
                .endsWith("\n");
    }

    @Test
    void saysInOneLineWhatItCannotRead() throws IOException, InterruptedException {
        assertThat(run("pledges", "nowhere.txt")).isEqualTo(new Printed(2, "pacta: nowhere.txt: no such file\n"));
    }

    /** Output and errors together: a stray line of logging would show. */
    private static Printed run(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(JAVA.toString(), "-Dfile.encoding=US-ASCII", "-jar", "target/pacta.jar"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Printed(process.waitFor(), text);
    }
}
