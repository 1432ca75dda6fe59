package org.pacta.commitment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the updates of a commitment that were handed in. */
@Repository
class StatusUpdateHistory {

    private final JdbcClient jdbc;
    private final EvidenceStore evidence;

    StatusUpdateHistory(JdbcClient jdbc, EvidenceStore evidence) {
        this.jdbc = jdbc;
        this.evidence = evidence;
    }

    List<StatusUpdateView> of(CommitmentId commitment) {
        return jdbc.sql("""
                        select
                          id, round, state, status, progress, narrative, author, author_name, submitted_at,
                          reviewer_name, reviewed_at, rating, rationale
                        from commitment.status_update
                        where commitment = :commitment and state <> 'DRAFT'
                        order by submitted_at desc
                        """)
                .param("commitment", commitment.value())
                .query((row, index) -> view(row))
                .list();
    }

    private StatusUpdateView view(ResultSet row) throws SQLException {
        StatusUpdateId id = StatusUpdateId.of(row.getObject("id", UUID.class));
        return new StatusUpdateView(
                id,
                row.getInt("round"),
                StatusUpdateState.valueOf(row.getString("state")),
                Status.valueOf(row.getString("status")),
                row.getInt("progress"),
                row.getString("narrative"),
                PersonId.of(row.getObject("author", UUID.class)),
                row.getString("author_name"),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                row.getString("reviewer_name"),
                instant(row, "reviewed_at"),
                row.getObject("rating", Integer.class),
                row.getString("rationale"),
                evidence.of(id));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
