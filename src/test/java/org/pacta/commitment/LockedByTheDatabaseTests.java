package org.pacta.commitment;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacta.Fixtures;
import org.pacta.PactaTest;
import org.pacta.people.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What the database refuses, whatever the software above it says. */
@PactaTest
@Transactional
class LockedByTheDatabaseTests {

    @Autowired
    Fixtures fixtures;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quote = quote || '.'",
                "quote_sha256 = 'x'",
                "passage_starts = '{1}'",
                "passage_ends = '{9}'",
                "reference = reference || 'a'",
                "key = key || 'a'"
            })
    void theQuoteOfACommitmentNeverChanges(String change) {
        CommitmentRow commitment = fixtures.openCommitment();

        assertRefused("update commitment.commitment set " + change + " where id = :id", commitment)
                .hasMessageContaining("immutable");
    }

    @Test
    void nobodyIsBothFocalPointAndReviewerOfACommitment() {
        CommitmentRow commitment = fixtures.assignedCommitment();

        assertRefused("update commitment.commitment set reviewer = focal_point where id = :id", commitment)
                .hasMessageContaining("commitment_four_eyes");
    }

    @Test
    void nobodyReviewsTheirOwnReport() {
        CommitmentRow commitment = reported();

        assertRefused("""
            update commitment.status_update
            set state = 'APPROVED', reviewer = author, reviewer_name = author_name, reviewed_at = submitted_at
            where commitment = :id
            """, commitment).hasMessageContaining("status_update_four_eyes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "narrative = 'All is done.'",
                "progress = 100",
                "status = 'IMPLEMENTED'",
                "state = 'DRAFT'",
                "submitted_at = submitted_at + interval '1 day'"
            })
    void whatWasSubmittedNeverChanges(String change) {
        CommitmentRow commitment = reported();

        assertRefused("update commitment.status_update set " + change + " where commitment = :id", commitment)
                .hasMessageContaining("locked");
    }

    @Test
    void aReportIsNotReturnedWithoutAReason() {
        CommitmentRow commitment = reported();
        String change =
                "update commitment.status_update set state = 'RETURNED', reviewed_at = submitted_at, reviewer = '%s'"
                        .formatted(people.reviewer().id());

        assertRefused(change + " where commitment = :id", commitment)
                .hasMessageContaining("status_update_returned_with_reason");
    }

    @Test
    void aCommitmentHasOneOpenRoundAtMost() {
        CommitmentRow commitment = fixtures.assignedCommitment();

        assertRefused("""
            insert into commitment.reporting_round (commitment, number, opened_on, due_on)
            values (:id, 2, date '2026-11-24', date '2026-12-31')
            """, commitment).hasMessageContaining("reporting_round_one_open");
    }

    private CommitmentRow reported() {
        return fixtures.report(fixtures.assignedCommitment(), Status.IN_PROGRESS, 40);
    }

    private AbstractThrowableAssert<?, ?> assertRefused(String sql, CommitmentRow commitment) {
        var statement = database.sql(sql).param("id", commitment.id().value());
        return assertThatThrownBy(statement::update).isInstanceOf(DataAccessException.class);
    }
}
