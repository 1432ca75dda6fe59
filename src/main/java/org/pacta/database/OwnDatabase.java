package org.pacta.database;

import java.nio.file.Path;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

/**
 * Where no database is given, Pacta brings its own; except in production, where it does not start.
 *
 * <p>Spring Boot builds its pool from the {@link JdbcConnectionDetails}. That makes the pool depend on the server, so
 * that at the end the engine stops first, then the pool, then the server.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(NoDatabaseGiven.class)
class OwnDatabase {

    @Bean(destroyMethod = "close")
    @Profile("!production")
    OwnPostgres ownPostgres(Environment environment) {
        return OwnPostgres.startOn(new DataDirectory(Path.of(environment.getProperty("pacta.data", "data"))));
    }

    @Bean
    @Profile("!production")
    JdbcConnectionDetails ownDatabaseConnection(OwnPostgres postgres) {
        return new Connection(postgres.jdbcUrl(), OwnPostgres.ROLE, postgres.password());
    }

    @Bean
    @Profile("production")
    JdbcConnectionDetails missingDatabase() {
        throw new DatabaseNotReady(
                "In profile production Pacta keeps its data in a PostgreSQL that you run, and none is named.",
                "Set PACTA_DATABASE_URL (for example jdbc:postgresql://db.example.org:5432/pacta), "
                        + "PACTA_DATABASE_USER and PACTA_DATABASE_PASSWORD.");
    }

    /** Says nothing of the password when it is printed. */
    private record Connection(String url, String role, String secret) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return role;
        }

        @Override
        public String getPassword() {
            return secret;
        }

        @Override
        public String toString() {
            return role + " at " + url;
        }
    }
}
