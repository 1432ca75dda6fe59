package org.pacta.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pacta.declaration.References.Reference;

class ReferencesTests {

    private final References references = new References("A/65/903", "a-65-903", Set.of("17", "18", "12 (a)"));

    @Test
    void citesAParagraphWithOnePledgeByItsNumber() {
        assertThat(references.of("18", 1)).containsExactly(new Reference("A/65/903, para. 18", "a-65-903-18"));
    }

    @Test
    void numbersSeveralPledgesOfAParagraphInRoman() {
        assertThat(references.of("18", 2))
                .containsExactly(
                        new Reference("A/65/903, para. 18 (i)", "a-65-903-18-i"),
                        new Reference("A/65/903, para. 18 (ii)", "a-65-903-18-ii"));
    }

    @Test
    void keepsTheLetterOfAnItem() {
        assertThat(references.of("12 (a)", 1))
                .containsExactly(new Reference("A/65/903, para. 12 (a)", "a-65-903-12-a"));
    }

    @Test
    void numbersInBracketsWhereTheDocumentPrintsRomanItself() {
        var printed = new References("A/65/903", "a-65-903", Set.of("18", "18 (i)", "18 (ii)"));

        assertThat(printed.of("18", 2))
                .extracting(Reference::text)
                .containsExactly("A/65/903, para. 18 [1]", "A/65/903, para. 18 [2]");
    }

    @Test
    void givesNoTwoPledgesTheSameKey() {
        var printed = new References("A/65/903", "a-65-903", Set.of("18 (i)", "18.i"));

        assertThat(printed.of("18 (i)", 1)).extracting(Reference::key).containsExactly("a-65-903-18-i");
        assertThat(printed.of("18.i", 1)).extracting(Reference::key).containsExactly("a-65-903-18-i-2");
    }

    @Test
    void countsInRomanNumerals() {
        assertThat(References.roman(4)).isEqualTo("iv");
        assertThat(References.roman(9)).isEqualTo("ix");
        assertThat(References.roman(14)).isEqualTo("xiv");
        assertThat(References.roman(44)).isEqualTo("xliv");
    }
}
