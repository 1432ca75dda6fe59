package org.pacta.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacta.declaration.UnitedNationsSymbol.Modifier;

class UnitedNationsSymbolTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
        A/65/903,             A,  '',          65,   '',  903
        A/RES/80/3,           A,  '',          80,   RES, 3
        A/RES/60/180,         A,  '',          60,   RES, 180
        A/RES/217 A (III),    A,  '',          '',   RES, 217 A (III)
        A/RES/217(III),       A,  '',          '',   RES, 217(III)
        A/RES/S-27/2,         A,  '',          S-27, RES, 2
        A/ES-10/1,            A,  '',          ES-10, '', 1
        A/65/PV.12,           A,  '',          65,   PV,  12
        A/65/L.48,            A,  '',          65,   L,   48
        A/INF/65/1,           A,  '',          65,   INF, 1
        A/810,                A,  '',          '',   '',  810
        A/C.1/65/L.5,         A,  C.1,         65,   L,   5
        A/CONF.230/1,         A,  CONF.230,    '',   '',  1
        A/CONF.230/2024/4,    A,  CONF.230,    2024, '',  4
        A/HRC/RES/31/1,       A,  HRC,         31,   RES, 1
        A/AC.105/C.1/L.400,   A,  AC.105+C.1,  '',   L,   400
        S/2024/1,             S,  '',          2024, '',  1
        S/RES/1325 (2000),    S,  '',          '',   RES, 1325 (2000)
        S/PRST/2020/1,        S,  '',          2020, PRST, 1
        S/PV.9000,            S,  '',          '',   PV,  9000
        E/CN.4/2005/10,       E,  CN.4,        2005, '',  10
        E/CN.4/Sub.2/2005/3,  E,  CN.4+Sub.2,  2005, '',  3
        E/2023/INF/2,         E,  '',          2023, INF, 2
        FCCC/CP/2015/L.9,     FCCC, CP,        2015, L,   9
        CEDAW/C.1/4,          CEDAW, C.1,      '',   '',  4
        """)
    void takesASymbolApart(
            String printed, String organ, String subsidiaries, String session, String nature, String number) {
        assertThat(UnitedNationsSymbol.of(printed)).hasValueSatisfying(symbol -> {
            assertThat(symbol.organ()).isEqualTo(organ);
            assertThat(String.join("+", symbol.subsidiaries())).isEqualTo(subsidiaries);
            assertThat(symbol.session()).isEqualTo(session);
            assertThat(symbol.nature()).isEqualTo(nature);
            assertThat(symbol.number()).isEqualTo(number);
            assertThat(symbol.modifiers()).isEmpty();
        });
    }

    @Test
    void tellsAddendumRevisionAndCorrigendumApart() {
        assertThat(UnitedNationsSymbol.of("A/65/903/Add.1/Rev.2").orElseThrow().modifiers())
                .isEqualTo(List.of(new Modifier("Add", 1), new Modifier("Rev", 2)));
        assertThat(UnitedNationsSymbol.of("S/2024/1/Corr.1").orElseThrow().modifiers())
                .isEqualTo(List.of(new Modifier("Corr", 1)));
    }

    @Test
    void leavesTheStarOfAReissueAway() {
        assertThat(UnitedNationsSymbol.of(" A/65/903* ").orElseThrow().text()).isEqualTo("A/65/903");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A",
                "A/",
                "A//3",
                "A/65/",
                "A/65/903/",
                "A/Add.1",
                "A.1006(25)",
                "Assembly/AU/Decl.7 (II)",
                "OIC/CFM-38/2011",
                "WHA/65/1",
                "A/65/903; and more",
                "A/65/903/javascript:alert(1)",
                "2011/C 83/01"
            })
    void leavesOtherSymbolsAsTheyAre(String printed) {
        assertThat(UnitedNationsSymbol.of(printed)).isEmpty();
    }

    @Test
    void pointsToTheOfficialDocumentSystem() {
        assertThat(UnitedNationsSymbol.of("A/65/903/Add.1").orElseThrow().address())
                .hasToString("https://undocs.org/A/65/903/Add.1");
        assertThat(UnitedNationsSymbol.of("A/RES/217 A (III)").orElseThrow().address())
                .hasToString("https://undocs.org/A/RES/217%20A%20(III)");
    }
}
