package org.pacta.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One sentence for each rule and trap of the genre; the sentences are invented. */
class SentencesTests {
    private static final String OPENING =
            "We, the Heads of State and Government and the Ministers of the member States, met in Quito and declare:";

    private static final PledgeFinder FINDER = PledgeFinder.english();

    static Stream<Arguments> sentences() {
        return TestTable.rows("sentences.tsv").stream().map(row -> Arguments.of(row[1], row[0], row[2]));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("sentences")
    void readsTheSentenceByItsGrammar(String because, String expected, String sentence) {
        List<Finding> findings = FINDER.find(new PledgeText(OPENING, List.of(new Passage("1", sentence))));

        assertThat(findings.stream().map(finding -> finding.kind().word()).collect(Collectors.joining(" ")))
                .as(because)
                .isEqualTo(expected);
    }
}
