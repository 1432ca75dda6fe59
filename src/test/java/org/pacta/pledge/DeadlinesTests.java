package org.pacta.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlinesTests {
    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "We will end child labour by 2030.                                  | by 2030",
                "We will ratify the treaty by the end of the year.                  | by the end of the year",
                "We will ratify the treaty by the end of 2027.                      | by the end of 2027",
                "We will reach zero emissions no later than 2050.                   | no later than 2050",
                "We request a report within six months.                             | within six months",
                "We request a report before 1 March 2026.                           | before 1 March 2026",
                "We will lift the ban on 5 May 2026.                                | on 5 May 2026",
                "We call on the Council to report at its next session.              | at its next session",
                "We will meet annually.                                             | annually",
                "We will meet every two years.                                      | every two years",
                "We will double our aid over the next five years.                   | over the next five years",
                "We ask them to convene as soon as possible in May 2026.            | as soon as possible in May 2026"
            })
    void readsTheTimeAsWritten(String clause, String deadline) {
        assertThat(Deadlines.in(clause)).isEqualTo(deadline);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We will carry out the 2030 Agenda.",
                "We will carry out the Roadmap Towards 2030 and the Vision 2040.",
                "We will implement resolution 242 (1967).",
                "We will build on the results of the conference held on 25 October 2022 in Berlin.",
                "We will follow the plan adopted by the ministers in March 2019.",
                "We will report regularly."
            })
    void takesNoOtherTimeForADeadline(String clause) {
        assertThat(Deadlines.in(clause)).isEmpty();
    }
}
