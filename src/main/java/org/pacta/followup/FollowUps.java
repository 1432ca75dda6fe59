package org.pacta.followup;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.pacta.commitment.Assignment;
import org.pacta.commitment.AssignmentRefused;
import org.pacta.commitment.CommitmentClosed;
import org.pacta.commitment.CommitmentId;
import org.pacta.commitment.CommitmentLifecycle;
import org.pacta.commitment.Commitments;
import org.pacta.commitment.Report;
import org.pacta.commitment.ReviewDecision;
import org.pacta.commitment.StatusUpdates;
import org.pacta.people.NotPermitted;
import org.pacta.people.Person;
import org.pacta.people.Role;
import org.pacta.people.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Finishes the tasks of the follow-up. Whoever comes second is told who was first; a task that is not theirs is as unknown
 * as one that never was.
 */
@Service
public class FollowUps {

    private final TaskList tasks;
    private final Routings routings;
    private final Commitments commitments;
    private final StatusUpdates statusUpdates;
    private final CommitmentLifecycle lifecycle;
    private final SignedIn signedIn;
    private final TransactionOperations transaction;
    private final Clock clock;

    FollowUps(
            TaskList tasks,
            Routings routings,
            Commitments commitments,
            StatusUpdates statusUpdates,
            CommitmentLifecycle lifecycle,
            SignedIn signedIn,
            TransactionOperations transaction,
            Clock clock) {
        this.tasks = tasks;
        this.routings = routings;
        this.commitments = commitments;
        this.statusUpdates = statusUpdates;
        this.lifecycle = lifecycle;
        this.signedIn = signedIn;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What the decision table proposed for a commitment when its follow-up started. */
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Transactional(readOnly = true)
    public Routing routingOf(CommitmentId commitment) {
        return routings.of(commitment);
    }

    /**
     * When the next report had best be due: as planned, or where nothing lies ahead, in the days the decision table gives.
     */
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Transactional(readOnly = true)
    public LocalDate nextReportDueOn(CommitmentId commitment) {
        LocalDate today = LocalDate.now(clock);
        return lifecycle
                .nextDueDateOf(commitment)
                .filter(planned -> !planned.isBefore(today))
                .orElseGet(() -> today.plusDays(routings.of(commitment).daysToReport()));
    }

    /**
     * Finishes <em>Assign follow-up</em>.
     *
     * @throws AssignmentRefused where the assignment cannot stand; nothing was changed
     */
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Transactional
    public TaskOutcome assign(String taskId, Assignment assignment) {
        return finish(taskId, TaskKind.ASSIGN_FOLLOW_UP, commitment -> commitments.assign(commitment, assignment));
    }

    /**
     * Finishes <em>Assign follow-up</em> for many, each on its own: one that fails leaves the others done.
     *
     * @return a result per task, in the order asked
     */
    @RolesAllowed(Role.Names.SECRETARIAT)
    public List<AssignmentResult> assignAll(List<String> taskIds, Assignment assignment) {
        List<AssignmentResult> results = new ArrayList<>();
        taskIds.forEach(taskId -> results.add(assignOneOfMany(taskId, assignment)));
        return results;
    }

    private AssignmentResult assignOneOfMany(String taskId, Assignment assignment) {
        try {
            TaskOutcome outcome = transaction.execute(status -> assign(taskId, assignment));
            return new AssignmentResult.Finished(taskId, outcome);
        } catch (AssignmentRefused refused) {
            return new AssignmentResult.Refused(taskId, refused.reason());
        } catch (CommitmentClosed | NotPermitted gone) {
            return new AssignmentResult.Gone(taskId);
        }
    }

    /**
     * Finishes <em>Report status</em>.
     *
     * @throws IllegalArgumentException where status, progress or narrative is missing
     */
    @RolesAllowed(Role.Names.FOCAL_POINT)
    @Transactional
    public TaskOutcome report(String taskId, Report report) {
        return finish(taskId, TaskKind.REPORT_STATUS, commitment -> statusUpdates.submit(commitment, report));
    }

    /**
     * Finishes <em>Review status update</em>.
     *
     * @throws NotPermitted where the person signed in wrote the report
     */
    @RolesAllowed(Role.Names.REVIEWER)
    @Transactional
    public TaskOutcome review(String taskId, ReviewDecision decision) {
        return finish(taskId, TaskKind.REVIEW_STATUS_UPDATE, commitment -> statusUpdates.review(commitment, decision));
    }

    private TaskOutcome finish(String taskId, TaskKind kind, Consumer<CommitmentId> act) {
        var task = tasks.hold(taskId);
        if (task.isEmpty()) {
            return tasks.completionOf(taskId, Set.of(kind)).orElseThrow(() -> unknown(taskId));
        }
        if (task.get().kind() != kind || !mayDo(task.get())) {
            throw unknown(taskId);
        }
        act.accept(task.get().commitmentId());
        return new TaskOutcome.Done();
    }

    private boolean mayDo(TaskList.OpenTask task) {
        Person me = signedIn.person();
        return task.assignee() == null
                ? task.candidateRole() != null && me.is(task.candidateRole())
                : me.id().value().equals(task.assignee());
    }

    private static NotPermitted unknown(String taskId) {
        return new NotPermitted("no task " + taskId + " for the person signed in");
    }
}
