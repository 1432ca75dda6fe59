package org.pacta.declaration.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.pacta.declaration.ReadParagraph;

class NumberingTests {
    @Test
    void aYearAtTheStartOfALineIsNoParagraph() {
        assertThat(Texts.labels("""
                        1. We will meet again in January
                        2023. We will meet again in
                        5. February.

                        2. We will meet on
                        12 March.
                        """)).containsExactly("1", "2");
    }

    @Test
    void aNumberOrLetterBelowAFullLineWhoseSentenceHasNoEndBelongsToTheSentence() {
        assertThat(Texts.labels("""
                        1. We will rebuild the piers of the region, as they are listed in section
                        2. We will do so for all of the small ports, of which there are at least
                        2.

                        2. We will, as the Ministers of Fisheries agreed at their meeting:

                        (a) rebuild the piers of the region, as they are listed in paragraph 3
                        (b) of the Convention;

                        (b) act.
                        """)).containsExactly("1", "2", "2 (a)", "2 (b)");
    }

    @Test
    void aNumberMayStandAloneOnItsLineOrLackItsFullStop() {
        assertThat(Texts.labels("1.\nWe will act.\n2.\n\nWe will talk.\n")).containsExactly("1", "2");
        assertThat(Texts.labels("1 WE will act.\n\n2 WE will talk.\n\n12 May was a good day for us.\n"))
                .containsExactly("1", "2", "\u00B61");
    }

    @Test
    void aLostNumberDoesNotStopTheSeries() {
        assertThat(Texts.labels("1. We will act.\n\n4. We will talk.\n\n5. We will help.\n"))
                .containsExactly("1", "4", "5");
    }

    @Test
    void aDashBetweenTwoHalvesOfASentenceIsNoBullet() {
        assertThat(Texts.paragraphs(
                        "We will help the Center for Private Enterprise\n\u2013 of the Chamber \u2013 to act.\n"))
                .singleElement()
                .satisfies(paragraph ->
                        assertThat(paragraph.text()).endsWith("Enterprise \u2013 of the Chamber \u2013 to act."));
    }

    @Test
    void bareNumbersAloneOnTheirLinesNumberTheParagraphsBelowThem() {
        assertThat(Texts.labels("""
                        THE ASSEMBLY,

                        RECALLING its earlier resolutions on the technical cooperation programme,

                        1

                        INVITES Member States to complete their profiles;

                        2
                        URGES Member States to work together;

                        3 REVOKES resolution A.1006(25).
                        """)).containsExactly("", "PP1", "1", "2", "3");
    }

    @Test
    void bareNumbersAloneOnTheirLinesMayStandBelowHeadingsAndInSentences() {
        assertThat(Texts.labels("""
                        Trade

                        1

                        We will rebuild the piers of the region, as it is said in paragraph
                        4. We will help all of the small ports of the region without delay.

                        Peace

                        2

                        We will act.
                        """)).containsExactly("1", "2");
    }

    @Test
    void anAnnexMayNumberItsParagraphsInAnotherWay() {
        assertThat(Texts.labels("1\n\nWe will act.\n\n2\n\nWe will talk.\n\nAnnex\n\n1. We will help.\n"))
                .containsExactly("1", "2", "annex 1");
    }

    @Test
    void numbersOfPagesAreNoParagraphsEvenIfNothingElseTellsThem() {
        assertThat(Texts.labels("""
                        We will act together with all our neighbours.

                        We will talk.

                        1

                        We will trade with all countries of the

                        2

                        Region and beyond.

                        We will meet again.

                        3
                        """)).containsExactly("\u00B61", "\u00B62", "\u00B63", "\u00B64");
    }

    @Test
    void aNumberThatIsMissedInTheSeriesIsFoundBehindTheSentenceBeforeIt() {
        assertThat(Texts.paragraphs("""
                        7. We will act.

                        8. We welcome the Pact for the Future. 9. We note the meeting. 10. We will talk.

                        11. We will be glad.
                        """))
                .extracting(ReadParagraph::label, ReadParagraph::text)
                .containsExactly(
                        tuple("7", "We will act."),
                        tuple("8", "We welcome the Pact for the Future."),
                        tuple("9", "We note the meeting."),
                        tuple("10", "We will talk."),
                        tuple("11", "We will be glad."));
    }

