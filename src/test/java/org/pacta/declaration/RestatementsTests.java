package org.pacta.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pacta.Fixtures;
import org.pacta.PactaTest;
import org.pacta.audit.AuditEntry;
import org.pacta.audit.AuditTrail;
import org.pacta.audit.Subject;
import org.pacta.commitment.CommitmentRow;
import org.pacta.people.TestPeople;
import org.pacta.pledge.Kind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@PactaTest
@Transactional
class RestatementsTests {

    @Autowired
    Declarations declarations;

    @Autowired
    Restatements restatements;

    @Autowired
    Findings findings;

    @Autowired
    Fixtures fixtures;

    @Autowired
    AuditTrail trail;

    @Autowired
    TestPeople people;

    DeclarationSummary lastYear;
    DeclarationSummary thisYear;

    @BeforeEach
    void thisYearsDeclarationRepeatsLastYears() {
        people.signIn(people.secretariat());
        lastYear = fixtures.confirmedDeclaration();
        thisYear = fixtures.loadedDeclaration();
    }

    @AfterEach
    void everybodyGoesHome() {
        people.signOut();
    }

    @Test
    void findsTheTwinOfEachParagraphThatIsFollowedUpAlready() {
        assertThat(restatements.twinsIn(thisYear.id())).isNotEmpty().allSatisfy(twin -> {
            assertThat(twin.bond()).isEqualTo(Twin.Bond.ALIKE);
            assertThat(twin.tracked().paragraph().text())
                    .isEqualTo(twin.paragraph().text());
        });
        assertThat(restatements.twinsIn(thisYear.id()))
                .extracting(it -> it.paragraph().label())
                .contains("1", "2", "5")
                .doesNotContain("4");
    }

    @Test
    void findsNoTwinInWhatIsStillBeingConfirmedOrStandsInTheSameDeclaration() {
        assertThat(restatements.twinsIn(lastYear.id()))
                .noneMatch(it -> it.tracked().declaration().id().equals(thisYear.id()))
                .noneMatch(it -> it.tracked().declaration().id().equals(lastYear.id()));
    }

    @Test
    void linksAParagraphToTheOneItRestatesAndTracesItInBothTrails() {
        restatements.link(here("1"), there("1"));

        assertThat(restatements.linkedIn(thisYear.id())).singleElement().satisfies(it -> {
            assertThat(it.bond()).isEqualTo(Twin.Bond.LINKED);
            assertThat(it.tracked().reference()).isEqualTo(lastYear.metadata().symbol() + ", para. 1");
        });
        assertThat(restatements.of(there("1")))
                .extracting(CitedParagraph::reference)
                .containsExactly(thisYear.metadata().symbol() + ", para. 1");
        assertThat(actions(Subject.declaration(thisYear.id().value()))).contains("paragraph.linked");
        assertThat(actions(trailOfFirstCommitment())).contains("commitment.restated");
    }

    @Test
    void linksOnceHoweverOftenItIsAsked() {
        restatements.link(here("1"), there("1"));
        restatements.link(here("1"), there("1"));

        assertThat(actions(trailOfFirstCommitment()))
                .filteredOn("commitment.restated"::equals)
                .hasSize(1);
    }

    @Test
    void takesALinkBack() {
        restatements.link(here("1"), there("1"));

        restatements.unlink(here("1"));
        restatements.unlink(here("1"));

        assertThat(restatements.linkedIn(thisYear.id())).isEmpty();
        assertThat(actions(trailOfFirstCommitment()))
                .filteredOn("commitment.restatement-withdrawn"::equals)
                .hasSize(1);
    }

    @Test
    void refusesALinkWithinADeclarationOrToWhatIsNotFollowedUp() {
        assertThatThrownBy(() -> restatements.link(there("2"), there("1")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> restatements.link(here("4"), there("4"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> restatements.link(there("1"), here("1"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void settlesAFindingAsTrackedWithoutASecondCommitment() {
        ParagraphFinding finding = findingIn("1");

        FindingOutcome outcome = findings.track(finding.id(), finding.version(), there("1"));
        fixtures.confirm(thisYear);

        assertThat(((FindingOutcome.Changed) outcome).finding().decision())
                .asInstanceOf(type(Decision.Tracked.class))
                .extracting(Decision.Tracked::reference)
                .isEqualTo(lastYear.metadata().symbol() + ", para. 1");
        assertThat(fixtures.commitmentsOf(thisYear))
                .extracting(CommitmentRow::reference)
                .doesNotContain(thisYear.metadata().symbol() + ", para. 1")
                .contains(thisYear.metadata().symbol() + ", para. 2");
    }

    @Test
    void reopensAFindingThatWasSettledAsTracked() {
        ParagraphFinding finding = findingIn("1");
        findings.track(finding.id(), finding.version(), there("1"));

        ParagraphFinding tracked = findingIn("1");
        findings.reopen(tracked.id(), tracked.version());

        assertThat(findingIn("1").decision().isOpen()).isTrue();
    }

    @Test
    void tracksNoFindingAsOneOfItsOwnDeclaration() {
        ParagraphFinding finding = findingIn("1");

        assertThatThrownBy(() -> findings.track(finding.id(), finding.version(), here("1")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsOfTheEarlierVersionWhereAParagraphWasReworded() {
        DeclarationSummary second = fixtures.newVersion(lastYear, "piers", "quays");

        assertThat(restatements.twinsIn(second.id()))
                .filteredOn(it -> it.paragraph().label().equals("1"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.bond()).isEqualTo(Twin.Bond.EARLIER_VERSION);
                    assertThat(it.tracked().paragraph().id()).isEqualTo(there("1"));
                });
        assertThat(actions(trailOfFirstCommitment())).contains("commitment.reworded");
    }

    private ParagraphFinding findingIn(String label) {
        return findings.of(thisYear.id()).stream()
                .filter(it -> it.paragraphLabel().equals(label) && it.kind() != Kind.CALL)
                .findFirst()
                .orElseThrow();
    }

    private Subject trailOfFirstCommitment() {
        return Subject.commitment(fixtures.commitmentsOf(lastYear).get(0).id().value());
    }

    private List<String> actions(Subject subject) {
        return trail.of(subject).stream().map(AuditEntry::action).toList();
    }

    private ParagraphId here(String label) {
        return paragraph(thisYear, label);
    }

    private ParagraphId there(String label) {
        return paragraph(lastYear, label);
    }

    private ParagraphId paragraph(DeclarationSummary declaration, String label) {
        return declarations.paragraphs(declaration.id()).stream()
                .filter(it -> it.label().equals(label))
                .map(Paragraph::id)
                .findFirst()
                .orElseThrow();
    }
}
