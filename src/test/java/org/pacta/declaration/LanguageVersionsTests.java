package org.pacta.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacta.Fixtures;
import org.pacta.PactaTest;
import org.pacta.people.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Texts in languages in which no pledges are found. */
@PactaTest
class LanguageVersionsTests {

    @Autowired
    Declarations declarations;

    @Autowired
    Versions versions;

    @Autowired
    Findings findings;

    @Autowired
    Fixtures fixtures;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestPeople people;

    String symbol = Translations.symbol();

    @BeforeEach
    void theSecretariatIsAtWork() {
        people.signIn(people.secretariat());
    }

    @AfterEach
    void everybodyGoesHome() {
        people.signOut();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "es", "fr", "ru", "zh"})
    void previewsATextInAnotherLanguageWithoutFindingAnythingInIt(String language) throws UnreadableDeclaration {
        Preview preview = declarations.preview(Translations.in(language, symbol));

        assertThat(preview).asInstanceOf(type(Preview.Readable.class)).satisfies(it -> {
            assertThat(it.metadata().language()).isEqualTo(language);
            assertThat(it.countOfParagraphs()).isEqualTo(15);
            assertThat(it.paragraphs())
                    .allMatch(paragraph -> paragraph.findings().isEmpty());
        });
    }

    @Test
    void pointsToTheDeclarationThatHasItsSymbol() throws UnreadableDeclaration {
        DeclarationSummary english = english();

        assertThat(declarations.preview(Translations.in("fr", symbol)))
                .asInstanceOf(type(Preview.SameSymbol.class))
                .returns(english.existing(), Preview.SameSymbol::existing);
    }

    @Test
    void refusesToStoreItAsADeclarationOfItsOwn() throws UnreadableDeclaration {
        SourceFile french = Translations.in("fr", symbol);
        Metadata metadata = readable(french).metadata();
        int before = declarations.all().size();

        assertThatThrownBy(() -> declarations.load(french, metadata))
                .asInstanceOf(type(UnreadableDeclaration.class))
                .returns(UnreadableDeclaration.Reason.UNREADABLE_LANGUAGE, UnreadableDeclaration::reason)
                .returns("French", UnreadableDeclaration::detail);
        assertThat(declarations.all()).hasSize(before);
    }

    @Test
    void refusesToStoreItAsADeclarationEvenIfSomebodyCallsItEnglish() throws UnreadableDeclaration {
        SourceFile french = Translations.in("fr", symbol);
        Metadata metadata = readable(french).metadata().inLanguage("en");

        assertThatThrownBy(() -> declarations.load(french, metadata)).isInstanceOf(UnreadableDeclaration.class);
    }

    @Test
    void refusesToReplaceADeclarationByATextInAnotherLanguage() throws UnreadableDeclaration {
        DeclarationSummary english = english();
        fixtures.confirm(english);
        SourceFile french = Translations.in("fr", symbol);
        Metadata metadata = readable(french).metadata();

        assertThatThrownBy(() -> declarations.load(french, metadata, new Relation.NewVersionOf(english.id())))
                .isInstanceOf(UnreadableDeclaration.class);
        assertThat(versions.of(english.id()).orElseThrow().isAlone()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "es", "fr", "ru", "zh"})
    void keepsItBesideTheDeclarationWithNothingToConfirm(String language) throws UnreadableDeclaration {
        DeclarationSummary english = english();

        DeclarationSummary kept = keep(language, english);

        assertThat(kept.key()).isEqualTo(english.key() + "-" + language);
        assertThat(kept.metadata().language()).isEqualTo(language);
        assertThat(kept.counts()).isEqualTo(new FindingCounts(15, 0, 0, 0, 0, 0));
        assertThat(findings.of(kept.id())).isEmpty();
        assertThat(versions.of(english.id()).orElseThrow().languages())
                .containsExactly(new Relatives.LanguageVersion(kept.existing(), language));
        assertThat(jdbc.sql("select count(*) from followup.task where declaration = :id")
                        .param("id", kept.id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void showsEachParagraphBesideItsCounterpart() throws UnreadableDeclaration {
        DeclarationSummary english = english();
        Preview.Readable arabic = readable(Translations.in("ar", symbol));

        List<Counterpart> before = versions.matchedWith(english.id(), arabic);
        DeclarationSummary kept = keep("ar", english);

        assertThat(before).hasSize(17).allMatch(Counterpart::isMatched);
        assertThat(versions.besideTheOriginal(kept.id())).hasSize(17).allSatisfy(it -> {
            assertThat(it.original().declaration()).isEqualTo(english.id());
            assertThat(it.translated().declaration()).isEqualTo(kept.id());
        });
        assertThat(versions.besideTheOriginal(english.id())).isEmpty();
    }

    @Test
    void takesSymbolAndDaysOfAdoptionFromTheOriginalWhereTheTextDoesNotSayThem() throws UnreadableDeclaration {
        DeclarationSummary english = english();
        SourceFile french =
                SourceFile.pasted("fr.txt", Translations.text("fr", symbol).replace(symbol, ""));
        Metadata metadata = readable(french).metadata();
        assertThat(metadata.symbol()).isEmpty();

        var loaded = (LoadOutcome.Loaded)
                declarations.load(french, metadata, new Relation.LanguageVersionOf(english.id(), "fr"));

        assertThat(declarations.find(loaded.declaration()).orElseThrow().metadata())
                .returns(symbol, Metadata::symbol)
                .returns(LocalDate.of(2026, 5, 4), Metadata::adoptedOn);
    }

    @Test
    void knowsTheSameTextAgain() throws UnreadableDeclaration {
        DeclarationSummary kept = keep("fr", english());

        assertThat(declarations.preview(Translations.in("fr", symbol)))
                .isEqualTo(new Preview.SameContent(kept.existing()));
    }

    @Test
    void keepsCorrectionsOfItsStructureWithTheFile() throws Exception {
        SourceFile spanish = Translations.in("es", symbol);
        int third = indexOf(readable(spanish), "3");

        declarations.correct(spanish, List.of(new StructureCorrection.Relabel(third, "3 A")));

        assertThat(readable(spanish).corrections()).hasSize(1);
        assertThat(readable(spanish).paragraphs())
                .extracting(it -> it.paragraph().label())
                .contains("3 A")
                .doesNotContain("3");
    }

    @Test
    void isNoneOfTheDeclarationsThatAreFollowedUp() throws UnreadableDeclaration {
        DeclarationSummary english = english();

        DeclarationSummary kept = keep("ru", english);

        assertThat(declarations.followedUp())
                .extracting(DeclarationSummary::id)
                .contains(english.id())
                .doesNotContain(kept.id());
        assertThat(declarations.all()).extracting(DeclarationSummary::id).contains(kept.id());
        assertThat(versions.notes().get(kept.id()).languageOf()).isEqualTo(english.existing());
    }

    @Test
    void isListedBehindTheDeclarationItBelongsTo() throws UnreadableDeclaration {
        DeclarationSummary english = english();
        DeclarationSummary kept = keep("fr", english);

        assertThat(declarations.all()).extracting(DeclarationSummary::id).containsSubsequence(english.id(), kept.id());
    }

    @Test
    void staysWithItsVersionWhenTheDeclarationIsReplaced() throws UnreadableDeclaration {
        DeclarationSummary english = english();
        DeclarationSummary french = keep("fr", english);
        fixtures.confirm(english);

        DeclarationSummary second = fixtures.newVersion(english, "ten thousand", "twelve thousand");

        assertThat(versions.of(french.id()).orElseThrow().languageOf()).isEqualTo(english.existing());
        assertThat(versions.of(second.id()).orElseThrow().languages()).isEmpty();
    }

    private DeclarationSummary english() throws UnreadableDeclaration {
        SourceFile source = Translations.in("en", symbol);
        var loaded =
                (LoadOutcome.Loaded) declarations.load(source, readable(source).metadata());
        return declarations.find(loaded.declaration()).orElseThrow();
    }

    private DeclarationSummary keep(String language, DeclarationSummary original) throws UnreadableDeclaration {
        SourceFile source = Translations.in(language, symbol);
        var loaded = (LoadOutcome.Loaded) declarations.load(
                source, readable(source).metadata(), new Relation.LanguageVersionOf(original.id(), language));
        return declarations.find(loaded.declaration()).orElseThrow();
    }

    private Preview.Readable readable(SourceFile source) throws UnreadableDeclaration {
        Preview preview = declarations.preview(source);
        return preview instanceof Preview.SameSymbol same ? same.document() : (Preview.Readable) preview;
    }

    private static int indexOf(Preview.Readable document, String label) {
        List<Piece> pieces = document.document().pieces();
        for (int index = 0; index < pieces.size(); index++) {
            if (pieces.get(index).label().equals(label)) {
                return index;
            }
        }
        throw new AssertionError("no piece has the label " + label);
    }
}
