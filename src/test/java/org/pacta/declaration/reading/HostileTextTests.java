package org.pacta.declaration.reading;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pacta.declaration.DeclarationReader;
import org.pacta.declaration.UnreadableDeclaration;

/** A text of the greatest size, made to keep a reader busy, is read or refused in reasonable time. */
class HostileTextTests {
    private static final int SIZE = 1_000_000;
    private static final Duration REASONABLE = Duration.ofSeconds(30);

    static List<String> units() {
        return HostileTexts.UNITS;
    }

    @ParameterizedTest
    @MethodSource("units")
    void isReadOrRefusedInTimeProportionalToItsSize(String unit) {
        String text = HostileTexts.of(unit, SIZE);

        assertTimeout(REASONABLE, () -> assertThatCode(() -> readOrRefuse(text)).doesNotThrowAnyException());
    }

    static void readOrRefuse(String text) {
        try {
            new DeclarationReader().read(text);
        } catch (UnreadableDeclaration refused) {
            // being refused is fine, being busy is not
        }
    }
}
