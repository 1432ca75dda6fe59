package org.pacta.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.pacta.commitment.CommitmentAssigned;
import org.pacta.commitment.CommitmentId;
import org.pacta.commitment.CommitmentLifecycle;
import org.pacta.commitment.CommitmentWithdrawn;
import org.pacta.commitment.StatusUpdateReviewed;
import org.pacta.commitment.StatusUpdateSubmitted;
import org.pacta.people.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Moves a commitment's process on when something was decided about it. Listens inside the deciding transaction: a decision
 * and the step it causes stand or fall together, whichever screen the decision came from.
 */
@Component
class FollowUpProcess {

    private final RuntimeService processes;
    private final TaskService engineTasks;
    private final TaskList tasks;
    private final CommitmentLifecycle commitments;
    private final Routings routings;
    private final EngineCalls engine;
    private final Clock clock;

    FollowUpProcess(
            RuntimeService processes,
            TaskService engineTasks,
            TaskList tasks,
            CommitmentLifecycle commitments,
            Routings routings,
            EngineCalls engine,
            Clock clock) {
        this.processes = processes;
        this.engineTasks = engineTasks;
        this.tasks = tasks;
        this.commitments = commitments;
        this.routings = routings;
        this.engine = engine;
        this.clock = clock;
    }

    /** First assignment: goes on to the first round. Later ones: hands the open task to the new person. */
    @EventListener
    void on(CommitmentAssigned event) {
        tasks.openTaskOf(event.commitment()).ifPresent(task -> {
            switch (task.kind()) {
                case ASSIGN_FOLLOW_UP -> complete(task, Map.of());
                case REPORT_STATUS ->
                    handOver(task, commitments.focalPointOf(event.commitment()).orElseThrow());
                case REVIEW_STATUS_UPDATE ->
                    handOver(task, commitments.reviewerOf(event.commitment()).orElseThrow());
                case CONFIRM_PLEDGES -> throw new IllegalStateException("a declaration is confirmed, not assigned");
            }
        });
    }

    @EventListener
    void on(StatusUpdateSubmitted event) {
        complete(openTaskOf(event.commitment(), TaskKind.REPORT_STATUS), Map.of());
    }

    @EventListener
    void on(StatusUpdateReviewed event) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(ProcessKeys.APPROVED, event.approved());
        variables.put(ProcessKeys.CONCLUDED, event.concluded());
        commitments
                .nextDueDateOf(event.commitment())
                .map(dueOn -> RoundDates.nextRound(dueOn, routings.of(event.commitment()), LocalDate.now(clock)))
                .ifPresent(date -> variables.put(ProcessKeys.NEXT_ROUND_ON, date));
        complete(openTaskOf(event.commitment(), TaskKind.REVIEW_STATUS_UPDATE), variables);
    }

    @EventListener
    void on(CommitmentWithdrawn event) {
        engine.call(() -> processes
                .createMessageCorrelation(ProcessKeys.COMMITMENT_WITHDRAWN)
                .processInstanceBusinessKey(event.commitment().toString())
                .correlate());
    }

    private void complete(TaskList.OpenTask task, Map<String, Object> variables) {
        engine.call(() -> engineTasks.complete(task.id(), variables));
    }

    private void handOver(TaskList.OpenTask task, PersonId person) {
        engine.call(() -> engineTasks.setAssignee(task.id(), person.engineId()));
    }

    private TaskList.OpenTask openTaskOf(CommitmentId commitment, TaskKind kind) {
        return tasks.openTaskOf(commitment)
                .filter(task -> task.kind() == kind)
                .orElseThrow(() -> new IllegalStateException(
                        "the process of commitment " + commitment + " does not wait for " + kind));
    }
}
