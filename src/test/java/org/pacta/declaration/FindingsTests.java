package org.pacta.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pacta.PactaTest;
import org.pacta.audit.AuditEntry;
import org.pacta.audit.AuditTrail;
import org.pacta.audit.Subject;
import org.pacta.people.Role;
import org.pacta.people.TestPeople;
import org.pacta.pledge.Kind;
import org.pacta.pledge.Span;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@PactaTest
class FindingsTests {

    @Autowired
    Declarations declarations;

    @Autowired
    Findings findings;

    @Autowired
    AuditTrail trail;

    @Autowired
    TestPeople people;

    @Autowired
    TransactionTemplate transaction;

    DeclarationId declaration;

    @BeforeEach
    void theSecretariatHasLoadedADeclaration() throws UnreadableDeclaration {
        people.signIn(people.secretariat());
        SourceFile source = Documents.unheardOf();
        var readable = (Preview.Readable) declarations.preview(source);
        declaration = ((LoadOutcome.Loaded) declarations.load(source, readable.metadata())).declaration();
    }

    @AfterEach
    void everybodyGoesHome() {
        people.signOut();
    }

    @Test
    void findsOnePledgeForEachParagraphThatHoldsAny() {
        assertThat(findings.of(declaration))
                .extracting(it -> it.paragraphLabel() + " " + it.kind().word() + " "
                        + it.passages().size())
                .containsExactly("1 pledge 2", "2 soft 1", "3 call 1", "5 pledge 1", "5 call 1");
    }

    @Test
    void confirmsAFinding() {
        ParagraphFinding confirmed = changed(confirm(pledge("1")));

        assertThat(confirmed.isConfirmed()).isTrue();
        assertThat(confirmed.changedBy()).isEqualTo("Amina Diallo");
        assertThat(declarations.find(declaration).orElseThrow().counts().confirmed())
                .isEqualTo(1);
    }

    @Test
    void dismissesAFindingWithItsReason() {
        ParagraphFinding soft = finding("2", Kind.SOFT);

        ParagraphFinding dismissed = changed(findings.dismiss(soft.id(), soft.version(), " Supports others "));

        assertThat(dismissed.decision())
                .asInstanceOf(type(Decision.Dismissed.class))
                .satisfies(it -> assertThat(it.reason()).isEqualTo("Supports others"));
    }

