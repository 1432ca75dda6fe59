package org.pacta.followup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pacta.pledge.Span;

class SentencesTests {

    @Test
    void cutsAParagraphIntoItsSentencesWithoutTheBlanksBetween() {
        String text = "We recall the storm. We resolve to rebuild the piers.  We thank Ostend.";

        assertThat(Sentences.of(text))
                .extracting(it -> it.of(text))
                .containsExactly("We recall the storm.", "We resolve to rebuild the piers.", "We thank Ostend.");
    }

    @Test
    void takesATextWithoutFullStopAsOneSentence() {
        assertThat(Sentences.of("We resolve to rebuild the piers")).containsExactly(new Span(0, 31));
    }

    @Test
    void findsNoSentenceInAnEmptyText() {
        assertThat(Sentences.of("")).isEmpty();
    }
}
