package org.pacta.followup.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pacta.commitment.CommitmentId;
import org.pacta.commitment.Commitments;
import org.pacta.commitment.EvidenceFile;
import org.pacta.commitment.Report;
import org.pacta.commitment.ReportingCycle;
import org.pacta.commitment.Status;
import org.pacta.commitment.StatusUpdates;
import org.pacta.followup.TaskKind;
import org.pacta.shell.NotFoundPage;
import org.pacta.shell.NotPermittedPage;
import org.springframework.beans.factory.annotation.Autowired;

class ReportViewTests extends FollowUpViewTest {

    @Autowired
    StatusUpdates statusUpdates;

    @Autowired
    Commitments commitments;

    CommitmentId commitment;
    String task;

    @BeforeEach
    void aReportIsWanted() {
        commitment = followUp.assignedCommitment(DUE, ReportingCycle.QUARTERLY);
        task = followUp.taskOf(commitment);
        signIn(people.focalPointOfKazakhstan());
    }

    @Test
    void showsThePledgeInItsOwnWords() {
        open("tasks/report/" + task);

        assertThat(words()).contains("We pledge to train young pilots in every port.", "None yet");
    }

    @Test
    void keepsWhatIsTypedWithoutBeingAsked() {
        open("tasks/report/" + task);

        _setValue(status(), Status.IN_PROGRESS);
        _setValue(narrative(), "Twelve pilots are in training.");

        assertThat(draft()).isEqualTo(new Report(Status.IN_PROGRESS, null, "Twelve pilots are in training."));
        assertThat(words()).contains("Draft saved");
    }

    @Test
    void goesOnWithTheDraftAnotherDay() {
        statusUpdates.saveDraft(commitment, new Report(Status.IN_PROGRESS, 30, "Twelve pilots."));

        open("tasks/report/" + task);

        assertThat(status().getValue()).isEqualTo(Status.IN_PROGRESS);
        assertThat(progress().getValue()).isEqualTo(30);
        assertThat(narrative().getValue()).isEqualTo("Twelve pilots.");
    }

    @Test
    void handsTheReportInOnceThePersonAgreed() {
        open("tasks/report/" + task);
        fillIn();

        submit();
        assertThat(followUp.kindOfOpenTask(commitment)).isEqualTo(TaskKind.REPORT_STATUS);
        _fireConfirm(_get(ConfirmDialog.class));

        assertThat(followUp.kindOfOpenTask(commitment)).isEqualTo(TaskKind.REVIEW_STATUS_UPDATE);
        assertThat(shown()).isInstanceOf(TasksView.class);
    }

    @Test
    void saysAtEachFieldWhatIsMissing() {
        open("tasks/report/" + task);

        _setValue(progress(), 150);
        submit();

        assertThat(_find(ConfirmDialog.class)).isEmpty();
        assertThat(status().getErrorMessage()).isEqualTo("Choose how the commitment stands.");
        assertThat(progress().getErrorMessage()).isEqualTo("Enter a whole number from 0 to 100.");
        assertThat(narrative().getErrorMessage()).isEqualTo("Say what was done, or why nothing was.");
    }

    @Test
    void showsWhyTheLastReportCameBackAndWhatItSaid() {
        followUp.report(commitment, Status.IN_PROGRESS);
        followUp.giveBack(commitment, "Say which piers.");

        open("tasks/report/" + followUp.taskOf(commitment));

        assertThat(words()).contains("Why your last report came back", "Say which piers.");
        assertThat(narrative().getValue()).isEqualTo("The piers are being rebuilt.");
    }

    @Test
    void leavesWhatWasTypedToBeCopiedWhereTheReportWasSubmittedElsewhere() {
        open("tasks/report/" + task);
        fillIn();
        submit();
        ConfirmDialog question = _get(ConfirmDialog.class);
        followUp.report(task, Status.IMPLEMENTED);

        _fireConfirm(question);

        assertThat(words()).contains("Nurlan Akhmetov submitted the report on", "Your text was not taken");
        assertThat(narrative().getValue()).isEqualTo("Twelve pilots are in training.");
        assertThat(narrative().isReadOnly()).isTrue();
        assertThat(part(Button.class, "report-submit").isEnabled()).isFalse();
    }

    @Test
    void leavesWhatWasTypedToBeCopiedWhereTheCommitmentWasWithdrawn() {
        open("tasks/report/" + task);
        people.as(people.manager(), () -> commitments.withdraw(commitment, "Superseded by a treaty."));

        _setValue(narrative(), "Twelve pilots are in training.");

        assertThat(words()).contains("This report is no longer yours to write");
        assertThat(narrative().getValue()).isEqualTo("Twelve pilots are in training.");
    }

    @Test
    void backsTheReportWithALink() {
        open("tasks/report/" + task);

        addLink("https://example.org/decree");

        Anchor link = _get(Anchor.class, search -> search.withText("The decree"));
        assertThat(link.getHref()).isEqualTo("https://example.org/decree");
        assertThat(link.getElement().getAttribute("rel")).contains("noopener");
    }

    @Test
    void takesEvidenceAwayAgain() {
        open("tasks/report/" + task);
        addLink("https://example.org/decree");

        _click(_get(Button.class, search -> search.withText("Remove")));

        assertThat(statusUpdates.openReport(commitment).evidence()).isEmpty();
        assertThat(words()).doesNotContain("The decree");
    }

    @Test
    void takesNoAddressThatIsNone() {
        open("tasks/report/" + task);

        addLink("javascript:alert(1)");

        assertThat(part(TextField.class, "evidence-url").getErrorMessage())
                .isEqualTo("Enter a whole address that begins with https:// or http://.");
        assertThat(part(TextField.class, "evidence-title").getValue()).isEqualTo("The decree");
    }

    @Test
    void saysWhyAFileIsNotTaken() {
        open("tasks/report/" + task);
        byte[] content = "echo".getBytes(StandardCharsets.UTF_8);

        _get(EvidenceEditor.class).addFile(new EvidenceFile("run.sh", "text/plain", content));
        assertThat(words()).contains("Files of this kind are not taken");

        _get(EvidenceEditor.class).addFile(new EvidenceFile("decree.txt", "text/plain", content));
        assertThat(words()).contains("decree.txt").doesNotContain("Files of this kind are not taken");
    }

    @Test
    void isNotThereForAnotherFocalPoint() {
        signIn(people.focalPointOfTurkiye());

        open("tasks/report/" + task);

        assertThat(shown()).isInstanceOf(NotPermittedPage.class);
    }

    @Test
    void isNotThereForAReviewer() {
        signIn(people.reviewer());

        open("tasks/report/" + task);

        assertThat(shown()).isInstanceOf(NotFoundPage.class);
    }

    private Report draft() {
        return statusUpdates.openReport(commitment).report();
    }

    private void fillIn() {
        _setValue(status(), Status.IN_PROGRESS);
        _setValue(progress(), 40);
        _setValue(narrative(), "Twelve pilots are in training.");
    }

    private void submit() {
        _click(part(Button.class, "report-submit"));
    }

    private void addLink(String address) {
        _setValue(part(TextField.class, "evidence-url"), address);
        _setValue(part(TextField.class, "evidence-title"), "The decree");
        _click(part(Button.class, "evidence-add-link"));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Status> status() {
        return _get(ComboBox.class, search -> search.withId("report-status"));
    }

    private static IntegerField progress() {
        return part(IntegerField.class, "report-progress");
    }

    private static TextArea narrative() {
        return part(TextArea.class, "report-narrative");
    }
}
