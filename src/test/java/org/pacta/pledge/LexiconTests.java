package org.pacta.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTests {
    private final Lexicon lexicon = Lexicon.english();

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "reaffirms, reaffirm, SINGULAR",
        "committed, commit, PAST",
        "committing, commit, PARTICIPLE",
        "planned, plan, PAST",
        "sought, seek, PAST",
        "reiterating, reiterate, PARTICIPLE",
        "agreeing, agree, PARTICIPLE",
        "recognises, recognize, SINGULAR",
        "emphasised, emphasize, PAST",
        "urges, urge, SINGULAR"
    })
    void knowsAVerbInAllItsForms(String word, String lemma, Form form) {
        Lexicon.Verb verb = lexicon.verbAt(sentence(word), 0).orElseThrow();

        assertThat(verb.entry().lemma()).isEqualTo(lemma);
        assertThat(verb.form()).isEqualTo(form);
    }

    @Test
    void prefersTheLongerOfTwoVerbsThatBeginAlike() {
        assertThat(lexicon.verbAt(sentence("calls upon all"), 0)
                        .orElseThrow()
                        .entry()
                        .lemma())
                .isEqualTo("call upon");
        assertThat(lexicon.verbAt(sentence("commit themselves to"), 0)
                        .orElseThrow()
                        .end())
                .isEqualTo(2);
    }

    @Test
    void skipsAdverbsAndFillersButNotAdjectivesInLy() {
        assertThat(lexicon.skipAdverbs(sentence("therefore strongly and once again in this regard urge"), 0))
                .isEqualTo(2);
        assertThat(lexicon.skipAdverbs(sentence("once again in this regard urge"), 0))
                .isEqualTo(5);
        assertThat(lexicon.skipAdverbs(sentence("timely delivery"), 0)).isZero();
    }

    @Test
    void everyRuleHasAnIdOfItsOwnAndAReasonInOneSentence() {
        List<Rule> rules = Arrays.asList(Rule.values());

        assertThat(rules).extracting(Rule::id).doesNotHaveDuplicates();
        assertThat(rules)
                .extracting(Rule::reason)
                .allMatch(reason -> reason.endsWith(".") && reason.indexOf('.') == reason.length() - 1);
    }

    private static Sentence sentence(String text) {
        return SentenceSplitter.sentencesOf(text).get(0);
    }
}
