package org.pacta.commitment;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

interface StatusUpdateRepository extends CrudRepository<StatusUpdate, UUID> {

    /** The one update of the open round that is in the making or under review. */
    @Query("""
            select s.*
            from commitment.status_update s
            join commitment.reporting_round r on r.commitment = s.commitment and r.number = s.round
            where s.commitment = :commitment
              and r.closed_on is null
              and s.state = :state
            """)
    Optional<StatusUpdate> inOpenRound(UUID commitment, StatusUpdateState state);

    /** The update last returned in the open round. */
    @Query("""
            select s.*
            from commitment.status_update s
            join commitment.reporting_round r on r.commitment = s.commitment and r.number = s.round
            where s.commitment = :commitment
              and r.closed_on is null
              and s.state = 'RETURNED'
            order by s.reviewed_at desc
            limit 1
            """)
    Optional<StatusUpdate> lastReturnedInOpenRound(UUID commitment);
}
