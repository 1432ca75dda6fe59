package org.pacta.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The Astana Declaration (A/65/903), paragraph by paragraph, against the labels a person gave it. */
class AstanaDeclarationTests {
    private static final String OPENING = "Organization of Islamic Cooperation Astana Declaration\n"
            + "Peace, cooperation and development\n"
            + "We, the Ministers of Foreign Affairs and Heads of Delegation of the member States of the Organization of the "
            + "Islamic Conference (OIC), participating in the thirty-eighth session of the Council of Foreign Ministers, "
            + "held in Astana at a time of dynamic change, declare the following:";

    private static final List<Finding> FINDINGS = findings();

    static Stream<Arguments> paragraphs() {
        return TestTable.rows("astana.tsv").stream().map(row -> Arguments.of(row[0], row[1]));
    }

    @ParameterizedTest(name = "paragraph {0}: {1}")
    @MethodSource("paragraphs")
    void findsInEachParagraphWhatAPersonFound(String label, String expected) {
        String kinds = in(label).stream().map(finding -> finding.kind().word()).collect(Collectors.joining(" "));

        assertThat(kinds).isEqualTo(expected);
    }

    @Test
    void bindsTheAdoptersAsTheOpeningNamesThem() {
        assertThat(in("18").get(0).boundParty())
                .isEqualTo(
                        "the Ministers of Foreign Affairs and Heads of Delegation of the member States of the Organization "
                                + "of the Islamic Conference (OIC)");
    }

    @Test
    void quotesTheGoverningWordsWithTheActTheyGovern() {
        assertThat(in("1").get(0).trigger())
                .isEqualTo("we resolve to promote peace, cooperation and development all over the world");
        assertThat(in("2").get(0).trigger()).startsWith("We are determined to give a new impetus to OIC");
        assertThat(in("4").get(1).trigger()).isEqualTo("we will work, inter alia, through OIC");
        assertThat(in("11").get(0).trigger())
                .startsWith("We reiterate our commitment to strengthening cooperation in fighting");
    }

    @Test
    void cutsThePledgeOutOfASentenceThatAlsoPraisesOrAsserts() {
        String text = text("1");

        assertThat(in("1").get(0).span().of(text))
                .isEqualTo("we resolve to promote peace, cooperation and development all over the world.");
    }

    @Test
    void namesWhomACallAddresses() {
        assertThat(in("4").get(0).boundParty()).isEqualTo("all those concerned");
        assertThat(in("5").get(0).boundParty()).isEqualTo("the international community");
        assertThat(in("9"))
                .extracting(Finding::boundParty)
                .containsExactly("the member States and institutions of OIC", "the Secretary General of OIC");
        assertThat(in("24").get(0).boundParty())
                .startsWith("OIC, the United Nations, the African Union")
                .endsWith("and other relevant organizations");
    }

    @Test
    void resolvesThemToTheDoersNamedBefore() {
        assertThat(in("14").get(0).boundParty()).isEqualTo("the member States and Secretary General of OIC");
    }

    @Test
    void leavesTheAddresseeOfAnAgentlessCallEmpty() {
        assertThat(Stream.of("6", "12", "20", "21").flatMap(label -> in(label).stream()))
                .extracting(Finding::boundParty)
                .containsOnly("");
    }

    @Test
    void takesNoDateOfANameOrOfSomebodyElsesMeetingForADeadline() {
        assertThat(FINDINGS).extracting(Finding::deadline).containsOnly("");
    }

    @Test
    void saysWhyAParagraphHoldsNothingToFollowUp() {
        Finding thanks = in("26").get(0);

        assertThat(thanks.rule()).isEqualTo("appraisal");
        assertThat(thanks.reason()).isEqualTo("The adopters welcome, praise, thank, regret or condemn.");
        assertThat(thanks.span().of(text("26"))).isEqualTo(text("26"));
        assertThat(thanks.trigger()).isEmpty();
    }

    @Test
    void givesTheSameFindingsToEveryThread() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<List<Finding>> find = AstanaDeclarationTests::findings;
            for (Future<List<Finding>> found :
                    threads.invokeAll(IntStream.range(0, 8).mapToObj(i -> find).toList())) {
                assertThat(found.get()).isEqualTo(FINDINGS);
            }
        } finally {
            threads.shutdown();
        }
    }

    private static List<Finding> in(String label) {
        return FINDINGS.stream()
                .filter(finding -> finding.label().equals(label))
                .toList();
    }

    private static List<Finding> findings() {
        List<Passage> passages = TestTable.rows("astana.tsv").stream()
                .map(row -> new Passage(row[0], row[2]))
                .toList();
        return PledgeFinder.english().find(new PledgeText(OPENING, passages));
    }

    private static String text(String label) {
        return TestTable.rows("astana.tsv").stream()
                .filter(row -> row[0].equals(label))
                .map(row -> row[2])
                .findFirst()
                .orElseThrow();
    }
}
