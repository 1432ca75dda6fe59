package org.pacta.commitment;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceRulesTests {

    @ParameterizedTest
    @ValueSource(strings = {"report.pdf", "REPORT.PDF", "figures.v2.xlsx", "photo.jpeg"})
    void takesDocumentsTablesAndPictures(String fileName) {
        assertThatCode(() -> EvidenceRules.checkFile(file(fileName, 10))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"page.html", "picture.svg", "run.exe", "script.js", "report.pdf.exe", "pdf2", "report.", ""})
    void takesNoProgramsAndNothingThatRunsInABrowser(String fileName) {
        assertThatThrownBy(() -> EvidenceRules.checkFile(file(fileName, 10)))
                .isInstanceOf(EvidenceRefused.class)
                .hasMessage("KIND_NOT_TAKEN");
    }

    @Test
    void takesNoEmptyFile() {
        assertThatThrownBy(() -> EvidenceRules.checkFile(file("report.pdf", 0))).hasMessage("EMPTY_FILE");
    }

    @Test
    void takesTenMegabytesAndNotAByteMore() {
        assertThatCode(() -> EvidenceRules.checkFile(file("report.pdf", EvidenceRules.LARGEST_FILE)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> EvidenceRules.checkFile(file("report.pdf", EvidenceRules.LARGEST_FILE + 1)))
                .hasMessage("FILE_TOO_LARGE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.org/minutes", "http://example.org", "HTTPS://EXAMPLE.ORG/a?b=c", " https://a.b "
            })
    void takesAddressesInTheWeb(String url) {
        assertThatCode(() -> EvidenceRules.checkLink(url)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org",
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "https:///path",
                "ftp://example.org",
                "https://exa mple.org"
            })
    void takesNoOtherAddress(String url) {
        assertThatThrownBy(() -> EvidenceRules.checkLink(url)).hasMessage("NO_LINK");
    }

    private static EvidenceFile file(String name, int size) {
        return new EvidenceFile(name, "application/octet-stream", new byte[size]);
    }
}
