package org.pacta.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pacta.Fixtures;
import org.pacta.PactaTest;
import org.pacta.audit.AuditTrail;
import org.pacta.audit.Subject;
import org.pacta.commitment.CommitmentRow;
import org.pacta.declaration.ParagraphPair.Change;
import org.pacta.people.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

@PactaTest
class VersionsTests {

    @Autowired
    Declarations declarations;

    @Autowired
    Versions versions;

    @Autowired
    Findings findings;

    @Autowired
    Fixtures fixtures;

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
    void findsTheDeclarationWithTheSameSymbolAndSaysHowLikeItIs() {
        DeclarationSummary first = fixtures.confirmedDeclaration();

        List<Resemblance> found = versions.resembling(first.metadata().symbol().toLowerCase(), List.of("Other words."));

        assertThat(found).first().satisfies(it -> {
            assertThat(it.existing().id()).isEqualTo(first.id());
            assertThat(it.sameSymbol()).isTrue();
            assertThat(it.confirmed()).isTrue();
            assertThat(it.percent()).isZero();
        });
    }

    @Test
    void findsANearlyIdenticalTextUnderAnotherSymbolOrNone() {
        DeclarationSummary first = fixtures.loadedDeclaration();
        List<String> texts = declarations.paragraphs(first.id()).stream()
                .map(it -> it.text().replace("piers", "quays"))
                .toList();

        assertThat(versions.resembling("", texts)).anySatisfy(it -> {
            assertThat(it.existing().id()).isEqualTo(first.id());
            assertThat(it.sameSymbol()).isFalse();
            assertThat(it.percent()).isBetween(80, 99);
        });
    }

    @Test
    void findsNothingLikeAForeignText() {
        fixtures.loadedDeclaration();

        assertThat(versions.resembling("", List.of("Fish stocks recover slowly where nobody counts them.")))
                .isEmpty();
    }

    @Test
    void keepsBothVersionsAndLinksThem() throws UnreadableDeclaration {
        DeclarationSummary first = fixtures.confirmedDeclaration();

        DeclarationSummary second = newVersion(first, "piers", "quays");

        assertThat(second.key()).isEqualTo(first.key() + "-v2");
        assertThat(second.citation()).isEqualTo(first.metadata().symbol() + " (version 2)");
        assertThat(versions.of(first.id()).orElseThrow()).satisfies(it -> {
            assertThat(it.versionNumber()).isEqualTo(1);
            assertThat(it.newer()).extracting(ExistingDeclaration::id).isEqualTo(second.id());
            assertThat(it.older()).isNull();
        });
        assertThat(versions.of(second.id()).orElseThrow()).satisfies(it -> {
            assertThat(it.versionNumber()).isEqualTo(2);
            assertThat(it.older()).extracting(ExistingDeclaration::id).isEqualTo(first.id());
            assertThat(it.newer()).isNull();
        });
    }

    @Test
    void asksAgainOnlyAboutWhatIsNewOrChanged() throws UnreadableDeclaration {
        DeclarationSummary first = fixtures.confirmedDeclaration();

        DeclarationSummary second = newVersion(first, "piers", "quays");

        assertThat(findings.of(second.id()))
                .filteredOn(ParagraphFinding::isRequiredOpen)
                .extracting(ParagraphFinding::paragraphLabel)
                .containsExactly("1");
        assertThat(findings.of(second.id()))
                .filteredOn(it -> it.decision() instanceof Decision.Tracked)
                .extracting(it -> ((Decision.Tracked) it.decision()).reference())
                .contains(first.metadata().symbol() + ", para. 2");
    }

    @Test
    void opensNoSecondCommitmentForWhatStayedTheSame() throws UnreadableDeclaration {
        DeclarationSummary first = fixtures.confirmedDeclaration();
        List<CommitmentRow> before = fixtures.commitmentsOf(first);

        DeclarationSummary second = newVersion(first, "piers", "quays");
        fixtures.confirm(second);

        assertThat(fixtures.commitmentsOf(second))
                .extracting(CommitmentRow::reference)
                .containsExactly(first.metadata().symbol() + " (version 2), para. 1");
        assertThat(fixtures.commitmentsOf(first)).isEqualTo(before);
    }

