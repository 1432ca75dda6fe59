package org.pacta.notification;

import java.util.Collection;
import java.util.List;
import org.pacta.commitment.CommitmentId;
import org.pacta.commitment.CommitmentLifecycle;
import org.pacta.commitment.CommitmentWithdrawn;
import org.pacta.commitment.StatusUpdateReviewed;
import org.pacta.followup.ReportLate;
import org.pacta.people.People;
import org.pacta.people.Person;
import org.pacta.people.PersonId;
import org.pacta.people.Role;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Writes to people what happened. It hears of an event after that was decided for good, in a transaction of its own; an
 * event that was not fully told when Pacta stopped is told again at the next start, and reaches nobody twice.
 */
@Component
class NoticeWriter {

    private final NoticeBook notices;
    private final CommitmentLifecycle commitments;
    private final People people;

    NoticeWriter(NoticeBook notices, CommitmentLifecycle commitments, People people) {
        this.notices = notices;
        this.commitments = commitments;
        this.people = people;
    }

    @ApplicationModuleListener
    void on(ReportLate event) {
        CommitmentId commitment = event.commitment();
        switch (event.step()) {
            case REMINDER -> tell(NoticeKind.REPORT_DUE, event, focalPointOf(commitment));
            case OVERDUE -> {
                tell(NoticeKind.REPORT_OVERDUE, event, focalPointOf(commitment));
                tell(NoticeKind.REPORT_OVERDUE, event, everybody(Role.SECRETARIAT));
            }
            case LONG_OVERDUE -> tell(NoticeKind.REPORT_LONG_OVERDUE, event, everybody(Role.MANAGER));
        }
    }

    @ApplicationModuleListener
    void on(StatusUpdateReviewed event) {
        NoticeKind kind = event.approved() ? NoticeKind.REPORT_APPROVED : NoticeKind.REPORT_RETURNED;
        String cause = "status-update-reviewed/" + event.statusUpdate();
        tell(kind, cause, event.commitment(), event.remark(), List.of(event.author()));
    }

    @ApplicationModuleListener
    void on(CommitmentWithdrawn event) {
        String cause = "commitment-withdrawn/" + event.commitment();
        tell(
                NoticeKind.COMMITMENT_WITHDRAWN,
                cause,
                event.commitment(),
                event.reason(),
                focalPointOf(event.commitment()));
    }

    private void tell(NoticeKind kind, ReportLate event, Collection<PersonId> recipients) {
        String cause = String.join(
                "/",
                "report-late",
                event.step().name(),
                event.commitment().toString(),
                Integer.toString(event.round()));
        tell(kind, cause, event.commitment(), event.dueOn().toString(), recipients);
    }

    private void tell(
            NoticeKind kind, String cause, CommitmentId commitment, String detail, Collection<PersonId> recipients) {
        var notice = new NoticeBook.NewNotice(cause, kind, commitment, commitments.referenceOf(commitment), detail);
        recipients.forEach(recipient -> notices.write(notice, recipient));
    }

    private Collection<PersonId> focalPointOf(CommitmentId commitment) {
        return commitments.focalPointOf(commitment).stream().toList();
    }

    private Collection<PersonId> everybody(Role role) {
        return people.withRole(role).stream().map(Person::id).toList();
    }
}
