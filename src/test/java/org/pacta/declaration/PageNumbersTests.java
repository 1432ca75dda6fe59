package org.pacta.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageNumbersTests {
    @Test
    void pagesInARowArePrintedAsARange() {
        assertThat(PageNumbers.printed(List.of(3))).isEqualTo("3");
        assertThat(PageNumbers.printed(List.of(3, 4))).isEqualTo("3, 4");
        assertThat(PageNumbers.printed(List.of(3, 4, 9, 10, 11, 12))).isEqualTo("3, 4, 9\u201312");
    }
}
