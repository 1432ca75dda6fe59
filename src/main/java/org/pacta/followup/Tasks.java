package org.pacta.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pacta.commitment.CommitmentId;
import org.pacta.declaration.DeclarationId;
import org.pacta.people.ForEverybodySignedIn;
import org.pacta.people.Person;
import org.pacta.people.PersonId;
import org.pacta.people.SignedIn;
import org.pacta.pledge.Span;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the task list: what waits for the person signed in, and nothing else. */
@Service
@ForEverybodySignedIn
@Transactional(readOnly = true)
public class Tasks {

    /** Whose task it is, written once: given to me, or open to a role of mine. */
    private static final String MINE =
            "(t.assignee = :me or (t.assignee is null and t.candidate_role = any (:myRoles)))";

    private static final String COLUMNS = """
            select
              t.id,
              t.kind,
              coalesce(c.reference, nullif(d.symbol, ''), d.title) as subject,
              d.title,
              c.quote,
              c.passage_starts,
              c.passage_ends,
              t.declaration,
              d.key as declaration_key,
              t.commitment,
              c.key as commitment_key,
              t.assignee,
              t.due_on,
              t.created_at,
              t.brief
            from followup.task t
            join declaration.declaration d on d.id = t.declaration
            left join commitment.commitment c on c.id = t.commitment
            left join declaration.paragraph p on p.id = c.paragraph
            where
            """;

    private final JdbcClient jdbc;
    private final SignedIn signedIn;
    private final TaskList tasks;

    Tasks(JdbcClient jdbc, SignedIn signedIn, TaskList tasks) {
        this.jdbc = jdbc;
        this.signedIn = signedIn;
        this.tasks = tasks;
    }

    /** What waits for the person signed in: the most urgent first, then in the order of the document. */
    public List<TaskRow> mine() {
        return mine("order by t.due_on nulls last, d.key, p.position nulls first, c.reference")
                .query((row, index) -> task(row))
                .list();
    }

    /** Empty where there is no such open task for the person signed in. */
    public Optional<TaskRow> find(String taskId) {
        return mine("and t.id = :id")
                .param("id", taskId)
                .query((row, index) -> task(row))
                .optional();
    }

    /** The open task of a commitment, if it is one for the person signed in. */
    public Optional<TaskRow> of(CommitmentId commitment) {
        return mine("and t.commitment = :commitment")
                .param("commitment", commitment.value())
                .query((row, index) -> task(row))
                .optional();
    }

    /** Who finished a task that is no longer open; empty where there never was one, or none the person could have done. */
    public Optional<TaskOutcome.AlreadyDone> completionOf(String taskId) {
        return tasks.completionOf(taskId, TaskKind.of(signedIn.person()));
    }

    private StatementSpec mine(String rest) {
        Person me = signedIn.person();
        String[] roles = me.roles().stream().map(Enum::name).toArray(String[]::new);
        return jdbc.sql(COLUMNS + MINE + " " + rest).params(Map.of("me", me.id().value(), "myRoles", roles));
    }

    private static TaskRow task(ResultSet row) throws SQLException {
        UUID commitment = row.getObject("commitment", UUID.class);
        UUID assignee = row.getObject("assignee", UUID.class);
        return new TaskRow(
                row.getString("id"),
                TaskKind.valueOf(row.getString("kind")),
                row.getString("subject"),
                summary(row),
                DeclarationId.of(row.getObject("declaration", UUID.class)),
                row.getString("declaration_key"),
                commitment == null ? null : CommitmentId.of(commitment),
                row.getString("commitment_key"),
                assignee == null ? null : PersonId.of(assignee),
                row.getObject("due_on", LocalDate.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("brief"));
    }

    private static String summary(ResultSet row) throws SQLException {
        String quote = row.getString("quote");
        if (quote == null) {
            return row.getString("title");
        }
        Integer[] starts = (Integer[]) row.getArray("passage_starts").getArray();
        Integer[] ends = (Integer[]) row.getArray("passage_ends").getArray();
        return IntStream.range(0, starts.length)
                .mapToObj(i -> new Span(starts[i], ends[i]).of(quote))
                .collect(Collectors.joining(" … "));
    }
}
