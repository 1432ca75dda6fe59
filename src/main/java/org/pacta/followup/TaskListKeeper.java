package org.pacta.followup;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.pacta.audit.Actor;
import org.pacta.commitment.CommitmentId;
import org.pacta.commitment.CommitmentLifecycle;
import org.pacta.commitment.ReportingRound;
import org.pacta.declaration.DeclarationId;
import org.pacta.people.PersonId;
import org.pacta.people.Role;
import org.pacta.people.SignedIn;
import org.springframework.stereotype.Component;

/**
 * Keeps the task list in step with the engine, in the engine's transaction. It also gives each task its person, as the
 * register names them at that moment: the processes hold no copy of who reports and who reviews.
 */
@Component
class TaskListKeeper implements TaskListener {

    private final TaskList tasks;
    private final CommitmentLifecycle commitments;
    private final SignedIn signedIn;

    TaskListKeeper(TaskList tasks, CommitmentLifecycle commitments, SignedIn signedIn) {
        this.tasks = tasks;
        this.commitments = commitments;
        this.signedIn = signedIn;
    }

    @Override
    public void notify(DelegateTask task) {
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> create(task);
            case EVENTNAME_ASSIGNMENT -> tasks.assign(task.getId(), PersonId.ofEngineId(task.getAssignee()));
            case EVENTNAME_COMPLETE -> complete(task);
            default -> tasks.remove(task.getId());
        }
    }

    private void create(DelegateTask task) {
        TaskKind kind = TaskKind.ofElement(task.getTaskDefinitionKey());
        String businessKey = task.getExecution().getProcessBusinessKey();
        tasks.add(
                switch (kind) {
                    case CONFIRM_PLEDGES -> confirmation(task, ProcessKeys.declaration(businessKey));
                    case ASSIGN_FOLLOW_UP -> assignment(task, ProcessKeys.commitment(businessKey));
                    case REPORT_STATUS -> report(task, ProcessKeys.commitment(businessKey));
                    case REVIEW_STATUS_UPDATE -> review(task, ProcessKeys.commitment(businessKey));
                });
    }

    private TaskList.NewTask confirmation(DelegateTask task, DeclarationId declaration) {
        return new TaskList.NewTask(
                task.getId(), TaskKind.CONFIRM_PLEDGES, declaration, null, null, Role.SECRETARIAT, null, "");
    }

    private TaskList.NewTask assignment(DelegateTask task, CommitmentId commitment) {
        return new TaskList.NewTask(
                task.getId(),
                TaskKind.ASSIGN_FOLLOW_UP,
                commitments.declarationOf(commitment),
                commitment,
                null,
                Role.SECRETARIAT,
                null,
                "");
    }

    private TaskList.NewTask report(DelegateTask task, CommitmentId commitment) {
        String brief = commitments.lastReturnReasonOf(commitment).orElse("");
        return ofRound(task, TaskKind.REPORT_STATUS, commitment, commitments.focalPointOf(commitment), brief);
    }

    private TaskList.NewTask review(DelegateTask task, CommitmentId commitment) {
        return ofRound(task, TaskKind.REVIEW_STATUS_UPDATE, commitment, commitments.reviewerOf(commitment), "");
    }

    private TaskList.NewTask ofRound(
            DelegateTask task, TaskKind kind, CommitmentId commitment, Optional<PersonId> person, String brief) {
        PersonId assignee =
                person.orElseThrow(() -> new IllegalStateException("nobody is assigned to commitment " + commitment));
        task.setAssignee(assignee.engineId());
        return new TaskList.NewTask(
                task.getId(),
                kind,
                commitments.declarationOf(commitment),
                commitment,
                assignee,
                null,
                commitments.openRoundOf(commitment).map(ReportingRound::dueOn).orElse(null),
                brief);
    }

    private void complete(DelegateTask task) {
        TaskKind kind = TaskKind.ofElement(task.getTaskDefinitionKey());
        @Nullable PersonId by = signedIn.id().orElse(null);
        String name = signedIn.current().map(person -> person.name()).orElse(Actor.PACTA.name());
        tasks.complete(task.getId(), kind, by, name);
    }
}
