package org.pacta.declaration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pacta.pledge.Kind;
import org.pacta.pledge.Span;
import org.pacta.pledge.SpeechAct;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads findings as screens show them: two queries, however many there are. */
@Component
class FindingQueries {

    private final JdbcClient jdbc;

    FindingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the document, and of the text within a paragraph. */
    List<ParagraphFinding> of(DeclarationId declaration) {
        return read("f.declaration = :id", declaration.value());
    }

    Optional<ParagraphFinding> find(FindingId finding) {
        return read("f.id = :id", finding.value()).stream().findFirst();
    }

    private List<ParagraphFinding> read(String condition, UUID id) {
        Map<UUID, List<FoundPassage>> passages = passages(condition, id);
        return jdbc.sql("""
                        select f.id, f.version, f.paragraph, p.label, f.kind, f.origin, f.bound_party, f.deadline,
                          f.decision, f.decision_reason, f.changed_by_name, f.changed_at,
                          tp.label as tracked_label, td.id as tracked_declaration, td.key as tracked_key,
                          td.symbol as tracked_symbol, td.title as tracked_title
                        from declaration.finding f
                        join declaration.paragraph p on p.id = f.paragraph
                        left join declaration.finding tf on tf.id = f.tracked_as
                        left join declaration.paragraph tp on tp.id = tf.paragraph
                        left join declaration.declaration td on td.id = tf.declaration
                        where %s
                        order by
                          p.position,
                          (select min(s.start_offset) from declaration.finding_passage s where s.finding = f.id),
                          f.id
                        """.formatted(condition))
                .param("id", id)
                .query((row, index) -> finding(row, passages))
                .list();
    }

    private Map<UUID, List<FoundPassage>> passages(String condition, UUID id) {
        return jdbc
                .sql("""
                        select s.finding, s.start_offset, s.end_offset, s.speech_act, s.trigger, s.rule, s.reason
                        from declaration.finding_passage s
                        join declaration.finding f on f.id = s.finding
                        where %s
                        order by s.finding, s.position
                        """.formatted(condition))
                .param("id", id)
                .query((row, index) -> Map.entry(row.getObject("finding", UUID.class), passage(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static ParagraphFinding finding(ResultSet row, Map<UUID, List<FoundPassage>> passages) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new ParagraphFinding(
                FindingId.of(id),
                row.getLong("version"),
                ParagraphId.of(row.getObject("paragraph", UUID.class)),
                row.getString("label"),
                Kind.valueOf(upper(row, "kind")),
                passages.getOrDefault(id, List.of()),
                row.getString("bound_party"),
                row.getString("deadline"),
                row.getString("origin").equals(StoredFinding.BY_PERSON),
                decision(row),
                row.getString("changed_by_name"));
    }

    private static Decision decision(ResultSet row) throws SQLException {
        String by = row.getString("changed_by_name");
        OffsetDateTime at = row.getObject("changed_at", OffsetDateTime.class);
        Instant moment = at == null ? Instant.EPOCH : at.toInstant();
        return switch (row.getString("decision")) {
            case StoredFinding.CONFIRMED -> new Decision.Confirmed(by, moment);
            case StoredFinding.DISMISSED -> new Decision.Dismissed(by, moment, row.getString("decision_reason"));
            case StoredFinding.TRACKED -> new Decision.Tracked(by, moment, trackedReference(row));
            default -> new Decision.Open();
        };
    }

    private static String trackedReference(ResultSet row) throws SQLException {
        var declaration = new ExistingDeclaration(
                DeclarationId.of(row.getObject("tracked_declaration", UUID.class)),
                row.getString("tracked_key"),
                row.getString("tracked_symbol"),
                row.getString("tracked_title"));
        return CitedParagraph.reference(declaration, row.getString("tracked_label"));
    }

    private static FoundPassage passage(ResultSet row) throws SQLException {
        return new FoundPassage(
                new Span(row.getInt("start_offset"), row.getInt("end_offset")),
                SpeechAct.valueOf(upper(row, "speech_act")),
                row.getString("trigger"),
                row.getString("rule"),
                row.getString("reason"));
    }

    private static String upper(ResultSet row, String column) throws SQLException {
        return row.getString(column).toUpperCase(Locale.ROOT);
    }
}
