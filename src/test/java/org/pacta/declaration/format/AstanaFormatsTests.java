package org.pacta.declaration.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import org.pacta.declaration.DeclarationReader;
import org.pacta.declaration.ReadDeclaration;
import org.pacta.declaration.UnreadableDeclaration;

/** The Astana Declaration reads the same whatever format it comes in. */
class AstanaFormatsTests {
    private final String text = seed();

    @Test
    void readsTheSameParagraphsFromHtml() throws UnreadableDeclaration {
        String paragraphs = blocks().map(block -> "<p>" + Entities.escape(block).replace("\n", "<br>") + "</p>")
                .collect(Collectors.joining("\n"));
        String page = "<!doctype html><html lang=en><head><title>Declaration</title></head><body>"
                + "<nav><a href=/>Home</a> <a href=/documents>Documents</a></nav>" + paragraphs + "</body></html>";

        assertThat(paragraphs(page.getBytes(StandardCharsets.UTF_8))).isEqualTo(inPlainText());
    }

    @Test
    void readsTheSameParagraphsFromWord() throws UnreadableDeclaration {
        String body = blocks().map(block -> "<w:p>"
                        + block.lines()
                                .map(line -> "<w:r><w:t xml:space='preserve'>" + Entities.escape(line) + "</w:t></w:r>")
                                .collect(Collectors.joining("<w:r><w:br/></w:r>"))
                        + "</w:p>")
                .collect(Collectors.joining());
        byte[] content = new BuiltDocx(body)
                .related(
                        "header",
                        "<w:hdr xmlns:w='" + BuiltDocx.WORD + "'>" + BuiltDocx.paragraph("Draft") + "</w:hdr>")
                .bytes();

        assertThat(paragraphs(content)).isEqualTo(inPlainText());
    }

    @Test
    void readsTheSameParagraphsFromPdf() throws UnreadableDeclaration, IOException {
        try (BuiltPdf pdf = new BuiltPdf("A/65/903")) {
            text.lines().forEach(pdf::line);

            assertThat(paragraphs(pdf.bytes())).isEqualTo(inPlainText());
        }
    }

    private Stream<String> blocks() {
        return Stream.of(text.replace("\f", "").split("\n\\s*\n")).filter(block -> !block.isBlank());
    }

    private List<String> inPlainText() throws UnreadableDeclaration {
        return paragraphs(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> paragraphs(byte[] content) throws UnreadableDeclaration {
        ReadDeclaration read = new DeclarationReader().read(content);
        return read.paragraphs().stream()
                .map(it -> it.label() + " " + it.text())
                .toList();
    }

    private static String seed() {
        try (InputStream seed = AstanaFormatsTests.class.getResourceAsStream("/seeds/a-65-903.txt")) {
            return new String(Objects.requireNonNull(seed).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
