package org.pacta.declaration.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pacta.ViewTest;
import org.pacta.declaration.DeclarationSummary;
import org.pacta.declaration.Declarations;
import org.pacta.declaration.LoadOutcome;
import org.pacta.declaration.Metadata;
import org.pacta.declaration.Preview;
import org.pacta.declaration.Relation;
import org.pacta.declaration.SourceFile;
import org.pacta.declaration.Translations;
import org.pacta.declaration.UnreadableDeclaration;
import org.springframework.beans.factory.annotation.Autowired;

/** A text in another language, from handing it in to reading it beside the declaration. */
class OtherLanguageViewsTests extends ViewTest {

    @Autowired
    Declarations declarations;

    final String symbol = Translations.symbol();

    DeclarationSummary english;

    @BeforeEach
    void aDeclarationIsLoadedInEnglish() throws UnreadableDeclaration {
        signIn(people.secretariat());
        english = load(Translations.in("en", symbol), new Relation.OwnDocument());
    }

    @Test
    void saysInWhichLanguageTheTextIsAndThatNoPledgesAreLookedForInIt() {
        handIn(Translations.text("fr", symbol));

        assertThat(choice())
                .contains("This text is in French. Pacta finds pledges in English texts only.")
                .contains("keep it as the French text of a declaration that is loaded in English");
        assertThat(_get(Paragraph.class, spec -> spec.withId("no-pledges")).isVisible())
                .isTrue();
        assertThat(figures("preview-figures")).contains("15paragraphs").doesNotContain("pledges", "calls");
        assertThat(message()).isEmpty();
    }

    @Test
    void choosesTheDeclarationWithTheSameSymbolAndShowsThatEveryParagraphMatches() {
        handIn(Translations.text("fr", symbol));

        assertThat(original().getValue().id()).isEqualTo(english.id());
        assertThat(choice()).contains("It has the symbol of " + symbol, "Every paragraph has its counterpart.");
        assertThat(figures("language-counts"))
                .isEqualTo("15paragraphs on both sides0missing here0here only0unlike in length");
        assertThat(declarations.all()).noneMatch(it -> it.key().equals(english.key() + "-fr"));
    }

    @Test
    void keepsTheTextAndShowsItAsTheTextOfTheDeclaration() {
        handIn(Translations.text("fr", symbol));

        _click(_get(Button.class, spec -> spec.withId("load")));
        MockVaadin.clientRoundtrip();

        assertThat(shown()).isInstanceOf(DeclarationView.class);
        assertThat(relatives()).startsWith("French text of" + symbol);
        assertThat(_get(PrintedDocument.class).getElement().getAttribute("lang"))
                .isEqualTo("fr");
    }

    @Test
    void letsOneChooseTheDeclarationOfATextWithoutSymbol() {
        handIn(Translations.text("es", symbol).replace(symbol, ""));
        assertThat(original().isEmpty()).isTrue();

        _setValue(original(), itemOf(english));
        assertThat(choice()).contains("Every paragraph has its counterpart.");
        _click(_get(Button.class, spec -> spec.withId("load")));
        MockVaadin.clientRoundtrip();

        assertThat(relatives()).startsWith("Spanish text of" + symbol);
    }

    @Test
    void offersDeclarationsBySymbolAndTitleAndNoTextInAnotherLanguage() throws UnreadableDeclaration {
        DeclarationSummary french =
                load(Translations.in("fr", symbol), new Relation.LanguageVersionOf(english.id(), "fr"));

        handIn(Translations.text("ru", symbol));

        assertThat(original().getItemLabelGenerator().apply(itemOf(english)))
                .isEqualTo(symbol + " · " + english.metadata().title());
        assertThat(original().getListDataView().getItems())
                .extracting(DeclarationSummary::id)
                .startsWith(english.id())
                .doesNotContain(french.id());
    }

    @Test
    void refusesATextForWhichNoDeclarationIsChosen() {
        handIn(Translations.text("es", symbol).replace(symbol, ""));

        _click(_get(Button.class, spec -> spec.withId("load")));

        assertThat(shown()).isInstanceOf(LoadDeclarationView.class);
        assertThat(message())
                .contains("in another language than English (Spanish)")
                .contains("Load the English text of the declaration first");
    }

    @Test
    void showsWhichParagraphsAreMissingBeforeTheTextIsKept() {
        String incomplete = Translations.text("fr", symbol).replaceAll("(?s) 8\\. Nous condamnons.*?\n\n", "");

        handIn(incomplete);

        assertThat(figures("language-counts")).startsWith("14paragraphs on both sides1missing here0here only");
        assertThat(choice()).contains("Without a counterpart: Paragraph 8.");
    }

    @Test
    void asksForALanguageThatItCannotTell() {
        handIn("""
                Izjava o lukama

                1. Potvrđujemo našu privrženost miru i suradnji u cijelom svijetu.
                """);
        assertThat(choice()).contains("Pacta cannot tell the language of this text");
        _setValue(original(), itemOf(english));

        _click(_get(Button.class, spec -> spec.withId("load")));
        assertThat(shown()).isInstanceOf(LoadDeclarationView.class);
        assertThat(language().isInvalid()).isTrue();

        _setValue(language(), "hr");
        _click(_get(Button.class, spec -> spec.withId("load")));
        MockVaadin.clientRoundtrip();
        assertThat(relatives()).startsWith("Croatian text of" + symbol);
    }

