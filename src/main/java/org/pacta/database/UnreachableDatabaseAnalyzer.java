package org.pacta.database;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Says in words that the given database does not answer or does not let Pacta in. */
class UnreachableDatabaseAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    private final Environment environment;

    UnreachableDatabaseAnalyzer(Environment environment) {
        this.environment = environment;
    }

    /** SQLSTATE classes 08 (connection), 28 (login) and 3D (no such database); any other failure is not ours to name. */
    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        String state = cause.getSQLState();
        if (state == null || !state.matches("(08|28|3D).*")) {
            return null;
        }
        return new FailureAnalysis(
                "The database " + GivenDatabase.address(environment) + " cannot be used: " + cause.getMessage(),
                "Check that it runs and can be reached from here, and that PACTA_DATABASE_URL, PACTA_DATABASE_USER "
                        + "and PACTA_DATABASE_PASSWORD are right.",
                cause);
    }
}
