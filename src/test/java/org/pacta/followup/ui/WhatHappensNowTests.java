package org.pacta.followup.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pacta.commitment.CommitmentId;
import org.pacta.commitment.ReportingCycle;
import org.pacta.commitment.Status;
import org.pacta.followup.CurrentSteps;
import org.pacta.people.Person;
import org.springframework.beans.factory.annotation.Autowired;

class WhatHappensNowTests extends FollowUpViewTest {

    @Autowired
    WhatHappensNow panel;

    @Autowired
    CurrentSteps steps;

    @Test
    void saysWhomTheFollowUpWaitsForAndLeadsThatPersonToTheTask() {
        CommitmentId commitment = followUp.assignedCommitment(DUE, ReportingCycle.QUARTERLY);

        Component seen = shownTo(people.focalPointOfKazakhstan(), commitment).orElseThrow();

        assertThat(seen.getElement().getTextRecursively())
                .contains("Waits for a report by Nurlan Akhmetov, since 24 Nov 2026", "Due 31 Jan 2027");
        assertThat(_get(seen, Anchor.class, search -> search.withId("open-task"))
                        .getHref())
                .isEqualTo("tasks/report/" + followUp.taskOf(commitment));
    }

    @Test
    void offersTheSecretariatToReassign() {
        CommitmentId commitment = followUp.assignedCommitment(DUE, ReportingCycle.QUARTERLY);

        Component seen = shownTo(people.secretariat(), commitment).orElseThrow();

        assertThat(_get(seen, Anchor.class, search -> search.withId("reassign")).getHref())
                .isEqualTo("commitments/" + followUp.row(commitment).key() + "/reassign");
        assertThat(_find(seen, Anchor.class, search -> search.withId("open-task")))
                .isEmpty();
    }

    @Test
    void saysWhenTheNextRoundOpens() {
        CommitmentId commitment = followUp.assignedCommitment(DUE, ReportingCycle.QUARTERLY);
        followUp.report(commitment, Status.IN_PROGRESS);
        followUp.approve(commitment);

        Component seen = shownTo(people.manager(), commitment).orElseThrow();

        assertThat(seen.getElement().getTextRecursively())
                .contains("until the next round opens on", "Its report is due on 30 Apr 2027");
    }

    @Test
    void hasNothingToSayOnceTheCommitmentIsConcluded() {
        CommitmentId commitment = followUp.assignedCommitment(DUE, ReportingCycle.QUARTERLY);
        followUp.report(commitment, Status.IMPLEMENTED);
        followUp.approve(commitment);

        assertThat(shownTo(people.manager(), commitment)).isEmpty();
    }

    @Test
    void tellsNobodyOfACommitmentTheyMayNotSee() {
        CommitmentId commitment = followUp.assignedCommitment(DUE, ReportingCycle.QUARTERLY);
        signIn(people.focalPointOfTurkiye());

        assertThat(steps.of(commitment)).isEmpty();
    }

    private Optional<Component> shownTo(Person person, CommitmentId commitment) {
        signIn(person);
        Optional<Component> seen = panel.panelFor(followUp.row(commitment));
        seen.ifPresent(component -> UI.getCurrent().add(component));
        return seen;
    }
}