    @Test
    void carriesOverWhatWasDismissedWithItsReason() throws UnreadableDeclaration {
        DeclarationSummary first = fixtures.loadedDeclaration();
        ParagraphFinding soft = findings.of(first.id()).stream()
                .filter(it -> it.paragraphLabel().equals("2"))
                .findFirst()
                .orElseThrow();
        findings.dismiss(soft.id(), soft.version(), "Supports what others do");
        fixtures.confirm(first);

        DeclarationSummary second = newVersion(first, "piers", "quays");

        assertThat(findings.of(second.id()))
                .filteredOn(it -> it.paragraphLabel().equals("2"))
                .singleElement()
                .extracting(ParagraphFinding::decision)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.type(Decision.Dismissed.class))
                .extracting(Decision.Dismissed::reason)
                .isEqualTo("Supports what others do");
    }

    @Test
    void pointsAThirdVersionToWhereTheCommitmentWasOpened() throws UnreadableDeclaration {
        DeclarationSummary first = fixtures.confirmedDeclaration();
        DeclarationSummary second = newVersion(first, "piers", "quays");
        fixtures.confirm(second);

        DeclarationSummary third = newVersion(second, "Ostend for", "Ostend very much for");

        assertThat(third.key()).isEqualTo(first.key() + "-v3");
        assertThat(findings.of(third.id()))
                .filteredOn(it -> it.decision() instanceof Decision.Tracked)
                .extracting(it -> ((Decision.Tracked) it.decision()).reference())
                .contains(
                        first.metadata().symbol() + ", para. 2",
                        first.metadata().symbol() + " (version 2), para. 1");
    }

    @Test
    void comparesAVersionWithTheOneBefore() throws UnreadableDeclaration {
        DeclarationSummary first = fixtures.confirmedDeclaration();
        DeclarationSummary second = newVersion(first, "piers", "quays");

        assertThat(versions.comparedWithTheVersionBefore(second.id()))
                .filteredOn(it -> it.change() != Change.UNCHANGED)
                .singleElement()
                .satisfies(it -> assertThat(it.inNewer().orElseThrow().text()).contains("rebuild the quays"));
        assertThat(versions.comparedWithTheVersionBefore(first.id())).isEmpty();
    }

    @Test
    void tellsHowAParagraphReadsInLaterVersionsUntilItIsRemoved() throws UnreadableDeclaration {
        DeclarationSummary first = fixtures.confirmedDeclaration();
        ParagraphId piers = paragraph(first, "1");
        DeclarationSummary second = newVersion(first, "piers", "quays");
        fixtures.confirm(second);
        DeclarationSummary third = newVersion(second, """
                 1. We resolve to rebuild the quays by 2030. We recall the storm of the year before. We pledge to train
                young pilots in every port.

                """, "");

        assertThat(versions.laterWordingsOf(piers)).hasSize(2).satisfies(wordings -> {
            assertThat(wordings.get(0).cited().orElseThrow().reference())
                    .isEqualTo(first.metadata().symbol() + " (version 2), para. 1");
            assertThat(wordings.get(0).paragraph()).isNotNull();
            assertThat(wordings.get(1).version().id()).isEqualTo(third.id());
            assertThat(wordings.get(1).paragraph()).isNull();
        });
    }

    @Test
    void tracesTheVersionInTheTrailsOfBoth() throws UnreadableDeclaration {
        DeclarationSummary first = fixtures.confirmedDeclaration();
        DeclarationSummary second = newVersion(first, "piers", "quays");

        assertThat(trail.of(Subject.declaration(first.id().value()))).anySatisfy(it -> {
            assertThat(it.action()).isEqualTo("declaration.replaced");
            assertThat(it.details()).containsEntry("by", second.key());
        });
        assertThat(trail.of(Subject.declaration(second.id().value()))).anySatisfy(it -> {
            assertThat(it.action()).isEqualTo("declaration.matched");
            assertThat(it.details()).containsEntry("changed", "1").containsEntry("removed", "0");
        });
    }

    @Test
    void replacesNothingWhosePledgesAreStillBeingConfirmed() throws UnreadableDeclaration {
        DeclarationSummary first = fixtures.loadedDeclaration();

        LoadOutcome outcome = load(first, "piers", "quays", new Relation.NewVersionOf(first.id()));

        assertThat(outcome).isEqualTo(new LoadOutcome.StillBeingConfirmed(existing(first)));
        assertThat(versions.of(first.id()).orElseThrow().newer()).isNull();
    }

    @Test
    void letsOnlyOneOfTwoNewVersionsReplaceADeclaration() throws Exception {
        DeclarationSummary first = fixtures.confirmedDeclaration();
        List<Callable<LoadOutcome>> both = List.of(
                () -> load(first, "piers", "quays", new Relation.NewVersionOf(first.id())),
                () -> load(first, "piers", "docks", new Relation.NewVersionOf(first.id())));

        List<LoadOutcome> outcomes = AtOnce.call(both);

        assertThat(outcomes)
                .hasAtLeastOneElementOfType(LoadOutcome.Loaded.class)
                .hasAtLeastOneElementOfType(LoadOutcome.ReplacedMeanwhile.class);
    }

    @Test
    void keepsALanguageVersionToBeReadAndLinksItBothWays() throws UnreadableDeclaration {
        DeclarationSummary english = fixtures.loadedDeclaration();

        var loaded = (LoadOutcome.Loaded)
                load(english, "piers", "jetées", new Relation.LanguageVersionOf(english.id(), "fr"));

        assertThat(loaded.key()).isEqualTo(english.key() + "-fr");
        assertThat(declarations.find(loaded.key()).orElseThrow().metadata().language())
                .isEqualTo("fr");
        assertThat(versions.of(english.id()).orElseThrow().languages())
                .containsExactly(new Relatives.LanguageVersion(existing(loaded), "fr"));
        assertThat(versions.of(loaded.declaration()).orElseThrow()).satisfies(it -> {
            assertThat(it.languageOf()).isEqualTo(existing(english));
            assertThat(it.languages()).containsExactly(new Relatives.LanguageVersion(existing(english), "en"));
        });
    }

    @Test
    void opensNoConfirmationForALanguageVersion() throws UnreadableDeclaration {
        DeclarationSummary english = fixtures.loadedDeclaration();

        var loaded = (LoadOutcome.Loaded)
                load(english, "piers", "jetées", new Relation.LanguageVersionOf(english.id(), "fr"));

        assertThat(findings.of(loaded.declaration())).isEmpty();
        assertThat(jdbc.sql("select count(*) from followup.task where declaration = :id")
                        .param("id", loaded.declaration().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void keepsOneTextInEachLanguage() throws UnreadableDeclaration {
        DeclarationSummary english = fixtures.loadedDeclaration();
        load(english, "piers", "jetées", new Relation.LanguageVersionOf(english.id(), "fr"));

        assertThat(load(english, "piers", "quais", new Relation.LanguageVersionOf(english.id(), "fr")))
                .isInstanceOf(LoadOutcome.SameLanguage.class);
        assertThat(load(english, "piers", "quays", new Relation.LanguageVersionOf(english.id(), "en")))
                .isEqualTo(new LoadOutcome.SameLanguage(existing(english)));
    }

    @Test
    void refusesAVersionUnderTheSymbolOfAnotherDocument() throws UnreadableDeclaration {
        DeclarationSummary first = fixtures.confirmedDeclaration();
        DeclarationSummary other = fixtures.loadedDeclaration();

        LoadOutcome outcome = load(
                first, first.metadata().symbol(), other.metadata().symbol(), new Relation.NewVersionOf(first.id()));

        assertThat(outcome).isEqualTo(new LoadOutcome.SameSymbol(existing(other)));
    }

    @Test
    void letsARevisionHaveASymbolOfItsOwn() throws UnreadableDeclaration {
        DeclarationSummary first = fixtures.confirmedDeclaration();
        String symbol = first.metadata().symbol();

        var loaded = (LoadOutcome.Loaded) load(first, symbol, symbol + "/Rev.1", new Relation.NewVersionOf(first.id()));

        assertThat(loaded.key()).isEqualTo(first.key() + "-rev-1");
        assertThat(existing(loaded).citation()).isEqualTo(symbol + "/Rev.1");
    }

    @Test
    void refusesARelationToADeclarationThatIsNotThere() throws UnreadableDeclaration {
        DeclarationSummary first = fixtures.confirmedDeclaration();

        assertThatThrownBy(() -> load(first, "piers", "quays", new Relation.NewVersionOf(DeclarationId.random())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void leavesForkedVersionsToTheDatabaseToRefuse() throws UnreadableDeclaration {
        DeclarationSummary first = fixtures.confirmedDeclaration();
        newVersion(first, "piers", "quays");
        DeclarationSummary other = fixtures.loadedDeclaration();

        assertThatThrownBy(() -> jdbc.sql("""
                                update declaration.declaration
                                set supersedes = :first, version_number = 2
                                where id = :other
                                """)
                        .param("first", first.id().value())
                        .param("other", other.id().value())
                        .update())
                .isInstanceOf(DuplicateKeyException.class);
    }

    private DeclarationSummary newVersion(DeclarationSummary older, String words, String by)
            throws UnreadableDeclaration {
        var loaded = (LoadOutcome.Loaded) load(older, words, by, new Relation.NewVersionOf(older.id()));
        return declarations.find(loaded.declaration()).orElseThrow();
    }

    private LoadOutcome load(DeclarationSummary older, String words, String by, Relation relation)
            throws UnreadableDeclaration {
        String text = new String(declarations.source(older.id()).orElseThrow().content(), StandardCharsets.UTF_8);
        assertThat(text).contains(words);
        SourceFile source = SourceFile.pasted("again.txt", text.replace(words, by));
        Metadata metadata = by.startsWith("A/")
                ? new Metadata(
                        by,
                        older.metadata().title(),
                        "",
                        List.of(),
                        "",
                        "",
                        null,
                        null,
                        null,
                        "",
                        older.metadata().language())
                : older.metadata();
        return declarations.load(source, metadata, relation);
    }

    private ParagraphId paragraph(DeclarationSummary declaration, String label) {
        return declarations.paragraphs(declaration.id()).stream()
                .filter(it -> it.label().equals(label))
                .map(Paragraph::id)
                .findFirst()
                .orElseThrow();
    }

    private ExistingDeclaration existing(LoadOutcome.Loaded loaded) {
        return existing(declarations.find(loaded.declaration()).orElseThrow());
    }

    private static ExistingDeclaration existing(DeclarationSummary declaration) {
        return new ExistingDeclaration(
                declaration.id(),
                declaration.key(),
                declaration.metadata().symbol(),
                declaration.metadata().title());
    }
}
