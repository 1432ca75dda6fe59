package org.pacta.followup.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.commitment.CommitmentId;
import org.pacta.commitment.ReportingCycle;
import org.pacta.commitment.Status;
import org.pacta.people.Role;

class TasksViewTests extends FollowUpViewTest {

    @Test
    void offersTheSecretariatEachCommitmentThatWaitsForAssignmentByItsBindingPassages() {
        CommitmentId commitment = followUp.openedCommitment();
        signIn(people.secretariat());

        open("tasks");
        find(declarationOf(commitment));

        Anchor task = part(Anchor.class, "task-" + followUp.taskOf(commitment));
        assertThat(task.getHref()).isEqualTo("tasks/assign/" + followUp.taskOf(commitment));
        assertThat(task.getElement().getTextRecursively())
                .contains(followUp.row(commitment).reference())
                .contains(followUp.row(commitment).pledge());
        assertThat(words()).contains("Assign follow-up");
    }

    @Test
    void showsTheFocalPointWhyAReportCameBackAndThatItIsLate() {
        CommitmentId commitment = followUp.assignedCommitment(DUE, ReportingCycle.ONCE);
        followUp.report(commitment, Status.IN_PROGRESS);
        followUp.giveBack(commitment, "Say which piers.");
        clock.advance(Duration.ofDays(100));
        signIn(people.focalPointOfKazakhstan());

        open("tasks");

        assertThat(part(Anchor.class, "task-" + followUp.taskOf(commitment))
                        .getElement()
                        .getTextRecursively())
                .contains("Returned: Say which piers.", "Due 31 Jan 2027", "Overdue");
    }

    @Test
    void keepsTheTasksOfOneFocalPointFromAnother() {
        CommitmentId commitment = followUp.assignedCommitment(DUE, ReportingCycle.ONCE);
        signIn(people.focalPointOfTurkiye());

        open("tasks");

        assertThat(words()).doesNotContain(followUp.row(commitment).reference());
    }

    @Test
    void takesSeveralTasksToOneAssignment() {
        List<CommitmentId> commitments = followUp.openedCommitments();
        signIn(people.secretariat());
        open("tasks");
        find(declarationOf(commitments.get(0)));

        commitments.forEach(commitment -> _setValue(boxFor(commitment), true));
        _click(part(Button.class, "assign-selected"));

        assertThat(shown()).isInstanceOf(AssignView.class);
        assertThat(words())
                .contains(commitments.stream()
                        .map(commitment -> followUp.row(commitment).reference())
                        .toList());
    }

    @Test
    void letsNobodyAssignBeforeSomethingIsSelected() {
        followUp.openedCommitments();
        signIn(people.secretariat());

        open("tasks");

        assertThat(part(Button.class, "assign-selected").isEnabled()).isFalse();
    }

    @Test
    void findsTasksByTheirReference() {
        CommitmentId wanted = followUp.openedCommitment();
        CommitmentId other = followUp.openedCommitment();
        signIn(people.secretariat());
        open("tasks");

        find(followUp.row(wanted).reference());

        assertThat(_find(Anchor.class, search -> search.withId("task-" + followUp.taskOf(wanted))))
                .hasSize(1);
        assertThat(_find(Anchor.class, search -> search.withId("task-" + followUp.taskOf(other))))
                .isEmpty();

        find("no task has these words");
        assertThat(words()).contains("No task matches");
    }

    @ParameterizedTest
    @CsvSource({"MANAGER,dashboard", "ADMINISTRATOR,people"})
    void tellsWhoeverHasNoTasksWhereToLook(Role role, String address) {
        signIn(people.with(role));

        open("tasks");

        assertThat(words()).contains("Nothing waits for you");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains(address);
    }

    /** Leaves what other tests left to do out of the list. */
    private static void find(String words) {
        _setValue(part(TextField.class, "task-filter"), words);
    }

    private String declarationOf(CommitmentId commitment) {
        return followUp.row(commitment).declarationName() + ",";
    }

    private Checkbox boxFor(CommitmentId commitment) {
        String label = "Select " + followUp.row(commitment).reference();
        return _get(
                Checkbox.class,
                search -> search.withPredicate(
                        box -> box.getAriaLabel().filter(label::equals).isPresent()));
    }
}
