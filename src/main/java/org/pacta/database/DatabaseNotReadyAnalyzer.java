package org.pacta.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a {@link DatabaseNotReady} as two paragraphs on the console instead of a stack trace. */
class DatabaseNotReadyAnalyzer extends AbstractFailureAnalyzer<DatabaseNotReady> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DatabaseNotReady cause) {
        return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
    }
}
