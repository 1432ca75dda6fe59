package org.pacta.commitment;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pacta.declaration.DeclarationId;
import org.pacta.declaration.ParagraphId;
import org.pacta.people.ForEverybodySignedIn;
import org.pacta.people.PersonId;
import org.pacta.people.SignedIn;
import org.pacta.people.UnitId;
import org.pacta.pledge.Kind;
import org.pacta.pledge.Span;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the register: lists, single commitments and counts, always as far as the person signed in may see. */
@Service
@ForEverybodySignedIn
@Transactional(readOnly = true)
public class Register {

    private static final String OVERDUE = "coalesce(c.due_on < :today and c.disposition = 'ACTIVE', false)";

    private static final String FILTER = """
        and (:text::text is null or c.reference ilike :text or c.quote ilike :text or c.unit_name ilike :text)
        and (:declarationKey::text is null or c.declaration_key = :declarationKey)
        and (:unit::uuid is null or c.responsible_unit = :unit)
        and (:status::text is null or c.status = :status)
        and (:assigned::boolean is null or :assigned = (c.responsible_unit is not null))
        and (not :overdue or %s)
        and (:reported::boolean is null or :reported = (c.approved_at is not null))
        """.formatted(OVERDUE);

    private final JdbcClient jdbc;
    private final SignedIn signedIn;
    private final Clock clock;

    Register(JdbcClient jdbc, SignedIn signedIn, Clock clock) {
        this.jdbc = jdbc;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** A page of the list, by declaration and place in it. */
    public List<CommitmentRow> rows(RegisterFilter filter, int offset, int limit) {
        return list(filter, "order by c.declaration_name, c.paragraph_position, c.reference", offset, limit);
    }

    /** The commitments whose reports are late, the longest late first. */
    public List<CommitmentRow> longestOverdue(RegisterFilter filter, int limit) {
        return list(filter.overdue(true), "order by c.due_on, c.reference", 0, limit);
    }

    public int count(RegisterFilter filter) {
        return seen("select count(*)", conditionsOf(filter))
                .params(parametersOf(filter))
                .query(Integer.class)
                .single();
    }

    /** Empty where there is none, or where the person signed in may not know of it. */
    public Optional<CommitmentRow> find(String key) {
        return one("and c.key = :key", "key", key);
    }

    /** Empty where there is none, or where the person signed in may not know of it. */
    public Optional<CommitmentRow> find(CommitmentId id) {
        return one("and c.id = :id", "id", id.value());
    }

    /**
     * Counts by status, unit or declaration, the largest first. Withdrawn and superseded commitments are left out, unless
     * the filter asks for them.
     */
    public List<Tally> tally(Grouping grouping, RegisterFilter filter) {
        RegisterFilter counted = filter.counted();
        String select = "select %s as key, %s as name, count(*) as count, count(*) filter (where %s) as overdue"
                .formatted(grouping.key(), grouping.label(), OVERDUE);
        return seen(select, conditionsOf(counted) + " group by 1, 2 order by count(*) desc, 2")
                .params(parametersOf(counted))
                .query(Tally.class)
                .list();
    }

    /** How much of the register rests on reports; of what {@link #tally} counts. */
    public Coverage coverage(RegisterFilter filter) {
        RegisterFilter counted = filter.counted();
        String select = """
            select
              count(*) as total,
              count(c.responsible_unit) as assigned,
              count(c.approved_at) as reported,
              count(*) filter (where %s) as overdue,
              count(c.concluded_at) as concluded,
              coalesce(round(avg(c.progress)), 0) as average_progress
            """.formatted(OVERDUE);
        return seen(select, conditionsOf(counted))
                .params(parametersOf(counted))
                .query(Coverage.class)
                .single();
    }

    private List<CommitmentRow> list(RegisterFilter filter, String order, int offset, int limit) {
        return seen(
                        "select c.*, " + OVERDUE + " as overdue",
                        conditionsOf(filter) + order + " limit :limit offset :offset")
                .params(parametersOf(filter))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, index) -> commitment(row))
                .list();
    }

    private static String conditionsOf(RegisterFilter filter) {
        return filter.standing() == null
                ? FILTER
                : FILTER + "and " + filter.standing().condition() + "\n";
    }

    private Optional<CommitmentRow> one(String condition, String name, Object value) {
        return seen("select c.*, " + OVERDUE + " as overdue", condition)
                .param(name, value)
                .query((row, index) -> commitment(row))
                .optional();
    }

    /** The only way to the table: what the person signed in may not see is not there. */
    private StatementSpec seen(String select, String rest) {
        var sight = new Sight(signedIn.person());
        return jdbc.sql("%s from commitment.overview c where %s %s".formatted(select, Sight.PREDICATE, rest))
                .params(sight.parameters())
                .param("today", LocalDate.now(clock));
    }

    private static Map<String, @Nullable Object> parametersOf(RegisterFilter filter) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("text", filter.pattern().orElse(null));
        parameters.put("declarationKey", filter.declarationKey());
        parameters.put("unit", filter.unit() == null ? null : filter.unit().value());
        parameters.put(
                "status", filter.status() == null ? null : filter.status().name());
        parameters.put("assigned", filter.assigned());
        parameters.put("overdue", filter.overdue());
        parameters.put("reported", filter.reported());
        return parameters;
    }

    private static CommitmentRow commitment(ResultSet row) throws SQLException {
        return new CommitmentRow(
                CommitmentId.of(row.getObject("id", UUID.class)),
                row.getString("key"),
                row.getString("reference"),
                DeclarationId.of(row.getObject("declaration", UUID.class)),
                ParagraphId.of(row.getObject("paragraph", UUID.class)),
                row.getString("declaration_key"),
                row.getString("declaration_name"),
                Kind.valueOf(row.getString("kind")),
                row.getString("quote"),
                spans(row),
                row.getString("bound_party"),
                row.getString("deadline"),
                unit(row, "responsible_unit"),
                row.getString("unit_name"),
                person(row, "focal_point"),
                row.getString("focal_point_name"),
                person(row, "reviewer"),
                row.getString("reviewer_name"),
                cycle(row.getString("reporting_cycle")),
                Status.valueOf(row.getString("status")),
                row.getInt("progress"),
                Disposition.valueOf(row.getString("disposition")),
                row.getString("disposition_reason"),
                Objects.requireNonNull(instant(row, "opened_at")),
                instant(row, "concluded_at"),
                row.getObject("round", Integer.class),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("overdue"),
                instant(row, "approved_at"),
                row.getObject("last_rating", Integer.class));
    }

    private static List<Span> spans(ResultSet row) throws SQLException {
        Integer[] starts = integers(row.getArray("passage_starts"));
        Integer[] ends = integers(row.getArray("passage_ends"));
        return IntStream.range(0, starts.length)
                .mapToObj(i -> new Span(starts[i], ends[i]))
                .toList();
    }

    private static Integer[] integers(Array array) throws SQLException {
        return (Integer[]) array.getArray();
    }

    private static @Nullable UnitId unit(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : UnitId.of(id);
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : PersonId.of(id);
    }

    private static @Nullable ReportingCycle cycle(@Nullable String name) {
        return name == null ? null : ReportingCycle.valueOf(name);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
