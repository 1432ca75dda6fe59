package org.pacta.declaration.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.pacta.declaration.UnreadableDeclaration;
import org.pacta.declaration.UnreadableDeclaration.Reason;
import org.pacta.declaration.reading.Source;

/** Every test here starts processes, which takes a second each. */
@Timeout(60)
class IsolatedExtractionTests {
    private static final Duration LONG = Duration.ofSeconds(50);

    private final IsolatedExtraction isolated = new IsolatedExtraction(128, LONG, 2);

    @Test
    void givesTheSameLinesAsReadingHere() throws Exception {
        for (byte[] content : List.of(pdf(), docx(), html())) {
            Source here = new DirectExtraction().extract(content, Progress.UNSEEN);

            assertThat(isolated.extract(content, Progress.UNSEEN)).isEqualTo(here);
        }
    }

    @Test
    void tellsHowFarItHasCome() throws Exception {
        List<String> heard = new ArrayList<>();

        isolated.extract(pdf(), (done, total) -> heard.add(done + " of " + total));

        assertThat(heard).containsExactly("1 of 2", "2 of 2");
    }

    @Test
    void tellsHowFarItHasComeInALongWordDocument() throws Exception {
        List<Integer> heard = new ArrayList<>();

        isolated.extract(BuiltDocx.ofParagraphs(20_000).bytes(), (done, total) -> heard.add(done));

        assertThat(heard).hasSizeGreaterThan(50).isSorted().endsWith(100);
    }

    @Test
    void refusesForTheReasonThatTheChildGives() {
        refuses(isolated, "{\\rtf1}".getBytes(StandardCharsets.US_ASCII), Reason.OTHER_FORMAT);
    }

    @Test
    void survivesAFileThatTakesMoreMemoryThanThereIs() throws IOException {
        refuses(isolated, inflating(400), Reason.BOMB);
    }

    @Test
    void endsAReadingThatTakesTooLong() throws IOException {
        byte[] content = pdf();

        refuses(new IsolatedExtraction(128, Duration.ofMillis(1), 1), content, Reason.TOO_LONG);
        assertThat(children()).isZero();
    }

    @Test
    void killsTheChildAtOnceWhenTheReadingIsCancelled() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<Throwable> outcome = new CompletableFuture<>();
        Thread reader = new Thread(() -> {
            try {
                isolated.extract(pdf(), (done, total) -> waitForever(begun));
                outcome.complete(new AssertionError("was not cancelled"));
            } catch (Throwable thrown) {
                outcome.complete(thrown);
            }
        });
        reader.start();
        begun.await();

        reader.interrupt();

        assertThat(outcome.get()).isInstanceOf(CancellationException.class);
        Awaitility.await().untilAsserted(() -> assertThat(children()).isZero());
    }

    @Test
    void knowsNothingOfTheEnvironment() {
        assertThat(new ChildCommand(64).environment()).doesNotContainKeys("PATH", "HOME", "PACTA_DATABASE_PASSWORD");
    }

    private static void waitForever(CountDownLatch begun) {
        begun.countDown();
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private static long children() {
        return ProcessHandle.current()
                .children()
                .filter(ProcessHandle::isAlive)
                .filter(child -> child.info().commandLine().orElse("").contains(ReadingChild.class.getName()))
                .count();
    }

    private static void refuses(Extraction extraction, byte[] content, Reason reason) {
        assertThatThrownBy(() -> extraction.extract(content, Progress.UNSEEN))
                .asInstanceOf(type(UnreadableDeclaration.class))
                .returns(reason, UnreadableDeclaration::reason);
    }

    private static byte[] pdf() throws IOException {
        try (BuiltPdf pdf = new BuiltPdf("A/65/903")) {
            pdf.line("1. We will act in Côte d’Ivoire.");
            pdf.line("\f");
            pdf.line("2. We will go on.");
            return pdf.bytes();
        }
    }

    private static byte[] docx() {
        return new BuiltDocx(BuiltDocx.paragraph("1. We will act in Côte d’Ivoire.")).bytes();
    }

    private static byte[] html() {
        return "<!doctype html><h2>Trade</h2><p>1. We will act in Côte d’Ivoire.</p>".getBytes(StandardCharsets.UTF_8);
    }

    /** A PDF whose page unpacks to so many megabytes of blanks inside one string. */
    private static byte[] inflating(int megabytes) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDStream stream = new PDStream(document);
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write("BT (".getBytes(StandardCharsets.US_ASCII));
                byte[] blanks = new byte[1 << 20];
                for (int i = 0; i < megabytes; i++) {
                    out.write(blanks);
                }
            }
            page.setContents(stream);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
