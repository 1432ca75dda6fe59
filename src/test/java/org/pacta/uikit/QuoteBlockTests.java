package org.pacta.uikit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.vaadin.flow.dom.Element;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteBlockTests {

    private static final String TEXT = "We commit ourselves to act & call upon <others>.";

    @Test
    void keepsTheWordsAndMarksTheSpans() {
        var quote = new QuoteBlock(TEXT, List.of(mark(3, 9, Tone.PLEDGE), mark(29, 38, Tone.CALL)));

        assertThat(marked(quote)).containsExactly("commit", "call upon");
        assertThat(wordsOf(quote.getElement())).isEqualTo(TEXT);
    }

    @Test
    void setsMarkupInTheTextAsWords() {
        var quote = new QuoteBlock("<script>alert(1)</script>");

        assertThat(quote.getElement().getOuterHTML()).contains("&lt;script&gt;").doesNotContain("<script>");
    }

    @Test
    void givesTheCommonPartOfTwoMarksToTheFirst() {
        var quote = new QuoteBlock(TEXT, List.of(mark(5, 20, Tone.SOFT), mark(0, 9, Tone.PLEDGE)));

        assertThat(marked(quote)).containsExactly("We commit", " ourselves ");
        assertThat(wordsOf(quote.getElement())).isEqualTo(TEXT);
    }

    @Test
    void dropsAMarkThatLiesWithinAnother() {
        var quote = new QuoteBlock(TEXT, List.of(mark(0, 20, Tone.PLEDGE), mark(3, 9, Tone.CALL)));

        assertThat(marked(quote)).containsExactly("We commit ourselves ");
        assertThat(wordsOf(quote.getElement())).isEqualTo(TEXT);
    }

    @Test
    void refusesAMarkBehindTheText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QuoteBlock("short", List.of(mark(0, 6, Tone.PLEDGE))));
    }

    private static MarkedSpan mark(int start, int end, Tone tone) {
        return new MarkedSpan(start, end, tone, "Pledge");
    }

    private static List<String> marked(QuoteBlock quote) {
        return quote.getElement()
                .getChildren()
                .filter(child -> !child.isTextNode())
                .map(QuoteBlockTests::wordsOf)
                .toList();
    }

    /** The words of the declaration, without the labels for readers who do not see the marks. */
    private static String wordsOf(Element element) {
        if (element.isTextNode()) {
            return element.getText();
        }
        return element.getChildren()
                .filter(child -> child.isTextNode() || !child.getClassList().contains("visually-hidden"))
                .map(QuoteBlockTests::wordsOf)
                .reduce("", String::concat);
    }
}
