package org.pacta.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacta.Pacta;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts the whole application again and again on one data directory; in one process, to save time. */
class ProcessVersionJarTests {

    private static final int RESTARTS = 20;

    @TempDir
    Path data;

    @Test
    void twentyRestartsLeaveOneVersionOfEachProcessAndTable() throws Exception {
        for (int start = 0; start <= RESTARTS; start++) {
            startAndStop();
        }

        assertThat(versions("act_re_procdef")).isNotEmpty().containsOnly("1");
        assertThat(versions("act_re_decision_def")).isNotEmpty().containsOnly("1");
    }

    private void startAndStop() {
        new SpringApplicationBuilder(Pacta.class)
                // nobody looks at a page here, and Vaadin does not find its bundle beside the jar
                .run(
                        "--spring.profiles.active=demo",
                        "--server.port=0",
                        "--vaadin.productionMode=true",
                        "--pacta.data=" + data)
                .close();
    }

    private List<String> versions(String table) throws Exception {
        var versions = new ArrayList<String>();
        try (var postgres = OwnPostgres.startOn(new DataDirectory(data));
                var connection = DriverManager.getConnection(postgres.jdbcUrl(), "pacta", postgres.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select version_ from engine." + table)) {
            while (rows.next()) {
                versions.add(rows.getString(1));
            }
        }
        return versions;
    }
}
