package org.pacta.declaration.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberingTests {
    @Test
    void aYearAtTheStartOfALineIsNoParagraph() {
        assertThat(Texts.labels("""
                        1. We will meet again in January
                        2023. We will meet again in
                        5. February.

                        2. We will meet on
                        12 March.
                        """)).containsExactly("1", "2");
    }

    @Test
    void aNumberMayStandAloneOnItsLineOrLackItsFullStop() {
        assertThat(Texts.labels("1.\nWe will act.\n2.\n\nWe will talk.\n")).containsExactly("1", "2");
        assertThat(Texts.labels("1 WE will act.\n\n2 WE will talk.\n\n12 May was a good day for us.\n"))
                .containsExactly("1", "2", "\u00B61");
    }

    @Test
    void aLostNumberDoesNotStopTheSeries() {
        assertThat(Texts.labels("1. We will act.\n\n4. We will talk.\n\n5. We will help.\n"))
                .containsExactly("1", "4", "5");
    }

    @Test
    void aDashBetweenTwoHalvesOfASentenceIsNoBullet() {
        assertThat(Texts.paragraphs(
                        "We will help the Center for Private Enterprise\n\u2013 of the Chamber \u2013 to act.\n"))
                .singleElement()
                .satisfies(paragraph ->
                        assertThat(paragraph.text()).endsWith("Enterprise \u2013 of the Chamber \u2013 to act."));
    }

    @Test
    void lettersAndSmallRomanNumeralsFollowEachOther() {
        assertThat(Numbering.follows("b", "a")).isTrue();
        assertThat(Numbering.follows("iv", "iii")).isTrue();
        assertThat(Numbering.follows("i", "h")).isTrue();
        assertThat(Numbering.follows("d", "b")).isFalse();
    }
}
