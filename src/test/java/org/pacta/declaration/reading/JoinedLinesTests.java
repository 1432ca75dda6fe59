package org.pacta.declaration.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoinedLinesTests {
    @ParameterizedTest(name = "{0} | {1} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    we will|act|we will act
                    the OIC 10-|Year Programme|the OIC 10-Year Programme
                    action-|oriented|action-oriented
                    short-|and long-term|short- and long-term
                    2024–|2034|2024–2034
                    peace –|and security|peace – and security
                    the Initiative—|Australia|the Initiative—Australia
                    imple\u00AD|mentation|implementation
                    two  blanks|\u00A0and more |two blanks and more
                    """)
    void undoesWhatALineBreakDidToASentence(String first, String second, String joined) {
        assertThat(JoinedLines.of(List.of(first, second))).isEqualTo(joined);
    }
}
