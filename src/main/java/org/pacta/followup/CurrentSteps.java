package org.pacta.followup;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.pacta.commitment.CommitmentId;
import org.pacta.commitment.CommitmentLifecycle;
import org.pacta.commitment.Register;
import org.pacta.people.ForEverybodySignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells where follow-ups stand, to whoever may see the commitment. */
@Service
@ForEverybodySignedIn
@Transactional(readOnly = true)
public class CurrentSteps {

    private final TaskList tasks;
    private final RuntimeService processes;
    private final Register register;
    private final CommitmentLifecycle commitments;

    CurrentSteps(TaskList tasks, RuntimeService processes, Register register, CommitmentLifecycle commitments) {
        this.tasks = tasks;
        this.processes = processes;
        this.register = register;
        this.commitments = commitments;
    }

    /** Empty where the follow-up has ended, or where the commitment may not be seen. */
    public Optional<CurrentStep> of(CommitmentId commitment) {
        if (register.find(commitment).isEmpty()) {
            return Optional.empty();
        }
        return tasks.stepOf(commitment).map(CurrentStep.class::cast).or(() -> nextRoundOf(commitment));
    }

    private Optional<CurrentStep> nextRoundOf(CommitmentId commitment) {
        return commitments
                .nextDueDateOf(commitment)
                .flatMap(dueOn -> openingOf(commitment).map(opensOn -> new CurrentStep.NextRound(opensOn, dueOn)));
    }

    private Optional<LocalDate> openingOf(CommitmentId commitment) {
        return Optional.ofNullable(processes
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(commitment.toString(), ProcessKeys.COMMITMENT_FOLLOW_UP)
                        .singleResult())
                .map(process -> (Date) processes.getVariable(process.getId(), ProcessKeys.NEXT_ROUND_ON))
                .map(date -> LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC));
    }
}
