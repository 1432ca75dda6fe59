package org.pacta.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacta.RunningPacta;
import org.pacta.TestDatabase;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which database the application gets, and in which order it lets go of it. */
class OwnDatabaseTests {

    @TempDir
    Path folder;

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
            .withUserConfiguration(OwnDatabase.class);

    @Test
    void bringsItsOwnDatabaseWhenNoneIsGiven() {
        application
                .withPropertyValues("spring.datasource.url=", "pacta.data=" + folder)
                .run(context -> {
                    assertThat(context).hasSingleBean(OwnPostgres.class);
                    try (var connection = context.getBean(DataSource.class).getConnection()) {
                        assertThat(connection.getMetaData().getUserName()).isEqualTo("pacta");
                    }
                });
    }

    @Test
    void stopsTheEngineThenThePoolThenTheServer() {
        var observed = new ArrayList<String>();
        application
                .withPropertyValues("pacta.data=" + folder)
                .withUserConfiguration(Engine.class)
                .withBean("observed", List.class, () -> observed)
                .run(context -> {
                    var pool = context.getBean(HikariDataSource.class);
                    ProcessHandle server = RunningPacta.databaseProcess(folder);
                    context.getSourceApplicationContext().close();

                    assertThat(observed).containsExactly("engine stops: database answers");
                    assertThat(pool.isClosed()).isTrue();
                    assertThat(server.isAlive()).isFalse();
                });
    }

    @Test
    void takesTheGivenDatabaseAndStartsNone() {
        application
                .withPropertyValues(
                        "spring.datasource.url=" + TestDatabase.emptyDatabase(),
                        "spring.datasource.username=pacta",
                        "spring.datasource.password=pacta",
                        "pacta.data=" + folder)
                .run(context -> {
                    assertThat(context).hasNotFailed().doesNotHaveBean(OwnPostgres.class);
                    assertThat(folder).isEmptyDirectory();
                });
    }

    @Test
    void refusesProductionWithoutAGivenDatabase() {
        application
                .withPropertyValues(
                        "spring.profiles.active=production", "spring.datasource.url=", "pacta.data=" + folder)
                .run(context -> {
                    assertThat(context).hasFailed();
                    FailureAnalysis words = new DatabaseNotReadyAnalyzer().analyze(context.getStartupFailure());
                    assertThat(words.getDescription()).contains("production");
                    assertThat(words.getAction()).contains("PACTA_DATABASE_URL");
                    assertThat(folder).isEmptyDirectory();
                });
    }

    @Test
    void doesNotPrintThePassword() {
        application.withPropertyValues("pacta.data=" + folder).run(context -> {
            var details = context.getBean(JdbcConnectionDetails.class);
            assertThat(details.toString()).contains("pacta at jdbc:").doesNotContain(details.getPassword());
        });
    }

    /** Something that uses the database to its last moment, as the process engine does. */
    @Configuration(proxyBeanMethods = false)
    static class Engine {

        @Bean
        DisposableBean engine(DataSource database, List<String> observed) {
            return () -> observed.add("engine stops: " + (answers(database) ? "database answers" : "database is gone"));
        }

        private static boolean answers(DataSource database) {
            try (var connection = database.getConnection()) {
                return connection.isValid(1);
            } catch (SQLException gone) {
                return false;
            }
        }
    }
}
