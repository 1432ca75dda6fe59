package org.pacta.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.pacta.commitment.CommitmentId;
import org.pacta.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the notices. */
@Repository
class NoticeBook {

    private final JdbcClient jdbc;
    private final Clock clock;

    NoticeBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** May be repeated: the same cause reaches a person once. */
    void write(NewNotice notice, PersonId recipient) {
        jdbc.sql("""
                        insert into notification.notice
                          (id, cause, recipient, kind, commitment, reference, detail, created_at)
                        values
                          (:id, :cause, :recipient, :kind, :commitment, :reference, :detail, :createdAt)
                        on conflict on constraint notice_once do nothing
                        """)
                .param("id", NoticeId.random().value())
                .param("cause", notice.cause())
                .param("recipient", recipient.value())
                .param("kind", notice.kind().name())
                .param("commitment", notice.commitment().value())
                .param("reference", notice.reference())
                .param("detail", notice.detail())
                .param("createdAt", now())
                .update();
    }

    /** The newest first. */
    List<Notice> unreadOf(PersonId recipient) {
        return jdbc.sql("""
                        select n.id, n.kind, c.key, n.reference, n.detail, n.created_at
                        from notification.notice n
                        left join commitment.commitment c on c.id = n.commitment
                        where n.recipient = :recipient and n.read_at is null
                        order by n.created_at desc, n.reference
                        """)
                .param("recipient", recipient.value())
                .query((row, index) -> notice(row))
                .list();
    }

    /** May be repeated; a notice of somebody else stays as it is. */
    void markRead(NoticeId id, PersonId recipient) {
        jdbc.sql("""
                        update notification.notice
                        set read_at = :now
                        where id = :id and recipient = :recipient and read_at is null
                        """)
                .param("now", now())
                .param("id", id.value())
                .param("recipient", recipient.value())
                .update();
    }

    void markAllRead(PersonId recipient) {
        jdbc.sql("""
                        update notification.notice
                        set read_at = :now
                        where recipient = :recipient and read_at is null
                        """).param("now", now()).param("recipient", recipient.value()).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                NoticeId.of(row.getObject("id", UUID.class)),
                NoticeKind.valueOf(row.getString("kind")),
                row.getString("key"),
                row.getString("reference"),
                row.getString("detail"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    /**
     * What is to be told.
     *
     * @param cause the event behind it, the same each time it is delivered
     */
    record NewNotice(String cause, NoticeKind kind, CommitmentId commitment, String reference, String detail) {}
}
