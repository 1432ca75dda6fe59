package org.pacta.declaration.reading;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.pacta.declaration.DeclarationReader;
import org.pacta.declaration.NoteMark;
import org.pacta.declaration.ReadDeclaration;
import org.pacta.declaration.ReadParagraph;
import org.pacta.declaration.UnreadableDeclaration;

/** Texts to read in tests: short ones, the Astana Declaration, and the corpus where it is at hand. */
final class Texts {
    private static final Path CORPUS = Path.of(System.getProperty("pacta.corpus", "../shared/corpus"));

    private Texts() {}

    static ReadDeclaration read(String text) {
        try {
            return new DeclarationReader().read(text);
        } catch (UnreadableDeclaration unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    static List<ReadParagraph> paragraphs(String text) {
        return read(text).paragraphs();
    }

    static List<String> labels(String text) {
        return paragraphs(text).stream().map(ReadParagraph::label).toList();
    }

    /** The text as the labellers have it: with the marks of footnotes where they are printed. */
    static String printed(String text, List<NoteMark> marks) {
        StringBuilder printed = new StringBuilder(text);
        for (int i = marks.size() - 1; i >= 0; i--) {
            printed.insert(marks.get(i).offset(), marks.get(i).mark());
        }
        return printed.toString();
    }

    static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            lines.add(Line.of(lines.size() + 1, line));
        }
        return lines;
    }

    static String resource(String path) {
        try (InputStream resource = Texts.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(resource, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Files of a corpus folder with this ending; skips the test where there is no corpus. */
    static List<Path> corpus(String folder, String ending) {
        Path directory = CORPUS.resolve(folder);
        assumeTrue(Files.isDirectory(directory), "no corpus at " + CORPUS);
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
