package org.pacta.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pacta.Fixtures;
import org.pacta.PactaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@PactaTest
@Transactional
class CommitmentLifeTests {

    @Autowired
    Fixtures fixtures;

    @Test
    void takesOverStatusAndProgressWhenTheReportIsApproved() {
        CommitmentRow commitment = fixtures.assignedCommitment();

        fixtures.report(commitment, Status.IN_PROGRESS, 40);
        assertThat(fixtures.now(commitment).status()).isEqualTo(Status.NOT_STARTED);

        fixtures.approve(commitment);
        assertThat(fixtures.now(commitment).status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(fixtures.now(commitment).progress()).isEqualTo(40);
    }
}