    @Test
    void offersAnyLanguageButEnglish() {
        handIn(Translations.text("fr", symbol));

        assertThat(language().getValue()).isEqualTo("fr");
        assertThat(language().getListDataView().getItems())
                .contains("de", "pt", "sw")
                .doesNotContain("en");
    }

    @Test
    void asksForNoLanguageOfAnEnglishText() {
        handIn(Translations.text("en", Translations.symbol()));

        _assertNone(ComboBox.class, spec -> spec.withId("language"));
        _assertNone(ComboBox.class, spec -> spec.withId("original"));
    }

    @Test
    void saysThatATextIsThereInThisLanguageAlready() throws UnreadableDeclaration {
        load(Translations.in("fr", symbol), new Relation.LanguageVersionOf(english.id(), "fr"));
        handIn(Translations.text("fr", symbol).replace("chaleureux", "très chaleureux"));

        _click(_get(Button.class, spec -> spec.withId("load")));

        assertThat(message()).contains("is there in this language already");
    }

    @Test
    void setsArabicFromRightToLeft() throws UnreadableDeclaration {
        DeclarationSummary arabic =
                load(Translations.in("ar", symbol), new Relation.LanguageVersionOf(english.id(), "ar"));

        open("declarations/" + arabic.key());

        assertThat(_get(PrintedDocument.class).getElement()).satisfies(text -> {
            assertThat(text.getAttribute("lang")).isEqualTo("ar");
            assertThat(text.getAttribute("dir")).isEqualTo("rtl");
        });
        assertThat(_find(Div.class, spec -> spec.withClasses("paragraph")).stream()
                        .flatMap(it -> it.getId().stream()))
                .hasSize(15)
                .doesNotHaveDuplicates();
    }

    @Test
    void saysInTheListWhoseTextItIsAndNothingOfPledges() throws UnreadableDeclaration {
        DeclarationSummary french =
                load(Translations.in("fr", symbol), new Relation.LanguageVersionOf(english.id(), "fr"));

        open("declarations");

        String card = _find(RouterLink.class).stream()
                .filter(link -> link.getHref().equals("declarations/" + french.key()))
                .map(link -> link.getElement().getTextRecursively())
                .findFirst()
                .orElseThrow();
        assertThat(card)
                .contains("French text of " + symbol, "15 paragraphs")
                .doesNotContain("Pledges", "followed up", "Confirmed");
    }

    @Test
    void linksBothTextsAndShowsThemBesideEachOther() throws UnreadableDeclaration {
        DeclarationSummary arabic =
                load(Translations.in("ar", symbol), new Relation.LanguageVersionOf(english.id(), "ar"));
        signIn(people.focalPointOfKazakhstan());

        open("declarations/" + english.key());
        assertThat(_get(RouterLink.class, spec -> spec.withId("language-ar")).getHref())
                .isEqualTo("declarations/" + arabic.key());
        open("declarations/" + arabic.key());
        assertThat(_get(RouterLink.class, spec -> spec.withId("compare")).getHref())
                .isEqualTo("declarations/" + arabic.key() + "/compare");
        open("declarations/" + arabic.key() + "/compare");

        assertThat(shown()).isInstanceOf(CompareView.class);
        assertThat(_get(RouterLink.class, spec -> spec.withId("open-older")).getText())
                .isEqualTo("English");
        assertThat(_get(RouterLink.class, spec -> spec.withId("open-newer")).getText())
                .isEqualTo("Arabic");
        assertThat(figures("language-counts")).startsWith("15paragraphs on both sides0missing here");
        List<Div> rows = _find(Div.class, spec -> spec.withClasses("compared-row"));
        assertThat(rows).hasSize(17);
        assertThat(rows.get(9).getElement().getTextRecursively()).contains("Paragraph 6", "gratitude", "امتناننا");
        assertThat(rows.get(9).getElement().getOuterHTML()).contains("dir=\"rtl\"", "lang=\"en\"");
    }

    private void handIn(String text) {
        open("declarations/load");
        ((LoadDeclarationView) shown()).read(SourceFile.pasted("text.txt", text));
        Waiting.untilTheDocumentIsRead();
    }

    private DeclarationSummary load(SourceFile source, Relation relation) throws UnreadableDeclaration {
        Preview preview = declarations.preview(source);
        Metadata metadata = preview instanceof Preview.SameSymbol same
                ? same.document().metadata()
                : ((Preview.Readable) preview).metadata();
        var loaded = (LoadOutcome.Loaded) declarations.load(source, metadata, relation);
        return declarations.find(loaded.declaration()).orElseThrow();
    }

    private static DeclarationSummary itemOf(DeclarationSummary declaration) {
        return original()
                .getListDataView()
                .getItems()
                .filter(it -> it.id().equals(declaration.id()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<DeclarationSummary> original() {
        return _get(ComboBox.class, spec -> spec.withId("original"));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> language() {
        return _get(ComboBox.class, spec -> spec.withId("language"));
    }

    private static String choice() {
        return words(_get(OriginalChoice.class));
    }

    private static String relatives() {
        return words(_get(RelativesLine.class));
    }

    private static String message() {
        return words(_get(Div.class, spec -> spec.withId("message")));
    }

    private static String figures(String id) {
        return words(_get(UnorderedList.class, spec -> spec.withId(id)));
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
