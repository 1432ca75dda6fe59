package org.pacta.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pacta.TestDatabase;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The schema knows versions since V9; declarations were loaded before. */
class VersionsMigrationTests {

    private static final UUID DECLARATION = UUID.randomUUID();
    private static final UUID PARAGRAPH = UUID.randomUUID();
    private static final UUID FINDING = UUID.randomUUID();

    private JdbcClient jdbc;

    @BeforeEach
    void aDatabaseWithADeclarationIsMigrated() {
        var database = new DriverManagerDataSource(TestDatabase.emptyDatabase(), "pacta", "pacta");
        jdbc = JdbcClient.create(database);
        migrate(database, "7");
        loadADeclaration();
        migrate(database, "9");
    }

    @Test
    void makesWhatWasLoadedBeforeTheFirstVersionOfItsOwnDocument() {
        assertThat(jdbc.sql("""
                                select version_number = 1 and supersedes is null and language_of is null
                                from declaration.declaration
                                where id = :id
                                """).param("id", DECLARATION).query(Boolean.class).single())
                .isTrue();
    }

    @Test
    void keepsDecisionsThatWereTaken() {
        assertThat(jdbc.sql("select decision from declaration.finding where id = :id and tracked_as is null")
                        .param("id", FINDING)
                        .query(String.class)
                        .single())
                .isEqualTo("confirmed");
    }

    @Test
    void refusesAFindingThatIsTrackedNowhere() {
        assertThatThrownBy(() -> jdbc.sql("update declaration.finding set decision = 'tracked' where id = :id")
                        .param("id", FINDING)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void refusesASecondVersionThatReplacesNothing() {
        assertThatThrownBy(() -> jdbc.sql("update declaration.declaration set version_number = 2 where id = :id")
                        .param("id", DECLARATION)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private static void migrate(DriverManagerDataSource database, String version) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
    }

    private void loadADeclaration() {
        jdbc.sql("""
                        insert into declaration.declaration
                          (id, key, symbol, title, adopting_body, sessions, agenda_item, place, original_language, language,
                           source_name, source_sha256, loaded_at, loaded_by, confirmed_at, version)
                        values
                          (:id, 'a-65-903', 'A/65/903', 'Astana Declaration', '', '{}', '', '', '', 'en',
                           'a.txt', 'abc', now(), 'Amina Diallo', now(), 0)
                        """).param("id", DECLARATION).update();
        jdbc.sql("""
                        insert into declaration.paragraph
                          (id, declaration, position, label, part, heading, chapeau, text, first_line, last_line)
                        values
                          (:id, :declaration, 0, '1', 'operative', '', '', 'We resolve to act.', 1, 1)
                        """).param("id", PARAGRAPH).param("declaration", DECLARATION).update();
        jdbc.sql("""
                        insert into declaration.finding
                          (id, declaration, paragraph, kind, origin, bound_party, deadline, decision, decision_reason,
                           changed_by, changed_by_name, changed_at, version)
                        values
                          (:id, :declaration, :paragraph, 'pledge', 'finder', '', '', 'confirmed', '',
                           :id, 'Amina Diallo', now(), 0)
                        """)
                .param("id", FINDING)
                .param("declaration", DECLARATION)
                .param("paragraph", PARAGRAPH)
                .update();
    }
}
