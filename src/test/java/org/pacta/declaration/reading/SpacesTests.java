package org.pacta.declaration.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SpacesTests {

    @Test
    void makesEveryRunOfWhiteSpaceOneBlank() {
        assertThat(Spaces.collapse("We\u00A0\u2009will \t act")).isEqualTo("We will act");
        assertThat(Spaces.collapse("We will act")).isEqualTo("We will act");
    }

    @Test
    void leavesNoneAtTheEnds() {
        assertThat(Spaces.collapse(" \u3000We act.\u200B \n")).isEqualTo("We act.");
        assertThat(Spaces.collapse("\u2028\uFEFF ")).isEmpty();
    }

    @Test
    void agreesWithWhatUnicodeCallsASeparator() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            String text = random.ints(12, 0, 0x3100)
                    .map(c -> random.nextInt(3) == 0 ? " \t\u00A0\u2003\u2028\u200B".charAt(random.nextInt(6)) : c)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();

            assertThat(Spaces.collapse(text))
                    .isEqualTo(
                            text.replaceAll("[\\s\\p{Z}\\u200B\\uFEFF]+", " ").strip());
        }
    }
}
