package org.pacta.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a passage takes from its place: the chapeau above it, the preamble, the opening of the document. */
class PassagesTests {
    private static final PledgeFinder FINDER = PledgeFinder.english();

    @ParameterizedTest(name = "{0} … {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "We will:                                       | strengthen border clinics;            | PLEDGE",
                "We therefore:                                  | commit to ending plastic waste;       | PLEDGE",
                "We therefore:                                  | commend the volunteers;               | NONE",
                "In this spirit, we intend to:                  | Train more pilots;                    | PLEDGE",
                "We commit to:                                  | Improving access to safe water;       | PLEDGE",
                "We commit ourselves to the following actions:  | Better lighting in harbours;          | PLEDGE",
                "We, the Ministers:                             | Reaffirm our commitment to fight graft; | PLEDGE",
                "We decide to:                                  | Invite the donors to a conference;    | PLEDGE",
                "We call upon all States to:                    | Respect the embargo;                  | CALL",
                "We support efforts to:                         | Reopen the border;                    | SOFT",
                "Areas of work could include:                   | Strengthen border clinics;            | NONE",
                "The next steps are:                            | Strengthen border clinics;            | NONE"
            })
    void anItemInheritsTheActOfItsChapeau(String chapeau, String item, Kind kind) {
        List<Finding> findings = find("We, the Ministers, declare:", new Passage("1 (a)", item, chapeau, false));

        assertThat(findings).extracting(Finding::kind).containsExactly(kind);
        assertThat(findings.get(0).span().of(item)).isNotEmpty();
    }

    @Test
    void anItemWithItsOwnSentenceLeavesTheChapeauAlone() {
        Passage item = new Passage("2 (b)", "We welcome the new lighthouse.", "We will:", false);

        assertThat(find("", item)).extracting(Finding::kind).containsExactly(Kind.NONE);
    }

    @Test
    void aCommitmentInThePreambleLeansOnly() {
        Passage motive = new Passage("P1", "Resolved to free the region of landmines,", "", true);

        assertThat(find("The Assembly,", motive))
                .extracting(Finding::kind, Finding::rule)
                .containsExactly(tuple(Kind.SOFT, "4-motive"));
    }

    @Test
    void everyPassageHasAtLeastOneFindingAndTheyKeepTheirOrder() {
        List<Finding> findings = find(
                "", new Passage("b", "We thank the hosts."), new Passage("a", "We will go home. We will come again."));

        assertThat(findings)
                .extracting(Finding::label, Finding::kind)
                .containsExactly(tuple("b", Kind.NONE), tuple("a", Kind.PLEDGE), tuple("a", Kind.PLEDGE));
    }

    @Test
    void aTextWithoutPassagesHasNoFindings() {
        assertThat(find("We, the Ministers, declare:")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "  ",
                ".",
                "…",
                "(",
                ")",
                "“”",
                "123",
                "We",
                "we will",
                "We, the",
                "will",
                "(a)",
                "to",
                "Requests",
                ", and"
            })
    void aFragmentIsNoPledgeAndNoFailure(String text) {
        assertThat(find("", new Passage("1", text))).extracting(Finding::kind).containsExactly(Kind.NONE);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "We, the Presidents of Chad, Mali and Niger, met in Bamako.      | the Presidents of Chad, Mali and Niger",
                "We, as States of the Lake Basin, share one water.               | the States of the Lake Basin",
                "WE, the Member States of the Union gather in Minsk.             | the Member States of the Union",
                "The Leaders of the Pacific Islands Forum met in Suva on 3 May.  | the Leaders of the Pacific Islands Forum",
                "A statement                                                     | the adopters"
            })
    void weAreThoseWhomTheOpeningNames(String opening, String party) {
        List<Finding> findings = find(opening, new Passage("1", "We will plant trees."));

        assertThat(findings).extracting(Finding::boundParty).containsExactly(party);
    }

    @Test
    void anAssemblyIsBoundByWhatItDecidesWithoutAPronoun() {
        List<Finding> findings = find("The General Assembly,", new Passage("1", "Decides to convene a conference;"));

        assertThat(findings).extracting(Finding::boundParty).containsExactly("the General Assembly");
    }

    @Test
    void theShortMentionOfTheAdoptersStandsForTheirFullName() {
        String opening = "The leaders of the Nordic Council met in Oslo.";
        List<Finding> findings = find(opening, new Passage("1", "The leaders agreed to abolish roaming charges."));

        assertThat(findings).extracting(Finding::boundParty).containsExactly("the leaders of the Nordic Council");
    }

    @Test
    void theyAreTheAdoptersWhenTheAdoptersSpokeLast() {
        String text = "The leaders thanked the host. They affirmed their determination to meet every year.";
        List<Finding> findings = find("The leaders of the Nordic Council met in Oslo.", new Passage("1", text));

        assertThat(findings).extracting(Finding::kind).containsExactly(Kind.PLEDGE);
        assertThat(findings).extracting(Finding::deadline).containsExactly("every year");
    }

    @Test
    void aSpanPointsIntoTheTextAsWritten() {
        String text =
                "“We” — the coastal\u00A0States — regret the delay. We’ve no boats; we will build co\u2011operative\u00A0shipyards.";
        Finding pledge = find("", new Passage("7", text)).get(0);

        assertThat(pledge.span().of(text)).isEqualTo("we will build co\u2011operative\u00A0shipyards.");
        assertThat(pledge.trigger()).isEqualTo("we will build co\u2011operative\u00A0shipyards");
    }

    @Test
    void aHeadingThatSticksToTheParagraphDoesNotHideThePledge() {
        assertThat(find("", new Passage("3", "Clean energy We will close the last coal plant.")))
                .extracting(Finding::kind)
                .containsExactly(Kind.PLEDGE);
    }

    private static List<Finding> find(String opening, Passage... passages) {
        return FINDER.find(new PledgeText(opening, Stream.of(passages).toList()));
    }
}
