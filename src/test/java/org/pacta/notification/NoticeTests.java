package org.pacta.notification;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.button.Button;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pacta.MutableClock;
import org.pacta.ViewTest;
import org.pacta.commitment.CommitmentId;
import org.pacta.commitment.Commitments;
import org.pacta.commitment.ReportingCycle;
import org.pacta.commitment.Status;
import org.pacta.followup.ReportLate;
import org.pacta.followup.RunningFollowUp;
import org.pacta.people.Person;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.transaction.support.TransactionTemplate;

class NoticeTests extends ViewTest {

    static final LocalDate DUE = LocalDate.of(2027, 1, 31);

    @Autowired
    NoticeBoard board;

    @Autowired
    RunningFollowUp followUp;

    @Autowired
    Commitments commitments;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    IncompleteEventPublications incomplete;

    CommitmentId commitment;

    @BeforeEach
    void aReportIsWanted() {
        clock.reset();
        commitment = followUp.assignedCommitment(DUE, ReportingCycle.QUARTERLY);
    }

    @Test
    void remindsTheFocalPointBeforeTheReportIsDue() {
        followUp.fire(commitment, "BoundaryEvent_ReminderDue");

        Notice notice = awaitNoticeTo(people.focalPointOfKazakhstan());
        assertThat(notice.kind()).isEqualTo(NoticeKind.REPORT_DUE);
        assertThat(notice.detail()).isEqualTo("2027-01-31");
        assertThat(noticesTo(people.secretariat())).isEmpty();
    }

    @Test
    void tellsTheSecretariatAndTheFocalPointOfALateReport() {
        followUp.fire(commitment, "BoundaryEvent_ReportOverdue");

        assertThat(awaitNoticeTo(people.secretariat()).kind()).isEqualTo(NoticeKind.REPORT_OVERDUE);
        assertThat(awaitNoticeTo(people.focalPointOfKazakhstan()).kind()).isEqualTo(NoticeKind.REPORT_OVERDUE);
        assertThat(noticesTo(people.manager())).isEmpty();
    }

    @Test
    void tellsTheManagersOfAReportThatIsLateForLong() {
        followUp.fire(commitment, "BoundaryEvent_ReportLongOverdue");

        assertThat(awaitNoticeTo(people.manager()).kind()).isEqualTo(NoticeKind.REPORT_LONG_OVERDUE);
    }

    @Test
    void tellsTheAuthorWhyTheReportCameBack() {
        followUp.report(commitment, Status.IN_PROGRESS);
        followUp.giveBack(commitment, "Say which piers.");

        Notice notice = awaitNoticeTo(people.focalPointOfKazakhstan());
        assertThat(notice.kind()).isEqualTo(NoticeKind.REPORT_RETURNED);
        assertThat(notice.detail()).isEqualTo("Say which piers.");
    }

    @Test
    void tellsTheAuthorOfTheApproval() {
        followUp.report(commitment, Status.IN_PROGRESS);
        followUp.approve(commitment);

        assertThat(awaitNoticeTo(people.focalPointOfKazakhstan()).kind()).isEqualTo(NoticeKind.REPORT_APPROVED);
    }

    @Test
    void tellsTheFocalPointThatACommitmentIsNoLongerFollowedUp() {
        people.as(people.manager(), () -> commitments.withdraw(commitment, "Superseded by a treaty."));

        Notice notice = awaitNoticeTo(people.focalPointOfKazakhstan());
        assertThat(notice.kind()).isEqualTo(NoticeKind.COMMITMENT_WITHDRAWN);
        assertThat(notice.detail()).isEqualTo("Superseded by a treaty.");
    }

    @Test
    void tellsNobodyTwiceWhereAnEventIsDeliveredTwice() {
        var event = new ReportLate(commitment, 1, DUE, ReportLate.Step.REMINDER);
        publish(event);
        awaitNoticeTo(people.focalPointOfKazakhstan());
        forgetThatItWasTold();

        incomplete.resubmitIncompletePublications(
                publication -> publication.getEvent().equals(event));

        await().until(() -> untold() == 0);
        assertThat(noticesTo(people.focalPointOfKazakhstan())).hasSize(1);
    }

    @Test
    void tellsLaterWhatWasNotToldWhenPactaStopped() {
        var event = new ReportLate(commitment, 1, DUE, ReportLate.Step.REMINDER);
        publish(event);
        awaitNoticeTo(people.focalPointOfKazakhstan());
        await().until(() -> untold() == 0);
        database.sql("delete from notification.notice where commitment = :commitment")
                .param("commitment", commitment.value())
                .update();
        forgetThatItWasTold();

        incomplete.resubmitIncompletePublications(
                publication -> publication.getEvent().equals(event));

        assertThat(awaitNoticeTo(people.focalPointOfKazakhstan()).kind()).isEqualTo(NoticeKind.REPORT_DUE);
    }

    @Test
    void showsWhatIsUnreadAboveTheTasksUntilItIsRead() {
        followUp.fire(commitment, "BoundaryEvent_ReminderDue");
        awaitNoticeTo(people.focalPointOfKazakhstan());
        signIn(people.focalPointOfKazakhstan());
        open("tasks");
        String reference = followUp.row(commitment).reference();
        assertThat(shown().getElement().getTextRecursively()).contains(reference, "A report is due on 31 Jan 2027.");

        _click(_get(
                Button.class,
                search -> search.withPredicate(button -> button.getAriaLabel()
                        .filter(("Mark the notice about " + reference + " as read")::equals)
                        .isPresent())));

        assertThat(noticesTo(people.focalPointOfKazakhstan())).isEmpty();
    }

    @Test
    void leavesTheNoticesOfOthersAlone() {
        followUp.fire(commitment, "BoundaryEvent_ReminderDue");
        Notice notice = awaitNoticeTo(people.focalPointOfKazakhstan());

        people.as(people.focalPointOfTurkiye(), () -> board.markRead(notice.id()));

        assertThat(noticesTo(people.focalPointOfTurkiye())).isEmpty();
        assertThat(noticesTo(people.focalPointOfKazakhstan())).hasSize(1);
    }

    private void publish(ReportLate event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    private void forgetThatItWasTold() {
        await().until(() -> untold() == 0);
        database.sql("""
                        update notification.event_publication
                        set completion_date = null
                        where serialized_event like :commitment
                        """).param("commitment", "%" + commitment + "%").update();
    }

    private int untold() {
        return database.sql("""
                        select count(*)
                        from notification.event_publication
                        where serialized_event like :commitment and completion_date is null
                        """)
                .param("commitment", "%" + commitment + "%")
                .query(Integer.class)
                .single();
    }

    private Notice awaitNoticeTo(Person person) {
        await().until(() -> !noticesTo(person).isEmpty());
        return noticesTo(person).get(0);
    }

    private List<Notice> noticesTo(Person person) {
        String reference = followUp.row(commitment).reference();
        return people.as(person, board::unread).stream()
                .filter(notice -> notice.reference().equals(reference))
                .toList();
    }
}
