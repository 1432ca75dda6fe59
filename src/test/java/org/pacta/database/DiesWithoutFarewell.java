package org.pacta.database;

import java.nio.file.Path;
import java.sql.DriverManager;

/** Starts the database on the given directory, commits a row and ends as if it were killed: no hook runs. */
public final class DiesWithoutFarewell {

    static final int EXIT_CODE = 9;

    private DiesWithoutFarewell() {}

    public static void main(String[] directory) throws Exception {
        var postgres = OwnPostgres.startOn(new DataDirectory(Path.of(directory[0])));
        try (var connection = DriverManager.getConnection(postgres.jdbcUrl(), "pacta", postgres.password());
                var statement = connection.createStatement()) {
            statement.execute("create table before_the_kill (word text)");
            statement.execute("insert into before_the_kill values ('confirmed')");
        }
        Runtime.getRuntime().halt(EXIT_CODE);
    }
}
