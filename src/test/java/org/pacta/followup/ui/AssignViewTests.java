package org.pacta.followup.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pacta.commitment.CommitmentId;
import org.pacta.commitment.CommitmentRow;
import org.pacta.commitment.ReportingCycle;
import org.pacta.commitment.Status;
import org.pacta.followup.TaskKind;
import org.pacta.people.People;
import org.pacta.people.Person;
import org.pacta.people.Unit;
import org.pacta.shell.NotFoundPage;
import org.pacta.shell.NotPermittedPage;
import org.springframework.beans.factory.annotation.Autowired;

class AssignViewTests extends FollowUpViewTest {

    @Autowired
    People directory;

    @Test
    void proposesTheTermsOfTheRoutingTableAndSaysSo() {
        openTaskOf(followUp.openedCommitment());

        assertThat(dueOn().getValue()).isAfter(LocalDate.of(2026, 11, 24));
        assertThat(dueOn().getHelperText()).isEqualTo("Proposed by the routing table");
        assertThat(cycle().getValue()).isNotNull();
    }

    @Test
    void handsTheCommitmentOutAndOffersTheNext() {
        CommitmentId commitment = followUp.openedCommitment();
        openTaskOf(commitment);

        fillIn();
        submit();

        CommitmentRow row = followUp.row(commitment);
        assertThat(row.focalPoint()).isEqualTo(people.focalPointOfKazakhstan().id());
        assertThat(row.dueOn()).isEqualTo(DUE);
        assertThat(followUp.kindOfOpenTask(commitment)).isEqualTo(TaskKind.REPORT_STATUS);
        assertThat(words()).contains(row.reference() + " is assigned", "Nurlan Akhmetov");
        assertThat(part(Button.class, "assign-next").getText()).startsWith("Next: ");
    }

    @Test
    void proposesTheOnlyFocalPointOfTheChosenParty() {
        openTaskOf(followUp.openedCommitment());

        _setValue(unit(), unitOf(people.focalPointOfTurkiye()));

        assertThat(focalPoint().getValue()).isEqualTo(people.focalPointOfTurkiye());
    }

    @Test
    void saysAtEachFieldWhatIsMissing() {
        openTaskOf(followUp.openedCommitment());

        submit();

        assertThat(unit().isInvalid()).isTrue();
        assertThat(unit().getErrorMessage()).isEqualTo("Choose who has to act.");
        assertThat(focalPoint().isInvalid()).isTrue();
        assertThat(cycle().isInvalid()).isFalse();
    }

    @Test
    void saysAtTheDateThatItHasPassed() {
        CommitmentId commitment = followUp.openedCommitment();
        openTaskOf(commitment);
        fillIn();

        _setValue(dueOn(), LocalDate.of(2026, 11, 23));
        submit();

        assertThat(dueOn().getErrorMessage()).isEqualTo("This day has passed. Choose today or a later day.");
        assertThat(focalPoint().getValue()).isEqualTo(people.focalPointOfKazakhstan());
        assertThat(followUp.kindOfOpenTask(commitment)).isEqualTo(TaskKind.ASSIGN_FOLLOW_UP);
    }

    @Test
    void tellsTheSecondOfTwoWhoWasFaster() {
        CommitmentId commitment = followUp.openedCommitment();
        openTaskOf(commitment);
        fillIn();
        followUp.assign(commitment, DUE, ReportingCycle.YEARLY);

        submit();

        assertThat(words()).contains("This is done already", "Finished by Amina Diallo");
        assertThat(followUp.row(commitment).cycle()).isEqualTo(ReportingCycle.YEARLY);
    }

    @Test
    void tellsWhoFinishedATaskThatIsOpenedLater() {
        CommitmentId commitment = followUp.openedCommitment();
        String task = followUp.taskOf(commitment);
        followUp.assign(commitment, DUE, ReportingCycle.YEARLY);
        signIn(people.secretariat());

        open("tasks/assign/" + task);

        assertThat(words()).contains("Finished by Amina Diallo");
    }

