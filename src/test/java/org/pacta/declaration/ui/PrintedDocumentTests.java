package org.pacta.declaration.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pacta.declaration.NoteMark;
import org.pacta.declaration.Part;
import org.pacta.uikit.MarkedSpan;
import org.pacta.uikit.Tone;

class PrintedDocumentTests {
    @Test
    void aHeadingIsPrintedOnceAndOnlyWhatIsNewBelowIt() {
        var document = new PrintedDocument(
                "Declaration",
                "en",
                List.of(
                        line("1", "Article 1: Trade"),
                        line("2", "Article 1: Trade: A. Goods"),
                        line("3", "Article 1: Trade: B. Services"),
                        line("5", "Article 2: Seas")));

        assertThat(_find(document, H2.class))
                .extracting(H2::getText)
                .containsExactly("Article 1: Trade", "Article 2: Seas");
        assertThat(_find(document, H3.class)).extracting(H3::getText).containsExactly("A. Goods", "B. Services");
    }

    @Test
    void anItemStandsFurtherInThanItsParagraphWhoseWordsAreNotRepeated() {
        var document = new PrintedDocument(
                "Declaration",
                "en",
                List.of(
                        new PrintedDocument.Line("1", "", Part.OPERATIVE, "", false, "We will:", List.of(), List.of()),
                        new PrintedDocument.Line("1 (a)", "", Part.OPERATIVE, "", true, "act.", List.of(), List.of())));

        assertThat(_find(document, Div.class))
                .extracting(paragraph -> paragraph.hasClassName("item"))
                .containsExactly(false, true);
        assertThat(document.getElement().getTextRecursively()).containsOnlyOnce("We will:");
    }

    @Test
    void marksOfFootnotesStandWhereTheyWerePrintedAlsoWithinAMarkedPassage() {
        var document = new PrintedDocument(
                "Declaration",
                "en",
                List.of(new PrintedDocument.Line(
                        "1",
                        "",
                        Part.OPERATIVE,
                        "",
                        false,
                        "We will act in 2030.",
                        List.of(new MarkedSpan(3, 11, Tone.GOOD, "Pledge")),
                        List.of(new NoteMark(7, "4"), new NoteMark(20, "5")))));

        assertThat(document.getElement().getTextRecursively()).contains("We will4 act [Pledge] in 2030.5");
    }

    private static PrintedDocument.Line line(String label, String heading) {
        return new PrintedDocument.Line(
                label, "", Part.OPERATIVE, heading, false, "We will act.", List.of(), List.of());
    }
}
