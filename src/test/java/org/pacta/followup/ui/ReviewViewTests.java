package org.pacta.followup.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pacta.commitment.CommitmentId;
import org.pacta.commitment.Rating;
import org.pacta.commitment.ReportingCycle;
import org.pacta.commitment.Status;
import org.pacta.followup.TaskKind;
import org.pacta.shell.NotFoundPage;
import org.pacta.shell.NotPermittedPage;

class ReviewViewTests extends FollowUpViewTest {

    CommitmentId commitment;
    String task;

    @BeforeEach
    void aReportIsUnderReview() {
        commitment = followUp.assignedCommitment(DUE, ReportingCycle.QUARTERLY);
        followUp.report(commitment, Status.IN_PROGRESS);
        task = followUp.taskOf(commitment);
        signIn(people.reviewer());
    }

    @Test
    void showsThePledgeBesideTheReport() {
        open("tasks/review/" + task);

        assertThat(words())
                .contains("We pledge to train young pilots in every port.")
                .contains("The piers are being rebuilt.", "In progress", "50 %", "Nurlan Akhmetov")
                .contains("this is the first report");
    }

    @Test
    void comparesTheReportWithTheLastApprovedOne() {
        followUp.approve(commitment);
        followUp.fire(commitment, "CatchEvent_NextRoundStarted");
        followUp.report(commitment, Status.PARTIALLY_IMPLEMENTED);

        open("tasks/review/" + followUp.taskOf(commitment));

        assertThat(words())
                .contains("In progress → Partially implemented", "50 %, as before")
                .contains("Earlier reports");
    }

    @Test
    void approvesWithARatingAndItsRationale() {
        open("tasks/review/" + task);

        choose("APPROVE");
        _setValue(rating(), Rating.POSITIVE);
        _setValue(part(TextArea.class, "review-rationale"), "The evidence bears it out.");
        decide();

        assertThat(followUp.row(commitment).status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(followUp.row(commitment).lastRating()).isEqualTo(1);
        assertThat(shown()).isInstanceOf(TasksView.class);
    }

    @Test
    void asksWhyBeforeItTakesARating() {
        open("tasks/review/" + task);

        choose("APPROVE");
        _setValue(rating(), Rating.NEGATIVE);
        decide();

        assertThat(part(TextArea.class, "review-rationale").getErrorMessage())
                .isEqualTo("Say why you rate it so, or choose “No rating”.");
        assertThat(followUp.kindOfOpenTask(commitment)).isEqualTo(TaskKind.REVIEW_STATUS_UPDATE);
    }

    @Test
    void returnsTheReportWithWhatHasToChange() {
        open("tasks/review/" + task);

        choose("RETURN");
        decide();
        assertThat(part(TextArea.class, "review-reason").isInvalid()).isTrue();
        _setValue(part(TextArea.class, "review-reason"), "Say which piers.");
        decide();

        assertThat(followUp.kindOfOpenTask(commitment)).isEqualTo(TaskKind.REPORT_STATUS);
        assertThat(followUp.row(commitment).status()).isEqualTo(Status.NOT_STARTED);
    }

    @Test
    void asksForADecisionFirst() {
        open("tasks/review/" + task);

        decide();

        assertThat(answer().getErrorMessage()).isEqualTo("Choose whether you approve or return the report.");
    }

    @Test
    void leavesWhatWasTypedToBeCopiedWhereSomebodyDecidedBefore() {
        open("tasks/review/" + task);
        choose("RETURN");
        _setValue(part(TextArea.class, "review-reason"), "Say which piers.");
        followUp.approve(commitment);

        decide();

        assertThat(words()).contains("Siti Rahmawati decided about this report on", "Your decision was not taken");
        assertThat(part(TextArea.class, "review-reason").getValue()).isEqualTo("Say which piers.");
        assertThat(part(Button.class, "review-submit").isEnabled()).isFalse();
    }

    @Test
    void isNotThereForTheFocalPointWhoWroteTheReport() {
        signIn(people.focalPointOfKazakhstan());

        open("tasks/review/" + task);

        assertThat(shown()).isInstanceOf(NotFoundPage.class);
    }

    @Test
    void knowsNothingOfTasksThatNeverWere() {
        open("tasks/review/no-such-task");

        assertThat(shown()).isInstanceOf(NotPermittedPage.class);
    }

    @Test
    void tellsAReviewerNothingOfATaskOfTheSecretariat() {
        CommitmentId other = followUp.openedCommitment();
        String assignment = followUp.taskOf(other);
        followUp.assign(other, LocalDate.of(2027, 3, 31), ReportingCycle.ONCE);

        open("tasks/review/" + assignment);

        assertThat(shown()).isInstanceOf(NotPermittedPage.class);
    }

    private void choose(String name) {
        RadioButtonGroup<Object> group = answer();
        Object wanted = group.getListDataView()
                .getItems()
                .filter(value -> value.toString().equals(name))
                .findFirst()
                .orElseThrow();
        _setValue(group, wanted);
    }

    private void decide() {
        _click(part(Button.class, "review-submit"));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Object> answer() {
        return _get(RadioButtonGroup.class, search -> search.withId("review-answer"));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Rating> rating() {
        return _get(RadioButtonGroup.class, search -> search.withId("review-rating"));
    }
}