    @Test
    void knowsNothingOfTasksThatNeverWere() {
        signIn(people.secretariat());

        open("tasks/assign/no-such-task");

        assertThat(shown()).isInstanceOf(NotPermittedPage.class);
    }

    @Test
    void isNotThereForAFocalPoint() {
        String task = followUp.taskOf(followUp.openedCommitment());
        signIn(people.focalPointOfKazakhstan());

        open("tasks/assign/" + task);

        assertThat(shown()).isInstanceOf(NotFoundPage.class);
    }

    @Test
    void assignsManyAndTellsWhatBecameOfEach() {
        List<CommitmentId> commitments = followUp.openedCommitments();
        List<String> ids = commitments.stream().map(followUp::taskOf).toList();
        signIn(people.secretariat());
        UI.getCurrent().navigate("tasks/assign", new QueryParameters(Map.of("ids", ids)));
        fillIn();
        followUp.assign(commitments.get(0), DUE, ReportingCycle.YEARLY);

        submit();

        int others = commitments.size() - 1;
        assertThat(words()).contains(others + " of " + commitments.size() + " assigned", "Finished by Amina Diallo");
        assertThat(commitments)
                .allSatisfy(commitment ->
                        assertThat(followUp.kindOfOpenTask(commitment)).isEqualTo(TaskKind.REPORT_STATUS));
    }

    @Test
    void handsAnAssignedCommitmentWithItsOpenTaskToSomebodyElse() {
        CommitmentId commitment = followUp.assignedCommitment(DUE, ReportingCycle.QUARTERLY);
        String key = followUp.row(commitment).key();
        signIn(people.secretariat());
        open("commitments/" + key + "/reassign");
        assertThat(focalPoint().getValue()).isEqualTo(people.focalPointOfKazakhstan());

        _setValue(unit(), unitOf(people.focalPointOfTurkiye()));
        submit();

        assertThat(followUp.row(commitment).focalPoint())
                .isEqualTo(people.focalPointOfTurkiye().id());
        assertThat(followUp.row(commitment).dueOn()).isEqualTo(DUE);
        followUp.assertTaskListMatchesEngine();
    }

    @Test
    void asksForNoFurtherReportWhenTheOnlyOneIsHandedToSomebodyElse() {
        CommitmentId commitment = followUp.assignedCommitment(DUE, ReportingCycle.ONCE);
        signIn(people.secretariat());
        open("commitments/" + followUp.row(commitment).key() + "/reassign");
        submit();

        followUp.report(commitment, Status.PARTIALLY_IMPLEMENTED);
        followUp.approve(commitment);

        assertThat(followUp.row(commitment).concludedAt()).isNotNull();
    }

    private void openTaskOf(CommitmentId commitment) {
        signIn(people.secretariat());
        open("tasks/assign/" + followUp.taskOf(commitment));
    }

    private void fillIn() {
        _setValue(unit(), unitOf(people.focalPointOfKazakhstan()));
        _setValue(focalPoint(), people.focalPointOfKazakhstan());
        _setValue(reviewer(), people.reviewer());
        _setValue(dueOn(), DUE);
        _setValue(cycle(), ReportingCycle.QUARTERLY);
    }

    private void submit() {
        _click(part(Button.class, "assign-submit"));
    }

    private Unit unitOf(Person person) {
        return directory.unit(person.unit());
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Unit> unit() {
        return _get(ComboBox.class, search -> search.withId("assign-unit"));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Person> focalPoint() {
        return _get(ComboBox.class, search -> search.withId("assign-focal-point"));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Person> reviewer() {
        return _get(ComboBox.class, search -> search.withId("assign-reviewer"));
    }

    private static DatePicker dueOn() {
        return part(DatePicker.class, "assign-due-on");
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<ReportingCycle> cycle() {
        return _get(ComboBox.class, search -> search.withId("assign-cycle"));
    }
}
