package org.pacta.declaration.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.pacta.declaration.Footnote;
import org.pacta.declaration.ReadDeclaration;

class NoteCallsTests {
    @Test
    void whatStandsBehindAPointInANumberIsNoMark() {
        assertThat(Texts.paragraphs("""
                        1. Trade

                        1.1 We will double the 1.2 million piers by 2030.1

                        1.2 We will protect at least 15.2 We will talk.
                        _______________
                        1 Resolution 70/1.
                        2 Resolution 70/2.
                        """))
                .extracting(paragraph -> paragraph.label() + " " + paragraph.text())
                .containsExactly(
                        "1.1 We will double the 1.2 million piers by 2030.",
                        "1.2 We will protect at least 15. We will talk.");
    }

    @Test
    void aMarkAtTheStartOfALineLeavesNoBlankAndBelongsToTheWordAbove() {
        ReadDeclaration read = Texts.read("""
                1. We will rebuild what the Convention of 2019
                1 of the region and the Compact
                2 along the coast protect.
                _______________
                1 Resolution 70/1.
                2 Resolution 70/2.
                """);

        assertThat(read.paragraphs()).singleElement().satisfies(paragraph -> {
            assertThat(paragraph.text())
                    .isEqualTo("We will rebuild what the Convention of 2019 of the region and the Compact"
                            + " along the coast protect.");
            assertThat(Texts.printed(paragraph.text(), paragraph.noteMarks()))
                    .contains("Convention of 20191 of", "Compact2 along");
        });
    }

    @Test
    void marksGluedToYearsAndWordsOrSetApartAreTakenOutOfTheText() {
        ReadDeclaration read = Texts.read("""
                1. We welcome the Programme adopted on 24 December 2024,1 the 2030 Agenda for
                Development 2 and the Decade 2014\u201320243 with all 4 of its goals.
                2. We will act on Climate Change4 and report on 5 May 2030.
                _______________

                1 Resolution 79/233, annex.

                2 Resolution 70/1.

                3 Resolution 69/137,
                annex II.

                4 United Nations, Treaty Series.

                5 See A/80/L.4.
                """);

        assertThat(read.paragraphs())
                .extracting(paragraph -> paragraph.text())
                .containsExactly(
                        "We welcome the Programme adopted on 24 December 2024, the 2030 Agenda for Development"
                                + " and the Decade 2014\u20132024 with all 4 of its goals.",
                        "We will act on Climate Change and report on 5 May 2030.");
        assertThat(read.footnotes())
                .extracting(Footnote::mark, Footnote::text, Footnote::calledIn)
                .containsExactly(
                        tuple("1", "Resolution 79/233, annex.", "1"),
                        tuple("2", "Resolution 70/1.", "1"),
                        tuple("3", "Resolution 69/137, annex II.", "1"),
                        tuple("4", "United Nations, Treaty Series.", "2"),
                        tuple("5", "See A/80/L.4.", ""));
    }

    @Test
    void aMarkMayStandBehindAYearBehindACommaOrBetweenTwoParagraphsThatRanTogether() {
        ReadDeclaration read = Texts.read("""
                1. We recall the statement of 12 February 2013 1 in which the Council spoke, and the
                Declaration on Development, 2 including its principles. In 2013 4 countries met.

                2. We welcome the Pact for the Future. 3 3. We note the meeting.

                4. We will act.
                _______________

                1 S/PRST/2013/2.

                2 Resolution 70/1.

                3 Resolution 79/1.

                4 Resolution 1/1.
                """);

        assertThat(read.paragraphs())
                .extracting(paragraph -> paragraph.text())
                .containsExactly(
                        "We recall the statement of 12 February 2013 in which the Council spoke, and the Declaration"
                                + " on Development, including its principles. In 2013 4 countries met.",
                        "We welcome the Pact for the Future.",
                        "We note the meeting.",
                        "We will act.");
        assertThat(read.footnotes()).extracting(Footnote::calledIn).containsExactly("1", "1", "2", "");
    }

    @Test
    void aNoteIsCalledWhereItsMarkStandsFirstSinceTheLastNoteWithThatMark() {
        ReadDeclaration read = Texts.read("""
                1. We recall the Statute.1

                2. We recall the Statute1 again.
                _______________

                1 Rome Statute.

                A/RES/73/7

                3. We recall the Charter.1
                _______________

                1 Charter.
                """);

        assertThat(read.footnotes()).extracting(Footnote::calledIn).containsExactly("1", "3");
    }

    @Test
    void aNoteMayBeCalledAgainOnALaterPage() {
        assertThat(Texts.paragraphs("""
                        1. We recall the Statute.1
                        _______________

                        1 Rome Statute.

                        A/RES/73/7

                        2. We welcome the parties to the Rome Statute of the Court, 1 and the Agreement,1 and its
                        Articles III, 1 and 2. We will meet in June, 1 day before the Assembly.2
                        _______________

                        2 See A/1/1.
                        """))
                .extracting(paragraph -> paragraph.text())
                .containsExactly(
                        "We recall the Statute.",
                        "We welcome the parties to the Rome Statute of the Court, and the Agreement, and its Articles III,"
                                + " 1 and 2. We will meet in June, 1 day before the Assembly.");
    }

    @Test
    void aMarkAtTheStartOfALineIsTakenOutOnceAndLeavesOneBlank() {
        ReadDeclaration read = Texts.read("""
                1. We recall the statement, and the Declaration on Development,
                1 including its principles. We note the Charter and more.
                _______________

                1 Resolution 70/1.

                A/RES/1/1

                2. We recall the Declaration on Development,
                1 including its principles, and the Pact.2
                _______________

                2 Resolution 79/1.
                """);

        assertThat(read.paragraphs())
                .extracting(paragraph -> paragraph.text())
                .containsExactly(
                        "We recall the statement, and the Declaration on Development, including its principles. We note"
                                + " the Charter and more.",
                        "We recall the Declaration on Development, including its principles, and the Pact.");
        assertThat(read.footnotes()).extracting(Footnote::calledIn).containsExactly("1", "2");
    }

    @Test
    void aNumberWithoutANoteStays() {
        assertThat(Texts.paragraphs("1. We will act in 2030,1 and in 20243 too.\n"))
                .extracting(paragraph -> paragraph.text())
                .containsExactly("We will act in 2030,1 and in 20243 too.");
    }
}
