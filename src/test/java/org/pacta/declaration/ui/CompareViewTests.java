package org.pacta.declaration.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pacta.Fixtures;
import org.pacta.ViewTest;
import org.pacta.declaration.DeclarationSummary;
import org.springframework.beans.factory.annotation.Autowired;

class CompareViewTests extends ViewTest {

    @Autowired
    Fixtures fixtures;

    DeclarationSummary first;
    DeclarationSummary second;

    @BeforeEach
    void aDeclarationIsReplacedByANewVersion() {
        first = fixtures.confirmedDeclaration();
        second = fixtures.newVersion(first, "piers", "quays");
        signIn(people.focalPointOfKazakhstan());
    }

    @Test
    void isOpenedFromTheNewerVersion() {
        open("declarations/" + second.key());

        assertThat(_get(RouterLink.class, spec -> spec.withId("compare")).getHref())
                .isEqualTo("declarations/" + second.key() + "/compare");
    }

    @Test
    void saysOnTheOlderVersionThatItIsReplaced() {
        open("declarations/" + first.key());

        assertThat(_get(RouterLink.class, spec -> spec.withId("replaced-by"))).satisfies(link -> {
            assertThat(link.getText()).isEqualTo(first.metadata().symbol() + " (version 2)");
            assertThat(link.getHref()).isEqualTo("declarations/" + second.key());
        });
    }

    @Test
    void showsOnlyWhatChangedUntilAskedForAll() {
        open("declarations/" + second.key() + "/compare");

        assertThat(rows())
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .contains(
                                "Paragraph 1",
                                "Changed",
                                "rebuild the piers [taken out]",
                                "rebuild the quays [put in]"));

        _setValue(_get(Checkbox.class, spec -> spec.withId("show-unchanged")), true);
        assertThat(rows()).hasSize(7);
    }

    @Test
    void countsWhatBecameOfTheParagraphs() {
        open("declarations/" + second.key() + "/compare");

        assertThat(_get(UnorderedList.class, spec -> spec.withId("compare-counts"))
                        .getElement()
                        .getTextRecursively())
                .isEqualTo("6unchanged1changed0added0removed0moved");
    }

    @Test
    void saysInTheListWhichVersionIsReplacedAndWhichNumberTheOtherHas() {
        open("declarations");

        assertThat(card(first)).contains("Replaced by a newer version");
        assertThat(card(second)).contains("version 2").doesNotContain("Replaced");
    }

    @Test
    void hasNothingToShowForADeclarationThatReplacesNone() {
        open("declarations/" + first.key() + "/compare");

        assertThat(shown()).isNotInstanceOf(CompareView.class);
    }

    private static String card(DeclarationSummary declaration) {
        return _find(RouterLink.class).stream()
                .filter(link -> link.getHref().equals("declarations/" + declaration.key()))
                .map(link -> link.getElement().getTextRecursively())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> rows() {
        return _find(Div.class, spec -> spec.withClasses("compared-row")).stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }
}
