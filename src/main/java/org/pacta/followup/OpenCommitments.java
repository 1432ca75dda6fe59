package org.pacta.followup;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pacta.audit.Actor;
import org.pacta.commitment.CommitmentId;
import org.pacta.commitment.CommitmentLifecycle;
import org.pacta.declaration.ConfirmedPledge;
import org.pacta.declaration.Findings;
import org.pacta.people.Person;
import org.pacta.people.SignedIn;
import org.springframework.stereotype.Component;

/** {@code Task_OpenCommitments} of the intake: enters each confirmed pledge in the register and starts its follow-up. */
@Component
class OpenCommitments implements JavaDelegate {

    private final Findings findings;
    private final CommitmentLifecycle commitments;
    private final SignedIn signedIn;

    OpenCommitments(Findings findings, CommitmentLifecycle commitments, SignedIn signedIn) {
        this.findings = findings;
        this.commitments = commitments;
        this.signedIn = signedIn;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Actor by = signedIn.current().map(Person::actor).orElse(Actor.PACTA);
        for (ConfirmedPledge pledge : findings.close(ProcessKeys.declaration(execution.getProcessBusinessKey()))) {
            CommitmentId commitment = commitments.open(pledge, by);
            execution
                    .getProcessEngineServices()
                    .getRuntimeService()
                    .startProcessInstanceByKey(ProcessKeys.COMMITMENT_FOLLOW_UP, commitment.toString());
        }
    }
}
