package org.pacta.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the server must promise before people's data is entrusted to it. The embedded server is made for tests: left to
 * itself it confirms what is not yet on disk, and lets everybody in.
 */
final class Durability {

    private static final List<String> MUST_BE_ON = List.of("fsync", "synchronous_commit", "full_page_writes");

    private Durability() {}

    /**
     * Asks the server, as the application's role sees it.
     *
     * @throws DatabaseNotReady if a committed change could be lost in a power cut
     */
    static void check(Connection application) throws SQLException {
        var off = new ArrayList<String>();
        for (String setting : MUST_BE_ON) {
            if (!"on".equals(ask(application, "show " + setting))) {
                off.add(setting);
            }
        }
        if (!off.isEmpty()) {
            throw new DatabaseNotReady(
                    "The database would lose confirmed changes in a power cut: not on are " + String.join(", ", off)
                            + ".",
                    "Somebody changed the settings of the database in the data directory. Take the change back "
                            + "(\"alter role pacta reset all\", \"alter database pacta reset all\") and start again.");
        }
    }

    /**
     * Asks the server, as its superuser, who may log in how.
     *
     * @throws DatabaseNotReady if somebody may log in without a password
     */
    static void checkLogins(Connection superuser) throws SQLException {
        String open = ask(superuser, """
                select coalesce(string_agg(distinct auth_method, ', '), '')
                  from pg_hba_file_rules
                 where auth_method is distinct from 'scram-sha-256'
                """);
        if (!open.isEmpty()) {
            throw new DatabaseNotReady(
                    "The database lets people in otherwise than by password (" + open + ").",
                    "Somebody changed postgresql/pg_hba.conf in the data directory. "
                            + "Let every line in it end in scram-sha-256 and start again.");
        }
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
