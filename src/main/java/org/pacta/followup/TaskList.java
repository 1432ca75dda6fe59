package org.pacta.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.commitment.CommitmentId;
import org.pacta.declaration.DeclarationId;
import org.pacta.people.PersonId;
import org.pacta.people.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of open user tasks: a row per task of the engine, written in the engine's transaction. */
@Repository
class TaskList {

    private final JdbcClient jdbc;
    private final Clock clock;

    TaskList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(NewTask task) {
        jdbc.sql("""
                        insert into followup.task
                          (id, kind, declaration, commitment, assignee, candidate_role, due_on, created_at, brief)
                        values
                          (:id, :kind, :declaration, :commitment, :assignee, :role, :dueOn, :createdAt, :brief)
                        """)
                .param("id", task.id())
                .param("kind", task.kind().name())
                .param("declaration", task.declaration().value())
                .param(
                        "commitment",
                        task.commitment() == null ? null : task.commitment().value())
                .param(
                        "assignee",
                        task.assignee() == null ? null : task.assignee().value())
                .param(
                        "role",
                        task.candidateRole() == null
                                ? null
                                : task.candidateRole().name())
                .param("dueOn", task.dueOn())
                .param("createdAt", clock.instant().atOffset(ZoneOffset.UTC))
                .param("brief", task.brief())
                .update();
    }

    void assign(String id, PersonId assignee) {
        jdbc.sql("update followup.task set assignee = :assignee where id = :id")
                .param("id", id)
                .param("assignee", assignee.value())
                .update();
    }

    void remove(String id) {
        jdbc.sql("delete from followup.task where id = :id").param("id", id).update();
    }

    /** Takes the task off the list and remembers who finished it. */
    void complete(String id, TaskKind kind, @Nullable PersonId by, String byName) {
        remove(id);
        jdbc.sql("""
                        insert into followup.completed_task (id, kind, completed_by, completed_by_name, completed_at)
                        values (:id, :kind, :by, :byName, :at)
                        """)
                .param("id", id)
                .param("kind", kind.name())
                .param("by", by == null ? null : by.value())
                .param("byName", byName)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Holds the task for the rest of the transaction: whoever else wants to finish it waits here, and then finds it gone.
     */
    Optional<OpenTask> hold(String id) {
        return jdbc.sql("""
                        select id, kind, declaration, commitment, assignee, candidate_role
                        from followup.task
                        where id = :id
                        for update
                        """).param("id", id).query(OpenTask.class).optional();
    }

    Optional<OpenTask> find(String id) {
        return jdbc.sql("""
                        select id, kind, declaration, commitment, assignee, candidate_role
                        from followup.task
                        where id = :id
                        """).param("id", id).query(OpenTask.class).optional();
    }

    /** The open task of a commitment's follow-up; empty while a round is waited for, or when all is done. */
    Optional<OpenTask> openTaskOf(CommitmentId commitment) {
        return jdbc.sql("""
                        select id, kind, declaration, commitment, assignee, candidate_role
                        from followup.task
                        where commitment = :commitment
                        """)
                .param("commitment", commitment.value())
                .query(OpenTask.class)
                .optional();
    }

    /** Who finished a task of one of these kinds; of other kinds nobody need know. */
    Optional<TaskOutcome.AlreadyDone> completionOf(String id, Set<TaskKind> kinds) {
        return jdbc.sql("""
                        select completed_by_name as by, completed_at as at
                        from followup.completed_task
                        where id = :id and kind = any (:kinds)
                        """)
                .param("id", id)
                .param("kinds", kinds.stream().map(Enum::name).toArray(String[]::new))
                .query((row, index) -> new TaskOutcome.AlreadyDone(
                        row.getString("by"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** The open task of a commitment with the name of whoever it waits for. */
    Optional<CurrentStep.WaitsFor> stepOf(CommitmentId commitment) {
        return jdbc.sql("""
                        select t.kind, t.assignee, p.name, t.due_on, t.created_at
                        from followup.task t
                        left join people.person p on p.id = t.assignee
                        where t.commitment = :commitment
                        """)
                .param("commitment", commitment.value())
                .query((row, index) -> new CurrentStep.WaitsFor(
                        TaskKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getObject("due_on", LocalDate.class)))
                .optional();
    }

    record NewTask(
            String id,
            TaskKind kind,
            DeclarationId declaration,
            @Nullable CommitmentId commitment,
            @Nullable PersonId assignee,
            @Nullable Role candidateRole,
            @Nullable LocalDate dueOn,
            String brief) {}

    record OpenTask(
            String id,
            TaskKind kind,
            UUID declaration,
            @Nullable UUID commitment,
            @Nullable UUID assignee,
            @Nullable Role candidateRole) {

        DeclarationId declarationId() {
            return DeclarationId.of(declaration);
        }

        CommitmentId commitmentId() {
            return CommitmentId.of(Objects.requireNonNull(commitment, "a task of the follow-up has a commitment"));
        }
    }
}
