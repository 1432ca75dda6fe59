package org.pacta.declaration.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import org.pacta.declaration.DeclarationReader;

/**
 * Compares reading a document of 200 pages, from bytes to paragraphs and metadata, with the bare library's extraction of
 * its text. Both alternate in one run, so that both meet the same machine. Its name keeps it out of the build; the
 * command to run it is in {@code docs/benchmarks.md}.
 */
class ReadingBenchmark {
    private static final int PAGES = 200;
    private static final int WARM_UP = 15;
    private static final int ROUNDS = 25;
    private static final int LINE_LENGTH = 88;

    private interface Task {
        int run() throws Exception;
    }

    private int guard;

    @Test
    void readsAPdf() throws Exception {
        byte[] content = pdf();
        compare("PDF", content, () -> {
            try (PDDocument document = Loader.loadPDF(content)) {
                return new PDFTextStripper().getText(document).length();
            }
        });
    }

    @Test
    void readsAWordDocument() throws Exception {
        byte[] content = docx();
        compare("DOCX", content, () -> {
            try (XWPFWordExtractor extractor =
                    new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(content)))) {
                return extractor.getText().length();
            }
        });
    }

    private void compare(String format, byte[] content, Task library) throws Exception {
        Task extraction = () ->
                new DirectExtraction().extract(content, Progress.UNSEEN).lines().size();
        Task reading = () -> new DeclarationReader().read(content).paragraphs().size();
        List<Double> ofLibrary = new ArrayList<>();
        List<Double> ofExtraction = new ArrayList<>();
        List<Double> ofReading = new ArrayList<>();
        for (int i = 0; i < WARM_UP + ROUNDS; i++) {
            boolean counts = i >= WARM_UP;
            measure(library, ofLibrary, counts);
            measure(extraction, ofExtraction, counts);
            measure(reading, ofReading, counts);
        }
        System.out.printf(
                Locale.ROOT,
                "%s, %d KB, %d paragraphs: library %.0f ms, lines %.0f ms (%.2f), declaration %.0f ms (%.2f)%n",
                format,
                content.length / 1024,
                reading.run(),
                median(ofLibrary),
                median(ofExtraction),
                median(ofExtraction) / median(ofLibrary),
                median(ofReading),
                median(ofReading) / median(ofLibrary));
    }

    private void measure(Task task, List<Double> times, boolean counts) throws Exception {
        long start = System.nanoTime();
        guard += task.run();
        if (counts) {
            times.add((System.nanoTime() - start) / 1e6);
        }
    }

    private static double median(List<Double> times) {
        Collections.sort(times);
        return times.get(times.size() / 2);
    }

    private static byte[] pdf() throws IOException {
        try (BuiltPdf pdf = new BuiltPdf("A/65/903")) {
            int number = 1;
            while (pdf.countOfPages() < PAGES) {
                for (String paragraph : paragraphs()) {
                    wrapped(number++ + ". " + paragraph).forEach(pdf::line);
                    pdf.line("");
                }
            }
            return pdf.bytes();
        }
    }

    /** As many words as the PDF has. */
    private static byte[] docx() throws IOException {
        int rounds = PAGES
                * 49
                * LINE_LENGTH
                / paragraphs().stream()
                        .mapToInt(it -> it.length() + LINE_LENGTH)
                        .sum();
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < rounds; i++) {
            for (String paragraph : paragraphs()) {
                body.append("<w:p w:rsidR='00A77B3E' w:rsidRDefault='00A77B3E'><w:pPr><w:pStyle w:val='Normal'/>")
                        .append("<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>")
                        .append("<w:spacing w:after='120'/><w:jc w:val='both'/></w:pPr>");
                for (String sentence : paragraph.split("(?<=\\. )")) {
                    body.append(
                                    "<w:r w:rsidRPr='00B01234'><w:rPr><w:rFonts w:ascii='Times New Roman'/><w:sz w:val='21'/>")
                            .append("<w:lang w:val='en-GB'/></w:rPr><w:t xml:space='preserve'>")
                            .append(Entities.escape(sentence))
                            .append("</w:t></w:r>");
                }
                body.append("</w:p>");
            }
        }
        return new BuiltDocx(body.toString())
                .related(
                        "numbering",
                        "<w:numbering xmlns:w='" + BuiltDocx.WORD + "'><w:abstractNum w:abstractNumId='0'>"
                                + "<w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl>"
                                + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num></w:numbering>")
                .bytes();
    }

    private static List<String> wrapped(String paragraph) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ")) {
            if (line.length() + word.length() > LINE_LENGTH) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().strip());
        return lines;
    }

    /** The numbered paragraphs of the Astana Declaration, without their numbers. */
    private static List<String> paragraphs() throws IOException {
        try (InputStream seed = ReadingBenchmark.class.getResourceAsStream("/seeds/a-65-903.txt")) {
            String text = new String(Objects.requireNonNull(seed).readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.replace("\f", "").split("\n\\s*\n"))
                    .map(block -> block.replaceAll("\\s+", " ").strip())
                    .filter(block -> block.matches("\\d+\\. .*"))
                    .map(block -> block.replaceFirst("\\d+\\. ", ""))
                    .toList();
        }
    }
}
