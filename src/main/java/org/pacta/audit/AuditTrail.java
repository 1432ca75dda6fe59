package org.pacta.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The append-only trail. Each entry carries the hash of the one before it in its subject's trail, so that a row changed
 * or taken out behind Pacta's back shows. Entries are written in the caller's transaction: an act and its trace stand or
 * fall together.
 */
@Service
public class AuditTrail {

    private static final String START_OF_CHAIN = "";
    private static final TypeReference<TreeMap<String, String>> DETAILS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ObjectMapper json = JsonMapper.builder().build();

    AuditTrail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Adds an entry at the end of the subject's trail.
     *
     * @param action a stable word in the form {@code thing.done}
     * @param details the particulars, by name
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Actor actor, Subject subject, String action, Map<String, String> details) {
        lockTrailOf(subject);
        Optional<Link> last = lastLinkOf(subject);
        int number = last.map(Link::number).orElse(0) + 1;
        // the column keeps microseconds; the hash must be of what can be read back
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var entry = new AuditEntry(number, now, actor, subject, action, details);
        String previous = last.map(Link::hash).orElse(START_OF_CHAIN);
        append(entry, previous);
    }

    /** The subject's trail, oldest first; empty where nothing was ever done to it. */
    @Transactional(readOnly = true)
    public List<AuditEntry> of(Subject subject) {
        return linksOf(subject).stream().map(Link::entry).toList();
    }

    /**
     * The number of the first entry that does not follow from the one before it; empty where the trail is intact. An entry
     * cut from the end of a trail cannot be seen from what is left.
     */
    @Transactional(readOnly = true)
    public Optional<Integer> firstBreakIn(Subject subject) {
        String previous = START_OF_CHAIN;
        int expected = 1;
        for (Link link : linksOf(subject)) {
            boolean follows = link.number() == expected && link.hash().equals(hashOf(link.entry(), previous));
            if (!follows) {
                return Optional.of(expected);
            }
            previous = link.hash();
            expected++;
        }
        return Optional.empty();
    }

    private void lockTrailOf(Subject subject) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:subject, 0))")
                .param("subject", "audit " + subject.kind().word() + subject.id())
                .query((row, index) -> true)
                .single();
    }

    private Optional<Link> lastLinkOf(Subject subject) {
        return jdbc.sql("""
                        select number, occurred_at, actor_id, actor_name, action, details, hash
                        from audit.entry
                        where subject_kind = :kind and subject_id = :id
                        order by number desc
                        limit 1
                        """)
                .param("kind", subject.kind().word())
                .param("id", subject.id())
                .query((row, index) -> link(row, subject))
                .optional();
    }

    private List<Link> linksOf(Subject subject) {
        return jdbc.sql("""
                        select number, occurred_at, actor_id, actor_name, action, details, hash
                        from audit.entry
                        where subject_kind = :kind and subject_id = :id
                        order by number
                        """)
                .param("kind", subject.kind().word())
                .param("id", subject.id())
                .query((row, index) -> link(row, subject))
                .list();
    }

    private void append(AuditEntry entry, String previous) {
        jdbc.sql("""
                        insert into audit.entry
                          (subject_kind, subject_id, number, occurred_at, actor_id, actor_name, action, details, hash)
                        values
                          (:kind, :id, :number, :occurredAt, :actorId, :actorName, :action, :details, :hash)
                        """)
                .param("kind", entry.subject().kind().word())
                .param("id", entry.subject().id())
                .param("number", entry.number())
                .param("occurredAt", entry.occurredAt().atOffset(ZoneOffset.UTC))
                .param("actorId", entry.actor().id())
                .param("actorName", entry.actor().name())
                .param("action", entry.action())
                .param("details", write(entry.details()))
                .param("hash", hashOf(entry, previous))
                .update();
    }

    private Link link(ResultSet row, Subject subject) throws SQLException {
        var actor = new Actor(row.getObject("actor_id", UUID.class), row.getString("actor_name"));
        Instant occurredAt = row.getObject("occurred_at", OffsetDateTime.class).toInstant();
        var entry = new AuditEntry(
                row.getInt("number"),
                occurredAt,
                actor,
                subject,
                row.getString("action"),
                read(row.getString("details")));
        return new Link(entry, row.getString("hash"));
    }

    private String hashOf(AuditEntry entry, String previous) {
        String content = String.join(
                "\n",
                previous,
                entry.subject().kind().word(),
                entry.subject().id().toString(),
                Integer.toString(entry.number()),
                entry.occurredAt().toString(),
                String.valueOf(entry.actor().id()),
                entry.actor().name(),
                entry.action(),
                write(entry.details()));
        return DigestUtils.sha256Hex(content);
    }

    private String write(Map<String, String> details) {
        try {
            return json.writeValueAsString(new TreeMap<>(details));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map of texts is always JSON", e);
        }
    }

    private Map<String, String> read(String details) {
        try {
            return json.readValue(details, DETAILS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the trail holds details that are not JSON: " + details, e);
        }
    }

    private record Link(AuditEntry entry, String hash) {
        int number() {
            return entry.number();
        }
    }
}
