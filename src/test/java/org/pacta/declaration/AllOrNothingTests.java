package org.pacta.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pacta.PactaTest;
import org.pacta.people.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

@PactaTest
@Import(AllOrNothingTests.Listener.class)
class AllOrNothingTests {

    @Autowired
    Declarations declarations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestPeople people;

    @AfterEach
    void everybodyGoesHome() {
        people.signOut();
    }

    @Test
    void storesNothingOfADeclarationWhenARoomThatListensFails() throws UnreadableDeclaration {
        people.signIn(people.secretariat());
        SourceFile source = Documents.unheardOf();
        var readable = (Preview.Readable) declarations.preview(source);
        List<Long> before = counts();

        assertThatThrownBy(() -> declarations.load(source, readable.metadata()))
                .hasMessage("the process does not start");

        assertThat(counts()).isEqualTo(before);
        assertThat(declarations.preview(source)).isInstanceOf(Preview.Readable.class);
    }

    private List<Long> counts() {
        return Stream.of(
                        "declaration.declaration",
                        "declaration.source",
                        "declaration.paragraph",
                        "declaration.left_out",
                        "declaration.finding",
                        "declaration.finding_passage",
                        "audit.entry")
                .map(this::countOf)
                .toList();
    }

    private long countOf(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    /** Listens as the rooms above do. */
    @TestComponent
    static class Listener {

        @EventListener
        void on(DeclarationLoaded event) {
            throw new IllegalStateException("the process does not start");
        }
    }
}
