package org.pacta.declaration.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pacta.Fixtures;
import org.pacta.ViewTest;
import org.pacta.declaration.DeclarationSummary;
import org.pacta.declaration.Declarations;
import org.pacta.declaration.Documents;
import org.pacta.declaration.LoadOutcome;
import org.pacta.declaration.Preview;
import org.pacta.declaration.SourceFile;
import org.pacta.declaration.UnreadableDeclaration;
import org.springframework.beans.factory.annotation.Autowired;

class DeclarationViewsTests extends ViewTest {

    @Autowired
    Declarations declarations;

    @Autowired
    Fixtures fixtures;

    DeclarationSummary declaration;

    @BeforeEach
    void aDeclarationIsLoaded() throws UnreadableDeclaration {
        signIn(people.secretariat());
        SourceFile source = Documents.unheardOf();
        var readable = (Preview.Readable) declarations.preview(source);
        var loaded = (LoadOutcome.Loaded) declarations.load(source, readable.metadata());
        declaration = declarations.find(loaded.key()).orElseThrow();
    }

    @Test
    void listsEachDeclarationWithHowFarItsConfirmationIs() {
        open("declarations");

        RouterLink card = _find(DeclarationsView.class).stream()
                .flatMap(view -> _find(view, RouterLink.class).stream())
                .filter(link -> link.getHref().equals("declarations/" + declaration.key()))
                .findFirst()
                .orElseThrow();
        assertThat(card.getElement().getTextRecursively())
                .contains(declaration.metadata().symbol())
                .contains(declaration.metadata().title())
                .contains("Pledges being confirmed: 0 of 3")
                .contains("5 paragraphs");
    }

    @Test
    void offersTheSecretariatToLoadADeclaration() {
        open("declarations");

        _assertOne(RouterLink.class, spec -> spec.withId("load-declaration"));
    }

    @Test
    void offersNobodyElseToLoadADeclaration() {
        signIn(people.manager());

        open("declarations");

        _assertNone(RouterLink.class, spec -> spec.withId("load-declaration"));
    }

    @Test
    void showsTheDeclarationAsADocumentWithNumbersAndAnchors() {
        open("declarations/" + declaration.key());

        assertThat(_get(H1.class).getText()).isEqualTo(declaration.metadata().title());
        Div second = _get(Div.class, spec -> spec.withId("p2"));
        assertThat(_get(second, Anchor.class).getText()).isEqualTo("2");
        assertThat(second.getElement().getTextRecursively())
                .contains("We support efforts to strengthen the rescue service along the coast.");
    }

    @Test
    void marksPledgesForThoseWhoMaySeeFindings() {
        open("declarations/" + declaration.key());

        assertThat(markupOf("p1")).contains("tone-pledge");
        assertThat(markupOf("p2")).contains("tone-soft");
        assertThat(markupOf("p3")).contains("tone-call");
        assertThat(markupOf("p4")).doesNotContain("<mark");
    }

    @Test
    void marksNothingForOthersWhilePledgesAreBeingConfirmed() {
        signIn(people.focalPointOfKazakhstan());

        open("declarations/" + declaration.key());

        assertThat(markupOf("p1")).doesNotContain("<mark");
    }

    @Test
    void letsTheSecretariatSayThatAParagraphRestatesOneThatIsFollowedUp() {
        fixtures.confirmedDeclaration();
        open("declarations/" + declaration.key());
        assertThat(restated()).contains("Paragraph 2 is like").contains("No paragraph restates");

        _click(_get(Button.class, spec -> spec.withId("link-2")));

        assertThat(restated()).contains("Paragraph 2 restates").contains("One paragraph restates");
        signIn(people.manager());
        open("declarations/" + declaration.key());
        assertThat(restated()).contains("Paragraph 2 restates").doesNotContain("is like");
        _assertNone(Button.class, spec -> spec.withId("unlink-2"));
    }

    @Test
    void offersTheSourceFile() {
        open("declarations/" + declaration.key());

        assertThat(_get(Anchor.class, spec -> spec.withId("download-source")).getHref())
                .isNotEmpty();
    }

    @Test
    void saysWhatASymbolOfTheUnitedNationsMeansAndWhereTheOfficialDocumentIs() {
        open("declarations/" + declaration.key());

        String symbol = declaration.metadata().symbol();
        assertThat(_get(Span.class, spec -> spec.withId("symbol-meaning")).getText())
                .isEqualTo("General Assembly · session 99 · document " + symbol.substring("A/99/".length()));
        assertThat(_get(Anchor.class, spec -> spec.withId("official-document")).getHref())
                .isEqualTo("https://undocs.org/" + symbol);
    }

    @Test
    void showsThatNothingIsHereForAnUnknownDeclaration() {
        open("declarations/no-such-declaration");

        assertThat(shown()).isNotInstanceOf(DeclarationView.class);
    }

    private static String restated() {
        return _get(Section.class, spec -> spec.withId("restated-paragraphs"))
                .getElement()
                .getTextRecursively();
    }

    private static String markupOf(String paragraph) {
        return _get(Div.class, spec -> spec.withId(paragraph)).getElement().getOuterHTML();
    }
}
