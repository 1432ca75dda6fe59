package org.pacta.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pacta.pledge.Finding;
import org.pacta.pledge.Kind;
import org.pacta.pledge.Span;
import org.pacta.pledge.SpeechAct;

class ProposalsTests {

    @Test
    void proposesOneCommitmentForAllPledgesOfAParagraph() {
        Proposals proposals = Proposals.from(List.of(found("18", Kind.PLEDGE, 80), found("18", Kind.PLEDGE, 0)));

        assertThat(proposals.of("18")).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(Kind.PLEDGE);
            assertThat(it.passages())
                    .extracting(FoundPassage::span)
                    .containsExactly(new Span(0, 40), new Span(80, 120));
        });
    }

    @Test
    void leavesASoftPassageAsideWhereTheParagraphHoldsAPledge() {
        Proposals proposals = Proposals.from(List.of(found("18", Kind.SOFT, 0), found("18", Kind.PLEDGE, 50)));

        assertThat(proposals.of("18")).extracting(ProposedFinding::kind).containsExactly(Kind.PLEDGE);
    }

    @Test
    void proposesTheSoftPassagesOfAParagraphWithoutPledgeTogether() {
        Proposals proposals = Proposals.from(List.of(found("8", Kind.SOFT, 0), found("8", Kind.SOFT, 50)));

        assertThat(proposals.of("8"))
                .singleElement()
                .satisfies(it -> assertThat(it.passages()).hasSize(2));
    }

    @Test
    void keepsTheCallsOfAParagraphApartFromItsPledges() {
        Proposals proposals = Proposals.from(
                List.of(found("4", Kind.CALL, 0), found("4", Kind.PLEDGE, 50), found("4", Kind.CALL, 100)));

        assertThat(proposals.of("4")).extracting(ProposedFinding::kind).containsExactly(Kind.PLEDGE, Kind.CALL);
        assertThat(proposals.of("4").get(1).passages()).hasSize(2);
    }

    @Test
    void proposesNothingWhereThereIsNothingToFollowUp() {
        assertThat(Proposals.from(List.of(found("3", Kind.NONE, 0))).of("3")).isEmpty();
        assertThat(Proposals.from(List.of()).of("3")).isEmpty();
    }

    @Test
    void namesEveryBoundPartyOnce() {
        Proposals proposals = Proposals.from(List.of(
                found("9", Kind.CALL, 0, "member States"),
                found("9", Kind.CALL, 50, "the Secretary General"),
                found("9", Kind.CALL, 100, "member States")));

        assertThat(proposals.of("9").get(0).boundParty()).isEqualTo("member States; the Secretary General");
    }

    private static Finding found(String label, Kind kind, int start) {
        return found(label, kind, start, "");
    }

    private static Finding found(String label, Kind kind, int start, String boundParty) {
        SpeechAct act = kind == Kind.CALL ? SpeechAct.DIRECTIVE : SpeechAct.COMMISSIVE;
        return new Finding(label, kind, act, new Span(start, start + 40), "", boundParty, "", "a-rule", "A reason.");
    }
}
