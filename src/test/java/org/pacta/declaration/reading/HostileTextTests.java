package org.pacta.declaration.reading;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacta.declaration.DeclarationReader;
import org.pacta.declaration.UnreadableDeclaration;

/** A text of the greatest size, made to keep a reader busy, is read or refused in reasonable time. */
class HostileTextTests {
    private static final int SIZE = 1_000_000;
    private static final Duration REASONABLE = Duration.ofSeconds(30);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "and the\n\n",
                "The Heading\n\n",
                "1. We will act.\n\n",
                "(a) to the point:\n\n",
                "We will do the:\n\n- to the point\n",
                "[the ",
                "Also also ",
                "The Aaa ",
                "the\"\"\".",
                "A/1/",
                "_____\\n1 to\\n1 to\\n",
                "the leaders, ",
                "We, the A, met in B, ",
                "Done at A, B, 1 May ",
                "U.S.A.",
                "first-",
                "[^1]: to\\n1 to\\n",
                "We act, 1 and\\n[^1]: to\\n\\n",
            })
    void isReadOrRefusedInTimeProportionalToItsSize(String unit) {
        String text = unit.repeat(SIZE / unit.length());

        assertTimeout(REASONABLE, () -> assertThatCode(() -> readOrRefuse(text)).doesNotThrowAnyException());
    }

    private static void readOrRefuse(String text) {
        try {
            new DeclarationReader().read(text);
        } catch (UnreadableDeclaration refused) {
            // being refused is fine, being busy is not
        }
    }
}
