package org.pacta.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pacta.MutableClock;
import org.pacta.PactaTest;
import org.pacta.commitment.CommitmentId;
import org.pacta.commitment.CommitmentRow;
import org.pacta.declaration.AtOnce;
import org.pacta.declaration.DeclarationId;
import org.pacta.people.NotPermitted;
import org.pacta.people.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The path through {@code processes/declaration-intake.bpmn}, on the real engine. */
@PactaTest
class DeclarationIntakeProcessTests {

    @Autowired
    RunningFollowUp followUp;

    @Autowired
    DeclarationIntake intake;

    @Autowired
    Tasks tasks;

    @Autowired
    TestPeople people;

    @Autowired
    MutableClock clock;

    @BeforeEach
    void itIsNoonOfTheFirstDay() {
        clock.reset();
    }

    @AfterEach
    void theTaskListMatchesTheEngine() {
        followUp.assertTaskListMatchesEngine();
    }

    @Test
    void offersEveryLoadedDeclarationToTheSecretariatForConfirmation() {
        String task = followUp.confirmationTaskOf(followUp.loadedDeclaration());

        assertThat(people.as(people.secretariat(), () -> tasks.find(task)))
                .hasValueSatisfying(row -> assertThat(row.kind()).isEqualTo(TaskKind.CONFIRM_PLEDGES));
        assertThat(people.as(people.reviewer(), () -> tasks.find(task))).isEmpty();
    }

    @Test
    void doesNotFinishWhileFindingsAreOpen() {
        DeclarationId declaration = followUp.loadedDeclaration();
        String task = followUp.confirmationTaskOf(declaration);

        assertThat(followUp.confirmPledges(task)).isEqualTo(new IntakeOutcome.StillOpen(3));

        assertThat(followUp.confirmationTaskOf(declaration)).isEqualTo(task);
        assertThat(followUp.commitmentsOf(declaration)).isEmpty();
    }

    @Test
    void opensOneCommitmentForEachConfirmedPledgeAndStartsItsFollowUp() {
        DeclarationId declaration = followUp.loadedDeclaration();
        followUp.settleFindings(declaration);

        IntakeOutcome outcome = followUp.confirmPledges(followUp.confirmationTaskOf(declaration));

        assertThat(outcome).isEqualTo(new IntakeOutcome.Opened(3));
        List<CommitmentId> opened = followUp.commitmentsOf(declaration);
        assertThat(opened).hasSize(3).allMatch(followUp::isRunning);
        CommitmentRow first = followUp.row(opened.get(0));
        assertThat(first.reference()).endsWith(", para. 1");
        assertThat(first.quote()).startsWith("We resolve to rebuild the piers by 2030.");
        assertThat(first.passages()).hasSize(2);
    }

    @Test
    void letsOneOfTwoPeopleFinishAndTellsTheOther() throws Exception {
        DeclarationId declaration = followUp.loadedDeclaration();
        followUp.settleFindings(declaration);
        String task = followUp.confirmationTaskOf(declaration);
        Callable<IntakeOutcome> attempt = () -> followUp.confirmPledges(task);

        List<IntakeOutcome> outcomes = AtOnce.call(List.of(attempt, attempt));

        assertThat(outcomes)
                .containsExactlyInAnyOrder(
                        new IntakeOutcome.Opened(3),
                        new IntakeOutcome.AlreadyDone(people.secretariat().name(), clock.instant()));
        assertThat(followUp.commitmentsOf(declaration)).hasSize(3);
    }

    @Test
    void isForTheSecretariatOnly() {
        String task = followUp.confirmationTaskOf(followUp.loadedDeclaration());

        assertThatThrownBy(() -> people.as(people.manager(), () -> intake.confirmPledges(task)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void doesNotKnowTasksThatNeverWere() {
        assertThatThrownBy(() -> followUp.confirmPledges("no-such-task")).isInstanceOf(NotPermitted.class);
    }
}
