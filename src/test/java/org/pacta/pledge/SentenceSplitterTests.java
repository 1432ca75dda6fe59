package org.pacta.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTests {
    @Test
    void cutsAtFullStopsButNotAtAbbreviations() {
        assertThat(
                        sentences(
                                "We met Dr. Ba in Washington, D.C., on 3 May. The U.S. Mission to A.U. bodies (see para. 4) helped. We agreed."))
                .containsExactly(
                        "We met Dr. Ba in Washington, D.C., on 3 May.",
                        "The U.S. Mission to A.U. bodies (see para. 4) helped.",
                        "We agreed.");
    }

    @Test
    void cutsBehindAFootnoteMarkAndAClosingQuotationMark() {
        assertThat(sentences("It is a zone of peace.[1] We will meet. They said “yes.” In March we left."))
                .containsExactly("It is a zone of peace.", "We will meet.", "They said “yes.”", "In March we left.");
    }

    @Test
    void keepsWhatASemicolonOrAColonJoins() {
        assertThat(sentences("We will: (a) read; (b) write.")).containsExactly("We will: (a) read; (b) write.");
    }

    @Test
    void leavesOutWhatStandsInBrackets() {
        Sentence sentence =
                SentenceSplitter.sentencesOf("We (the Group) will act.").get(0);

        assertThat(sentence.tokens()).extracting(Token::word).containsExactly("we", "will", "act", ".");
    }

    private static List<String> sentences(String text) {
        return SentenceSplitter.sentencesOf(text).stream()
                .map(sentence -> sentence.written(0, sentence.size()))
                .toList();
    }
}
