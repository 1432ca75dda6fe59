package org.pacta.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressKeyTests {

    @ParameterizedTest
    @CsvSource({
        "A/65/903, a-65-903",
        "A.1006(25), a-1006-25",
        "Assembly/AU/Decl.7 (II), assembly-au-decl-7-ii",
        "São José Declaration, sao-jose-declaration",
        "12 (a), 12-a",
    })
    void writesWhatPeopleCiteInSmallLettersAndHyphens(String citation, String key) {
        assertThat(AddressKey.of(citation)).isEqualTo(key);
    }

    @Test
    void cutsALongTitleAtAWord() {
        String title =
                "Joint vision statement of the leaders on the comprehensive strategic partnership for the future";

        assertThat(AddressKey.of(title))
                .isEqualTo("joint-vision-statement-of-the-leaders-on-the-comprehensive")
                .hasSizeLessThanOrEqualTo(60);
    }

    @Test
    void namesATextInNoLatinLetterAfterWhatItIs() {
        assertThat(AddressKey.of("إعلان")).isEqualTo("declaration");
    }

    @Test
    void numbersTheSecondAndThirdOfTheSameName() {
        Set<String> taken = Set.of("joint-statement", "joint-statement-2");

        assertThat(AddressKey.unique("joint-statement", taken::contains)).isEqualTo("joint-statement-3");
        assertThat(AddressKey.unique("a-65-903", taken::contains)).isEqualTo("a-65-903");
    }

    @Test
    void leavesThePageForLoadingItsAddress() {
        assertThat(AddressKey.unique("load", key -> false)).isEqualTo("load-2");
    }
}