    @Test
    void aHeadingThatRunsIntoItsFirstNumberIsCutOff() {
        assertThat(Texts.paragraphs("""
                        1. We gather in hope.

                        II. Implementation of the Programme of Action for the Decade
                        2024\u20132034 2. We will act.

                        Partnerships and support 3. We invite all partners to help.

                        We recall paragraph 4. We will act on it.

                        4. We will help too.

                        III. Conclusion

                        5. We are glad.
                        """))
                .extracting(ReadParagraph::heading, ReadParagraph::label, ReadParagraph::text)
                .containsExactly(
                        tuple("", "1", "We gather in hope."),
                        tuple(
                                "II. Implementation of the Programme of Action for the Decade 2024\u20132034",
                                "2",
                                "We will act."),
                        tuple(
                                "II. Implementation of the Programme of Action for the Decade 2024\u20132034"
                                        + ": Partnerships and support",
                                "3",
                                "We invite all partners to help. We recall paragraph 4. We will act on it."),
                        tuple(
                                "II. Implementation of the Programme of Action for the Decade 2024\u20132034"
                                        + ": Partnerships and support",
                                "4",
                                "We will help too."),
                        tuple("III. Conclusion", "5", "We are glad."));
    }

    @Test
    void aLostLetterDoesNotEndTheList() {
        assertThat(Texts.labels("""
                        1. We will:

                        (a) fight hunger;

                        (c) trade more:

                        (i) in goods;

                        (ii) in services;

                        (f) act.
                        """)).containsExactly("1", "1 (a)", "1 (c)", "1 (c) (i)", "1 (c) (ii)", "1 (f)");
    }

    @Test
    void anOuterListGoesOnRightBelowAnInnerOne() {
        assertThat(Texts.labels("""
                        1. We will:
                        (a) protect, in particular:
                        (i) the piers;
                        (ii) the fleets;
                        (b) act.
                        """)).containsExactly("1", "1 (a)", "1 (a) (i)", "1 (a) (ii)", "1 (b)");
    }

    @Test
    void aLetterWithAStopBehindItEndsAReferenceAndBeginsNoItem() {
        assertThat(Texts.labels("""
                        1. We will:

                        (a) rebuild the piers of the region, as it was agreed in article 3

                        (b), which we welcome;

                        (b) rebuild the fleets of the region, as it was agreed in article 3

                        (c).
                        """)).containsExactly("1", "1 (a)", "1 (b)");
    }

    @Test
    void aNumberBelowTheWordItCountsBelongsToItAlsoOnTheNextPage() {
        assertThat(Texts.paragraphs("""
                        1. We will rebuild the piers of the region by 2030.
                        2. We reaffirm our commitment to the piers along the coast, in particular in accordance with paragraph
                        2/9          25-16680
                        4. We will rebuild the piers of the region by 2030.

                        3. We will help.
                        """))
                .extracting(ReadParagraph::label, ReadParagraph::text)
                .containsExactly(
                        tuple("1", "We will rebuild the piers of the region by 2030."),
                        tuple(
                                "2",
                                "We reaffirm our commitment to the piers along the coast, in particular in accordance with"
                                        + " paragraph 4. We will rebuild the piers of the region by 2030."),
                        tuple("3", "We will help."));
    }

    @Test
    void aLetterInBracketsThatAStopOrANoteAndAStopFollowEndsAReference() {
        assertThat(Texts.labels("""
                        1. We commit to protecting the piers in the Gulf of Bothnia as agreed in article 3

                        (b).1 We will rebuild the piers of the region by 2030, as agreed in article 4

                        (c)2. We will help.

                        2. We will act.
                        _______________

                        1 See the report of the conference.

                        2 See the annex.
                        """)).containsExactly("1", "2");
    }

    @Test
    void lettersAndSmallRomanNumeralsFollowEachOther() {
        assertThat(Numbering.follows("b", "a")).isTrue();
        assertThat(Numbering.follows("iv", "iii")).isTrue();
        assertThat(Numbering.follows("i", "h")).isTrue();
        assertThat(Numbering.follows("d", "b")).isFalse();
    }
}
