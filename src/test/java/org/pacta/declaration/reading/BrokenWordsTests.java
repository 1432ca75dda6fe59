package org.pacta.declaration.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.declaration.ReadParagraph;

class BrokenWordsTests {
    @ParameterizedTest(name = "{0} | {1} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    We renew our commit-|ment to trade.|We renew our commitment to trade.
                    We act on imple-|mentation. All implementation counts.|We act on implementation. All implementation counts.
                    We use evidence-|based policy. Based on evidence, we act.|We use evidence-based policy. Based on evidence, we act.
                    We act on co-|ordination and on co-ordination.|We act on co-ordination and on co-ordination.
                    We use the OIC 10-|Year Programme.|We use the OIC 10-Year Programme.
                    We plan short-|and long-term aid.|We plan short- and long-term aid.
                    """)
    void aHyphenAtTheEndOfALineStaysOnlyInACompound(String first, String second, String joined) {
        assertThat(Texts.paragraphs(first + "\n" + second))
                .extracting(ReadParagraph::text)
                .containsExactly(joined);
    }

    @Test
    void whereTheTypesetterBrokeWordsAllOverTheOthersAreBrokenToo() {
        String text = """
                We, the leaders of the coun-
                tries of the region, met in the cap-
                ital of one of them and dis-
                cussed how to help the peo-
                ple who need it; and we prom-
                ise to do it with well-
                known means, for they are well known, and with short-
                and long-term aid.
                """;

        assertThat(Texts.paragraphs(text))
                .singleElement()
                .satisfies(paragraph -> assertThat(paragraph.text())
                        .isEqualTo(
                                "We, the leaders of the countries of the region, met in the capital of one of them and"
                                        + " discussed how to help the people who need it; and we promise to do it with well-known"
                                        + " means, for they are well known, and with short- and long-term aid."));
    }
}
