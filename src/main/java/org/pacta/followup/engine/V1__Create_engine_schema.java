package org.pacta.followup.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * Creates the process engine's tables in a schema of their own, from the scripts that come with the engine. The engine
 * itself is told never to touch its schema.
 */
@Component
class V1__Create_engine_schema extends BaseJavaMigration {

    private static final List<String> SCRIPTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("create schema engine");
            statement.execute("set local search_path to engine");
            SCRIPTS.forEach(script -> run(connection, script));
            // the job executor asks for due jobs all day; the engine ships no index for it
            statement.execute("create index act_idx_job_due on act_ru_job (duedate_)");
        }
    }

    private static void run(Connection connection, String script) {
        var resource =
                new ClassPathResource("org/camunda/bpm/engine/db/create/activiti.postgres.create." + script + ".sql");
        ScriptUtils.executeSqlScript(connection, resource);
    }
}
