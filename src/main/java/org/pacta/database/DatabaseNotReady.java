package org.pacta.database;

import org.jspecify.annotations.Nullable;

/**
 * The database cannot be used, for a reason that the person who starts Pacta can remove. The message says what is
 * wrong, {@link #remedy()} what to do.
 */
class DatabaseNotReady extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    DatabaseNotReady(String problem, String remedy) {
        this(problem, remedy, null);
    }

    DatabaseNotReady(String problem, String remedy, @Nullable Throwable cause) {
        super(problem, cause);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
