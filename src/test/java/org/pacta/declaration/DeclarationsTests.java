package org.pacta.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pacta.PactaTest;
import org.pacta.audit.AuditEntry;
import org.pacta.audit.AuditTrail;
import org.pacta.audit.Subject;
import org.pacta.people.Role;
import org.pacta.people.TestPeople;
import org.pacta.pledge.Kind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PactaTest
class DeclarationsTests {

    @Autowired
    Declarations declarations;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestPeople people;

    @BeforeEach
    void theSecretariatIsAtWork() {
        people.signIn(people.secretariat());
    }

    @AfterEach
    void everybodyGoesHome() {
        people.signOut();
    }

    @Test
    void previewsADocumentWithoutStoringIt() throws UnreadableDeclaration {
        long before = countOf("declaration.declaration");

        Preview preview = declarations.preview(Documents.unheardOf());

        assertThat(preview).asInstanceOf(type(Preview.Readable.class)).satisfies(it -> {
            assertThat(it.countOfParagraphs()).isEqualTo(5);
            assertThat(it.countOf(Kind.PLEDGE)).isEqualTo(2);
            assertThat(it.countOf(Kind.SOFT)).isEqualTo(1);
            assertThat(it.countOf(Kind.CALL)).isEqualTo(2);
        });
        assertThat(countOf("declaration.declaration")).isEqualTo(before);
    }

    @Test
    void storesTheDocumentWithParagraphsAndFindings() throws UnreadableDeclaration {
        SourceFile source = Documents.unheardOf();

        DeclarationId id = load(source);

        DeclarationSummary stored = declarations.find(id).orElseThrow();
        assertThat(stored.key())
                .isEqualTo(stored.metadata().symbol().toLowerCase().replace('/', '-'));
        assertThat(stored.loadedBy()).isEqualTo("Amina Diallo");
        assertThat(stored.isConfirmed()).isFalse();
        assertThat(stored.counts()).isEqualTo(new FindingCounts(5, 3, 2, 0, 0, 0));
        assertThat(declarations.paragraphs(id))
                .extracting(Paragraph::label)
                .containsExactly("", "1", "2", "3", "4", "5", "");
        assertThat(declarations.source(id).orElseThrow().content()).isEqualTo(source.content());
    }

    @Test
    void tracesTheLoad() throws UnreadableDeclaration {
        DeclarationId id = load(Documents.unheardOf());

        assertThat(trail.of(Subject.declaration(id.value()))).singleElement().satisfies(it -> {
            assertThat(it.action()).isEqualTo("declaration.loaded");
            assertThat(it.actor().name()).isEqualTo("Amina Diallo");
            assertThat(it.details()).containsEntry("paragraphs", "5");
        });
        assertThat(trail.of(Subject.declaration(id.value())))
                .extracting(AuditEntry::number)
                .containsExactly(1);
    }

    @Test
    void keepsWhatPeopleCorrectedInTheMetadata() throws UnreadableDeclaration {
        SourceFile source = Documents.unheardOf();
        Metadata read = readable(source).metadata();
        var corrected = new Metadata(
                "",
                "Declaration of the Piers",
                read.adoptingBody(),
                read.sessions(),
                read.agendaItem(),
                "Ostend",
                read.adoptedFrom(),
                read.adoptedOn(),
                read.issuedOn(),
                read.originalLanguage(),
                read.language());

        var loaded = (LoadOutcome.Loaded) declarations.load(source, corrected);

        assertThat(loaded.key()).startsWith("declaration-of-the-piers");
        assertThat(declarations.find(loaded.key()).orElseThrow().metadata()).isEqualTo(corrected);
    }

