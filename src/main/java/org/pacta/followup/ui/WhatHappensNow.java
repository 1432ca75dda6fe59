package org.pacta.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.pacta.commitment.CommitmentRow;
import org.pacta.commitment.ui.CommitmentPanel;
import org.pacta.followup.CurrentSteps;
import org.pacta.followup.Tasks;
import org.pacta.people.Role;
import org.pacta.people.SignedIn;

/** Tells on a commitment's page whom its follow-up waits for, and what the reader can do about it. */
@SpringComponent
class WhatHappensNow implements CommitmentPanel {

    private final CurrentSteps steps;
    private final Tasks tasks;
    private final SignedIn signedIn;
    private final Clock clock;

    WhatHappensNow(CurrentSteps steps, Tasks tasks, SignedIn signedIn, Clock clock) {
        this.steps = steps;
        this.tasks = tasks;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Optional<Component> panelFor(CommitmentRow commitment) {
        return steps.of(commitment.id()).map(step -> {
            var panel = new StepPanel(step, LocalDate.now(clock));
            tasks.of(commitment.id()).ifPresent(panel::offerTask);
            if (commitment.isAssigned() && signedIn.person().is(Role.SECRETARIAT)) {
                panel.offerReassignment(commitment.key());
            }
            return panel;
        });
    }
}
