package org.pacta.followup;

import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.pacta.commitment.CommitmentLifecycle;
import org.pacta.declaration.DeclarationId;
import org.pacta.declaration.DeclarationLoaded;
import org.pacta.declaration.Declarations;
import org.pacta.people.NotPermitted;
import org.pacta.people.Role;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a loaded declaration through the confirmation of its pledges to its commitments. */
@Service
public class DeclarationIntake {

    private final RuntimeService processes;
    private final TaskService engineTasks;
    private final EngineCalls engine;
    private final TaskList tasks;
    private final Declarations declarations;
    private final CommitmentLifecycle commitments;

    DeclarationIntake(
            RuntimeService processes,
            TaskService engineTasks,
            EngineCalls engine,
            TaskList tasks,
            Declarations declarations,
            CommitmentLifecycle commitments) {
        this.processes = processes;
        this.engineTasks = engineTasks;
        this.engine = engine;
        this.tasks = tasks;
        this.declarations = declarations;
        this.commitments = commitments;
    }

    /** Listens inside the loading transaction: a declaration without its process is not stored. */
    @EventListener
    void on(DeclarationLoaded event) {
        engine.call(() -> processes.startProcessInstanceByKey(
                ProcessKeys.DECLARATION_INTAKE, event.declaration().toString()));
    }

    /** What the task is about; empty where it is no open <em>Confirm pledges</em>. */
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Transactional(readOnly = true)
    public Optional<DeclarationId> declarationOf(String taskId) {
        return tasks.find(taskId)
                .filter(task -> task.kind() == TaskKind.CONFIRM_PLEDGES)
                .map(TaskList.OpenTask::declarationId);
    }

    /**
     * Finishes <em>Confirm pledges</em>: every confirmed pledge becomes a commitment and its follow-up starts, all in one
     * transaction.
     *
     * @throws NotPermitted where there never was such a task
     */
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Transactional
    public IntakeOutcome confirmPledges(String taskId) {
        var task = tasks.hold(taskId);
        if (task.isEmpty()) {
            return tasks.completionOf(taskId, Set.of(TaskKind.CONFIRM_PLEDGES))
                    .map(done -> new IntakeOutcome.AlreadyDone(done.by(), done.at()))
                    .orElseThrow(() -> new NotPermitted("no task " + taskId));
        }
        DeclarationId declaration = task.get().declarationId();
        int open = declarations.find(declaration).orElseThrow().counts().open();
        if (open > 0) {
            return new IntakeOutcome.StillOpen(open);
        }
        engine.call(() -> engineTasks.complete(taskId, Map.of()));
        return new IntakeOutcome.Opened(commitments.countOf(declaration));
    }
}