    @Test
    void dismissesNothingWithoutReason() {
        ParagraphFinding soft = finding("2", Kind.SOFT);

        assertThatThrownBy(() -> findings.dismiss(soft.id(), soft.version(), "  "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesADecisionBack() {
        ParagraphFinding confirmed = changed(confirm(pledge("1")));

        ParagraphFinding reopened = changed(findings.reopen(confirmed.id(), confirmed.version()));

        assertThat(reopened.decision().isOpen()).isTrue();
    }

    @Test
    void tracesEachDecisionWithTheParagraph() {
        ParagraphFinding soft = finding("2", Kind.SOFT);
        findings.dismiss(soft.id(), soft.version(), "Supports others");

        List<AuditEntry> entries = trail.of(Subject.declaration(declaration.value()));

        assertThat(entries.get(entries.size() - 1)).satisfies(it -> {
            assertThat(it.action()).isEqualTo("finding.dismissed");
            assertThat(it.details())
                    .containsEntry("paragraph", "2")
                    .containsEntry("kind", "soft")
                    .containsEntry("reason", "Supports others")
                    .containsKey("passages");
        });
    }

    @Test
    void correctsKindPassagesPartyAndDeadlineOfAFinding() {
        ParagraphFinding soft = finding("2", Kind.SOFT);
        var correction = new Correction(Kind.PLEDGE, List.of(new Span(0, 10)), " the Council ", "by 2031");

        ParagraphFinding corrected = changed(findings.correct(soft.id(), soft.version(), correction));

        assertThat(corrected.kind()).isEqualTo(Kind.PLEDGE);
        assertThat(corrected.boundParty()).isEqualTo("the Council");
        assertThat(corrected.deadline()).isEqualTo("by 2031");
        assertThat(corrected.decision().isOpen()).isTrue();
        assertThat(corrected.passages()).singleElement().satisfies(it -> {
            assertThat(it.span()).isEqualTo(new Span(0, 10));
            assertThat(it.isMarkedByHand()).isTrue();
        });
    }

    @Test
    void keepsTheFindersGroundsForPassagesThatStay() {
        ParagraphFinding pledge = pledge("1");
        List<Span> spans = pledge.passages().stream().map(FoundPassage::span).toList();
        var correction = new Correction(Kind.PLEDGE, spans, "the Council", "");

        ParagraphFinding corrected = changed(findings.confirm(pledge.id(), pledge.version(), correction));

        assertThat(corrected.passages()).isEqualTo(pledge.passages());
        assertThat(corrected.isConfirmed()).isTrue();
    }

    @Test
    void refusesAPassageThatEndsOutsideItsParagraph() {
        ParagraphFinding soft = finding("2", Kind.SOFT);
        var correction = new Correction(Kind.PLEDGE, List.of(new Span(0, 100_000)), "", "");

        assertThatThrownBy(() -> findings.correct(soft.id(), soft.version(), correction))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("outside");
    }

    @Test
    void splitsAFindingIntoItsPassages() {
        ParagraphFinding pledge = pledge("1");

        ParagraphFinding first = changed(findings.split(pledge.id(), pledge.version()));

        assertThat(first.id()).isEqualTo(pledge.id());
        assertThat(findings.of(declaration).subList(0, 2)).allSatisfy(it -> {
            assertThat(it.paragraphLabel()).isEqualTo("1");
            assertThat(it.passages()).hasSize(1);
        });
    }

    @Test
    void joinsWhatWasSplit() {
        ParagraphFinding pledge = pledge("1");
        ParagraphFinding first = changed(findings.split(pledge.id(), pledge.version()));

        ParagraphFinding joined = changed(findings.join(first.id(), first.version()));

        assertThat(joined.passages()).isEqualTo(pledge.passages());
        assertThat(findings.of(declaration)).hasSize(5);
    }

    @Test
    void saysThatAFindingIsNoMoreAfterItWasJoinedToAnother() {
        ParagraphFinding pledge = pledge("1");
        ParagraphFinding first = changed(findings.split(pledge.id(), pledge.version()));
        ParagraphFinding second = findings.of(declaration).get(1);
        findings.join(first.id(), first.version());

        assertThat(confirm(second)).isInstanceOf(FindingOutcome.NoLongerThere.class);
    }

    @Test
    void marksAndConfirmsAPassageThatTheFinderMissed() {
        Paragraph fourth = paragraph("4");

        ParagraphFinding marked =
                changed(findings.mark(fourth.id(), List.of(new Span(0, 8)), Kind.PLEDGE, "the Ministers"));

        assertThat(marked.markedByPerson()).isTrue();
        assertThat(marked.isConfirmed()).isTrue();
        assertThat(marked.paragraphLabel()).isEqualTo("4");
        assertThat(marked.boundParty()).isEqualTo("the Ministers");
    }

    @Test
    void tellsWhoDecidedMeanwhileAndWhat() {
        ParagraphFinding seen = pledge("1");
        confirm(seen);

        FindingOutcome second = findings.dismiss(seen.id(), seen.version(), "No pledge");

        assertThat(second)
                .asInstanceOf(type(FindingOutcome.ChangedMeanwhile.class))
                .satisfies(it -> {
                    assertThat(it.finding().isConfirmed()).isTrue();
                    assertThat(it.finding().changedBy()).isEqualTo("Amina Diallo");
                });
    }

    @Test
    void letsOneOfTwoWinWhoDecideAtTheSameTime() throws Exception {
        ParagraphFinding seen = pledge("1");
        Callable<FindingOutcome> confirm = () -> confirm(seen);
        Callable<FindingOutcome> dismiss = () -> findings.dismiss(seen.id(), seen.version(), "No pledge");

        List<FindingOutcome> outcomes = AtOnce.call(List.of(confirm, dismiss, confirm, dismiss));

        assertThat(outcomes)
                .filteredOn(FindingOutcome.Changed.class::isInstance)
                .hasSize(1);
        assertThat(outcomes)
                .filteredOn(FindingOutcome.ChangedMeanwhile.class::isInstance)
                .hasSize(3);
    }

    @Test
    void closesNothingWhilePledgesOrSoftFindingsAreOpen() {
        confirm(pledge("1"));

        assertThatThrownBy(this::close)
                .asInstanceOf(type(FindingsOpen.class))
                .satisfies(it -> assertThat(it.count()).isEqualTo(2));
        assertThat(declarations.find(declaration).orElseThrow().isConfirmed()).isFalse();
    }

    @Test
    void closesWithTheConfirmedPledgesAndLeavesOpenCallsUntracked() {
        settleAll();

        List<ConfirmedPledge> pledges = close();

        String symbol = symbol();
        assertThat(pledges)
                .extracting(ConfirmedPledge::reference)
                .containsExactly(symbol + ", para. 1", symbol + ", para. 5");
        assertThat(pledges.get(0).key()).isEqualTo(symbol.toLowerCase().replace('/', '-') + "-1");
        assertThat(pledges.get(0).quote()).isEqualTo(paragraph("1").text());
        assertThat(pledges.get(0).passages()).hasSize(2);
    }

    @Test
    void closesWithATrackedCallApartFromThePledgeOfItsParagraph() {
        settleAll();
        confirm(finding("5", Kind.CALL));

        assertThat(close())
                .extracting(ConfirmedPledge::reference, ConfirmedPledge::kind)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(symbol() + ", para. 5 (i)", Kind.PLEDGE),
                        org.assertj.core.groups.Tuple.tuple(symbol() + ", para. 5 (ii)", Kind.CALL));
    }

    @Test
    void givesTheSameAnswerWhenItIsClosedAgain() {
        settleAll();
        List<ConfirmedPledge> first = close();

        assertThat(close()).isEqualTo(first);
    }

    @Test
    void closesOnlyInTheTransactionThatOpensTheCommitments() {
        settleAll();

        assertThatThrownBy(() -> findings.close(declaration)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void changesNoFindingAfterTheConfirmationWasClosed() {
        settleAll();
        close();
        ParagraphFinding confirmed = pledge("1");

        assertThat(findings.reopen(confirmed.id(), confirmed.version()))
                .isInstanceOf(FindingOutcome.ConfirmationClosed.class);
        assertThat(findings.mark(paragraph("4").id(), List.of(new Span(0, 8)), Kind.PLEDGE, ""))
                .isInstanceOf(FindingOutcome.ConfirmationClosed.class);
        assertThat(declarations.find(declaration).orElseThrow().isConfirmed()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "SECRETARIAT")
    void letsNobodyButTheSecretariatDecide(Role role) {
        ParagraphFinding pledge = pledge("1");
        var correction = new Correction(Kind.PLEDGE, List.of(new Span(0, 5)), "", "");
        people.signIn(people.with(role));

        assertThat(List.<Runnable>of(
                        () -> findings.confirm(pledge.id(), pledge.version()),
                        () -> findings.confirm(pledge.id(), pledge.version(), correction),
                        () -> findings.correct(pledge.id(), pledge.version(), correction),
                        () -> findings.dismiss(pledge.id(), pledge.version(), "No pledge"),
                        () -> findings.reopen(pledge.id(), pledge.version()),
                        () -> findings.split(pledge.id(), pledge.version()),
                        () -> findings.join(pledge.id(), pledge.version()),
                        () -> findings.mark(pledge.paragraph(), List.of(new Span(0, 5)), Kind.PLEDGE, "")))
                .allSatisfy(act -> assertThatThrownBy(act::run).isInstanceOf(AccessDeniedException.class));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"FOCAL_POINT", "REVIEWER"})
    void showsFindingsOnlyToThoseWhoSettleOrOversee(Role role) {
        people.signIn(people.with(role));

        assertThatThrownBy(() -> findings.of(declaration)).isInstanceOf(AccessDeniedException.class);
        assertThat(findings.marks(declaration)).isEmpty();
    }

    @Test
    void marksWhatWasConfirmedForEverybodyOnceTheConfirmationIsClosed() {
        settleAll();
        close();
        people.signIn(people.focalPointOfKazakhstan());

        assertThat(findings.marks(declaration))
                .extracting(Mark::kind)
                .containsExactly(Kind.PLEDGE, Kind.PLEDGE, Kind.PLEDGE);
    }

    @Test
    void marksWhatWasDismissedForNobody() {
        ParagraphFinding soft = finding("2", Kind.SOFT);
        findings.dismiss(soft.id(), soft.version(), "Supports others");

        assertThat(findings.marks(declaration)).extracting(Mark::kind).doesNotContain(Kind.SOFT);
    }

    private void settleAll() {
        confirm(pledge("1"));
        ParagraphFinding soft = finding("2", Kind.SOFT);
        findings.dismiss(soft.id(), soft.version(), "Supports others");
        confirm(pledge("5"));
    }

    private List<ConfirmedPledge> close() {
        return transaction.execute(status -> findings.close(declaration));
    }

    private FindingOutcome confirm(ParagraphFinding finding) {
        return findings.confirm(finding.id(), finding.version());
    }

    private static ParagraphFinding changed(FindingOutcome outcome) {
        return ((FindingOutcome.Changed) outcome).finding();
    }

    private ParagraphFinding pledge(String label) {
        return finding(label, Kind.PLEDGE);
    }

    private ParagraphFinding finding(String label, Kind kind) {
        return findings.of(declaration).stream()
                .filter(it -> it.paragraphLabel().equals(label) && it.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private Paragraph paragraph(String label) {
        return declarations.paragraphs(declaration).stream()
                .filter(it -> it.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private String symbol() {
        return declarations.find(declaration).orElseThrow().metadata().symbol();
    }
}
