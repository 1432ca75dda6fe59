package org.pacta.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pacta.pledge.Span;

class WordDifferencesTests {

    @Test
    void findsNoneInTheSameWords() {
        assertThat(WordDifferences.between("We will act.", "We will act.").isEmpty())
                .isTrue();
        assertThat(WordDifferences.between("", "").isEmpty()).isTrue();
    }

    @Test
    void marksTheWordThatWasReplaced() {
        var differences = WordDifferences.between("We will rebuild the piers.", "We will rebuild the quays.");

        assertThat(words(differences.removed(), "We will rebuild the piers.")).containsExactly("piers");
        assertThat(words(differences.added(), "We will rebuild the quays.")).containsExactly("quays");
    }

    @Test
    void marksWordsThatFollowOneAnotherAsOneStretch() {
        var differences = WordDifferences.between("We will act.", "We will act before the end of 2030.");

        assertThat(differences.removed()).isEmpty();
        assertThat(words(differences.added(), "We will act before the end of 2030."))
                .containsExactly("before the end of 2030");
    }

    @Test
    void takesNoNoticeOfTypographyAndBlanks() {
        assertThat(WordDifferences.between("our \"ten-year\" plan", "our  \u201cten\u2011year\u201d plan")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void seesThatANegationWasTakenOut() {
        var differences = WordDifferences.between("We shall not fail.", "We shall fail.");

        assertThat(words(differences.removed(), "We shall not fail.")).containsExactly("not");
    }

    private static List<String> words(List<Span> spans, String text) {
        return spans.stream().map(span -> span.of(text)).toList();
    }
}
