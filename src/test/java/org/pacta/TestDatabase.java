package org.pacta;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives each application under test an empty database in one PostgreSQL, which lives as long as the JVM.
 *
 * <p>The application logs in as a role that owns its database and has no other right, as it does in production: a
 * migration that needs more fails here.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String ROLE = "pacta";

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + emptyDatabase(),
                        "spring.datasource.username=" + ROLE,
                        "spring.datasource.password=" + ROLE)
                .applyTo(context);
    }

    /** The JDBC address of a new, empty database; the role and its password are both {@code pacta}. */
    public static String emptyDatabase() {
        String name = "test_" + COUNT.incrementAndGet();
        execute("create database " + name + " owner " + ROLE);
        return "jdbc:postgresql://localhost:" + Server.POSTGRES.getPort() + "/" + name;
    }

    private static void execute(String sql) {
        try (var connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException("the test database refused: " + sql, failure);
        }
    }

    /**
     * Started when the first test asks for it; its data is thrown away at the end. It stops after the last application:
     * one that closes without its database waits half a minute for it.
     */
    private static final class Server {

        private static final EmbeddedPostgres POSTGRES = start();

        static {
            SpringApplication.getShutdownHandlers().add(Server::stop);
            execute("create role " + ROLE + " login password '" + ROLE + "'");
        }

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("timezone", "UTC")
                        .setServerConfig("max_connections", "200")
                        .setRegisterShutdownHook(false)
                        .start();
            } catch (IOException failure) {
                throw new UncheckedIOException("the test database does not start", failure);
            }
        }

        private static void stop() {
            try {
                POSTGRES.close();
            } catch (IOException failure) {
                throw new UncheckedIOException("the test database does not stop", failure);
            }
        }
    }
}