    @Test
    void refusesADocumentWithoutTitle() throws UnreadableDeclaration {
        SourceFile source = Documents.unheardOf();
        Metadata read = readable(source).metadata();

        assertThatThrownBy(() -> declarations.load(source, titled(read, " ")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("title");
    }

    @Test
    void tellsThatTheSameContentIsLoadedAlready() throws UnreadableDeclaration {
        SourceFile source = Documents.unheardOf();
        Metadata metadata = readable(source).metadata();
        DeclarationId first = load(source);

        assertThat(declarations.preview(source))
                .asInstanceOf(type(Preview.SameContent.class))
                .satisfies(it -> assertThat(it.existing().id()).isEqualTo(first));
        assertThat(declarations.load(source, metadata)).isInstanceOf(LoadOutcome.SameContent.class);
    }

    @Test
    void tellsThatTheSameSymbolIsLoadedAlready() throws UnreadableDeclaration {
        DeclarationId first = load(Documents.unheardOf());
        String symbol = declarations.find(first).orElseThrow().metadata().symbol();
        SourceFile another = Documents.anotherWithSymbol(symbol);

        assertThat(declarations.preview(another))
                .asInstanceOf(type(Preview.SameSymbol.class))
                .satisfies(it -> assertThat(it.existing().symbol()).isEqualTo(symbol));
        Metadata metadata =
                ((Preview.SameSymbol) declarations.preview(another)).document().metadata();
        assertThat(declarations.load(another, metadata)).isInstanceOf(LoadOutcome.SameSymbol.class);
    }

    @Test
    void loadsOnceWhatTwoPeopleLoadAtTheSameTime() throws Exception {
        SourceFile source = Documents.unheardOf();
        Metadata metadata = readable(source).metadata();
        Callable<LoadOutcome> load = () -> declarations.load(source, metadata);

        List<LoadOutcome> outcomes = AtOnce.call(List.of(load, load, load));

        assertThat(outcomes).filteredOn(LoadOutcome.Loaded.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(LoadOutcome.SameContent.class::isInstance)
                .hasSize(2);
    }

    @Test
    void givesTwoDocumentsOfTheSameTitleKeysOfTheirOwn() throws UnreadableDeclaration {
        LoadOutcome first = loadUntitledBySymbol(Documents.unheardOf());
        LoadOutcome second = loadUntitledBySymbol(Documents.unheardOf());

        assertThat(((LoadOutcome.Loaded) second).key()).isEqualTo(((LoadOutcome.Loaded) first).key() + "-2");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void letsEverybodySignedInRead(Role role) throws UnreadableDeclaration {
        DeclarationId id = load(Documents.unheardOf());
        people.signIn(people.with(role));

        assertThat(declarations.all()).extracting(DeclarationSummary::id).contains(id);
        assertThat(declarations.paragraphs(id)).isNotEmpty();
        assertThat(declarations.source(id)).isPresent();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "SECRETARIAT")
    void letsNobodyButTheSecretariatLoad(Role role) throws UnreadableDeclaration {
        SourceFile source = Documents.unheardOf();
        Metadata metadata = readable(source).metadata();
        people.signIn(people.with(role));

        assertThatThrownBy(() -> declarations.preview(source)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> declarations.load(source, metadata)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void knowsNoDeclarationOfAnUnknownKey() {
        assertThat(declarations.find("no-such-declaration")).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithAnEmptyDocument() {
        var empty = new SourceFile("empty.txt", " \n ".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> declarations.preview(empty))
                .asInstanceOf(type(UnreadableDeclaration.class))
                .satisfies(it -> assertThat(it.reason()).isEqualTo(UnreadableDeclaration.Reason.EMPTY));
    }

    private DeclarationId load(SourceFile source) throws UnreadableDeclaration {
        var loaded =
                (LoadOutcome.Loaded) declarations.load(source, readable(source).metadata());
        return loaded.declaration();
    }

    private LoadOutcome loadUntitledBySymbol(SourceFile source) throws UnreadableDeclaration {
        Metadata read = readable(source).metadata();
        var withoutSymbol = new Metadata(
                "",
                "Statement of the Same Name",
                read.adoptingBody(),
                read.sessions(),
                read.agendaItem(),
                read.place(),
                read.adoptedFrom(),
                read.adoptedOn(),
                read.issuedOn(),
                read.originalLanguage(),
                read.language());
        return declarations.load(source, withoutSymbol);
    }

    private Preview.Readable readable(SourceFile source) throws UnreadableDeclaration {
        return (Preview.Readable) declarations.preview(source);
    }

    private static Metadata titled(Metadata read, String title) {
        return new Metadata(
                read.symbol(),
                title,
                read.adoptingBody(),
                read.sessions(),
                read.agendaItem(),
                read.place(),
                read.adoptedFrom(),
                read.adoptedOn(),
                read.issuedOn(),
                read.originalLanguage(),
                read.language());
    }

    private long countOf(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
