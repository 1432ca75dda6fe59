package org.pacta.declaration.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.pacta.declaration.UnreadableDeclaration;
import org.pacta.declaration.UnreadableDeclaration.Reason;
import org.pacta.declaration.reading.Source;

/** A PDF of which some pages are pictures is read, and says which. */
class WordlessPagesTests {

    @Test
    void pagesOfPicturesAreNamedAndTheOthersRead() throws IOException, UnreadableDeclaration {
        try (BuiltPdf pdf = mixed()) {
            Source source = new DirectExtraction().extract(pdf.bytes(), Progress.UNSEEN);

            assertThat(source.wordlessPages()).containsExactly(2, 3);
            assertThat(source.lines()).anyMatch(line -> line.words().equals("2. We will go on."));
        }
    }

    @Test
    void theyAreNamedToWhoeverHasItReadInAnotherProcess() throws IOException, UnreadableDeclaration {
        try (BuiltPdf pdf = mixed()) {
            Source source =
                    new IsolatedExtraction(128, Duration.ofSeconds(50), 1).extract(pdf.bytes(), Progress.UNSEEN);

            assertThat(source.wordlessPages()).containsExactly(2, 3);
        }
    }

    @Test
    void anEmptyPageMissesNoWords() throws IOException, UnreadableDeclaration {
        try (BuiltPdf pdf = new BuiltPdf("")) {
            pdf.line("1. We will act.");
            pdf.line("\f");

            assertThat(new DirectExtraction()
                            .extract(pdf.bytes(), Progress.UNSEEN)
                            .wordlessPages())
                    .isEmpty();
        }
    }

    @Test
    void aPageNumberBelowEachPictureDoesNotMakeAScanATextToRead() throws IOException {
        try (BuiltPdf pdf = new BuiltPdf("")) {
            pdf.scan();
            pdf.scan();
            byte[] content = pdf.bytes();

            assertThatThrownBy(() -> new DirectExtraction().extract(content, Progress.UNSEEN))
                    .asInstanceOf(type(UnreadableDeclaration.class))
                    .returns(Reason.SCANNED, UnreadableDeclaration::reason);
        }
    }

    private static BuiltPdf mixed() {
        BuiltPdf pdf = new BuiltPdf("");
        pdf.line("1. We will act.");
        pdf.scan();
        pdf.scan();
        pdf.line("2. We will go on.");
        return pdf;
    }
}
