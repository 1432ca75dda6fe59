package org.pacta.declaration.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.pacta.declaration.Part.CLOSING;
import static org.pacta.declaration.Part.OPENING;
import static org.pacta.declaration.Part.OPERATIVE;
import static org.pacta.declaration.Part.PREAMBULAR;

import org.junit.jupiter.api.Test;
import org.pacta.declaration.LeftOut;
import org.pacta.declaration.ReadDeclaration;
import org.pacta.declaration.ReadParagraph;

class OutlineTests {
    @Test
    void lettersUnderAChapeauAreItemsOfTheirParagraph() {
        assertThat(Texts.paragraphs("""
                        12. We are grateful to the host. We will:

                        (a) strengthen trade:
                        (i) in goods;
                        (ii) in services;

                        (b) fight hunger.

                        13. We will meet again.
                        """))
                .extracting(ReadParagraph::label, ReadParagraph::chapeau, ReadParagraph::text)
                .containsExactly(
                        tuple("12", "", "We are grateful to the host. We will:"),
                        tuple("12 (a)", "We will:", "strengthen trade:"),
                        tuple("12 (a) (i)", "We will: strengthen trade:", "in goods;"),
                        tuple("12 (a) (ii)", "We will: strengthen trade:", "in services;"),
                        tuple("12 (b)", "We will:", "fight hunger."),
                        tuple("13", "", "We will meet again."));
    }

    @Test
    void bulletsUnderAChapeauAreCountedAndThoseWithoutAreParagraphs() {
        assertThat(Texts.paragraphs(
                        "We intend to:\n\n-   fight hunger;\n-   trade more.\n\nTrade\n\n-   We will trade.\n"))
                .extracting(ReadParagraph::label, ReadParagraph::chapeau, ReadParagraph::heading)
                .containsExactly(
                        tuple("\u00B61", "", ""),
                        tuple("\u00B61 bullet 1", "We intend to:", ""),
                        tuple("\u00B61 bullet 2", "We intend to:", ""),
                        tuple("\u00B62", "", "Trade"));
    }

    @Test
    void itemsRightUnderTheOpeningAreGovernedByIt() {
        assertThat(Texts.paragraphs(
                        "We, the leaders of the region, hereby commit to:\n\n-   fight hunger;\n\n-   trade more.\n"))
                .extracting(ReadParagraph::label, ReadParagraph::part, ReadParagraph::chapeau)
                .containsExactly(
                        tuple("", OPENING, ""),
                        tuple("\u00B61", OPERATIVE, "We, the leaders of the region, hereby commit to:"),
                        tuple("\u00B62", OPERATIVE, "We, the leaders of the region, hereby commit to:"));
    }

    @Test
    void aResolutionAndItsAnnexAreTwoSeries() {
        assertThat(Texts.paragraphs("""
                        The General Assembly,

                        Recalling its resolution 76/217 of 17 December 2021,

                        1. Endorses the declaration;

                        2. Thanks the host.

                        18th plenary meeting
                        14 October 2025

                        Annex
                        Awaza Political Declaration

                        1. We will act.

                        I. Trade

                        2. We will trade.
                        """))
                .extracting(ReadParagraph::label, ReadParagraph::part, ReadParagraph::heading)
                .containsExactly(
                        tuple("", OPENING, ""),
                        tuple("PP1", PREAMBULAR, ""),
                        tuple("1", OPERATIVE, ""),
                        tuple("2", OPERATIVE, ""),
                        tuple("", CLOSING, ""),
                        tuple("annex 1", OPERATIVE, "Annex Awaza Political Declaration"),
                        tuple("annex 2", OPERATIVE, "Annex Awaza Political Declaration: I. Trade"));
    }

    @Test
    void annexesKeepTheirNumbersAndASilentRestartIsAPart() {
        assertThat(Texts.labels("""
                        1. We will act.

                        1. We will act again.

                        Annex II: Plan of Action

                        1. We will plan.
                        """)).containsExactly("1", "part 2, 1", "annex II, 1");
    }

    @Test
    void anAnnexTellsItsNumbersApartWithoutItsSection() {
        assertThat(Texts.labels("A. Trade\n\n1. We will act.\n\nAnnex\n\nI. Plan of Action\n\n1. We will plan.\n"))
                .containsExactly("1", "annex 1");
    }

    @Test
    void itemsOfAnAnnexAreOfItsSeriesAndNotOfTheParagraphAbove() {
        assertThat(Texts.labels("1. We will act.\n\nAnnex\n\n(a) to trade;\n\nAnnex\n\n(a) to help;\n"))
                .containsExactly("1", "annex (a)", "annex (a) bis");
    }

    @Test
    void itemsBelowAHeadingAreItemsOfTheParagraphAndNotOfTheItemAboveTheHeading() {
        assertThat(Texts.labels("1. We will:\n\n(a) trade more.\n\nTrade\n\n(b) help more.\n\nHelp\n\n(a) do more.\n"))
                .containsExactly("1", "1 (a)", "1 (b)", "1 (a) bis");
    }

    @Test
    void aPreambleInCapitalsEndsWhereTheDeclarationBegins() {
        assertThat(Texts.paragraphs("""
                        WE, the Member States of the Association, gather in Washington.

                        EMPHASIZING the importance of peace;

                        REAFFIRMING our shared commitment to trade.

                        WE HEREBY DECLARE:

                        Recognizing our past, we commit to act.
                        """))
                .extracting(ReadParagraph::label, ReadParagraph::part)
                .containsExactly(
                        tuple("PP1", PREAMBULAR),
                        tuple("PP2", PREAMBULAR),
                        tuple("PP3", PREAMBULAR),
                        tuple("", OPENING),
                        tuple("\u00B61", OPERATIVE));
    }

    @Test
    void headingsRightAboveOrRightBelowAParagraphAreFound() {
        assertThat(Texts.paragraphs("""
                        We, the leaders of the four countries, have met today, and we have talked.

                        Peace and Stability
                        We discussed our responses to the conflict and its consequences for the people
                        of the region.
                        Climate Change

                        We will act on climate change with all our might and with all our neighbours.
                        """))
                .extracting(ReadParagraph::heading)
                .containsExactly("", "Peace and Stability", "Climate Change");
    }

    @Test
    void aShortFirstLineOfAPreamblesClauseIsNoHeading() {
        assertThat(Texts.paragraphs("""
                        The General Assembly,

                        Recalling its resolution 72/3 of 30 October 2017 and all its resolutions since then,

                        Acknowledging the Agreement as approved by the General
                        Assembly in its resolution 58/318 of 13 September 2004 and in others after that one,

                        1. Welcomes the report of the Court.
                        """)).extracting(ReadParagraph::heading).containsOnly("");
    }

    @Test
    void aPromiseNeverHidesInAHeading() {
        assertThat(Texts.paragraphs("Trade\n\nWe will trade more\n\nWe will trade freely.\n"))
                .extracting(ReadParagraph::text)
                .contains("We will trade more");
    }

    @Test
    void wordsBetweenTwoNumbersBelongToTheFirst() {
        assertThat(Texts.paragraphs("1. We will act.\n\nThis includes trade.\n\n2. We will talk.\n\nWe are done.\n"))
                .extracting(ReadParagraph::label, ReadParagraph::text)
                .containsExactly(
                        tuple("1", "We will act. This includes trade."),
                        tuple("2", "We will talk."),
                        tuple("\u00B61", "We are done."));
    }

    @Test
    void theSameNumberTwiceGetsABis() {
        Labels labels = new Labels();

        assertThat(new String[] {labels.printed("5"), labels.printed("5"), labels.printed("5")})
                .containsExactly("5", "5 bis", "5 ter");
    }

    @Test
    void aPressOfficesSentenceAndLinksAreNoParagraphs() {
        ReadDeclaration read = Texts.read("""
                Declaration on Cooperation

                The text of the following declaration was released by the Governments of Angola and
                Brazil on September 18, 2023.

                1. We will cooperate.

                Annex:

                -   [Plan of Action](https://example.org/plan)
                """);

        assertThat(read.paragraphs()).extracting(ReadParagraph::label).containsExactly("1");
        assertThat(read.leftOut()).extracting(LeftOut::what).containsExactly("masthead", "other");
    }

    @Test
    void namesBelowTheClosingAreSignaturesAndNoParagraphs() {
        ReadDeclaration read = Texts.read("""
                We will meet regularly to ensure that our partnership continues to deliver.

                September 29, 2022

                Prime Minister Mark Brown of Cook Islands
                Prime Minister Josaia Voreqe Bainimarama of the Republic of Fiji
                President David W. Panuelo of the Federated States of Micronesia
                President Surangel S. Whipps, Jr. of the Republic of Palau

                For the Government of Samoa
                """);

        assertThat(read.paragraphs()).extracting(ReadParagraph::part).containsExactly(OPERATIVE, CLOSING);
        assertThat(read.leftOut()).extracting(LeftOut::what).containsExactly("signature");
    }

    @Test
    void meetingAndDayAreOneClosing() {
        assertThat(Texts.paragraphs("1. We will act.\n\n28th plenary meeting\n\n29 October 2018\n"))
                .extracting(ReadParagraph::text)
                .containsExactly("We will act.", "28th plenary meeting 29 October 2018");
    }

    @Test
    void headingsNestByTheStyleOfTheirNumbers() {
        assertThat(Texts.paragraphs("""
                        We, the leaders of the four countries, have met today, and we have talked.

                        I. Economy

                        A. Trade

                        We will trade.

                        Small islands

                        We will trade with them.

                        B. Finance

                        We will pay.

                        II. Climate

                        We will act.

                        A. Oceans

                        We will swim.
                        """))
                .extracting(ReadParagraph::heading)
                .containsExactly(
                        "",
                        "I. Economy: A. Trade",
                        "I. Economy: A. Trade: Small islands",
                        "I. Economy: B. Finance",
                        "II. Climate",
                        "II. Climate: A. Oceans");
    }

    @Test
    void headingsWithDecimalNumbersStandBelowTheirNumber() {
        assertThat(Texts.paragraphs("""
                        We, the leaders of the four countries, have met today, and we have talked.

                        1. Economy

                        1.1 Trade

                        We will trade.

                        1.2 Finance

                        We will pay.

                        2. Climate

                        2.1 Oceans

                        We will swim.
                        """))
                .extracting(ReadParagraph::heading)
                .containsExactly("", "1. Economy: 1.1 Trade", "1. Economy: 1.2 Finance", "2. Climate: 2.1 Oceans");
    }

    @Test
    void aHeadingRightAboveAHeadingIsOneOfItsKind() {
        assertThat(Texts.paragraphs("""
                        We, the leaders of the four countries, have met today, and we have talked.

                        Prosperity

                        Trade

                        We will trade.

                        Finance

                        We will pay.

                        Security

                        At sea

                        We will sail.
                        """))
                .extracting(ReadParagraph::heading)
                .containsExactly("", "Prosperity: Trade", "Prosperity: Finance", "Security: At sea");
    }

    @Test
    void anOrganMayLackItsCommaAndItsOneActStandsBeforeTheAnnex() {
        assertThat(Texts.paragraphs("""
                        Resolution adopted by the General Assembly on 4 November 2025

                        80/5. Doha Political Declaration

                        The General Assembly

                        Adopts the Doha Political Declaration, as contained in the annex to the present resolution.

                        Annex

                        Doha Political Declaration

                        1. We will act.
                        """))
                .extracting(ReadParagraph::label, ReadParagraph::part)
                .containsExactly(tuple("", OPENING), tuple("\u00B61", OPERATIVE), tuple("annex 1", OPERATIVE));
    }

    @Test
    void aClauseThatBreaksOffBehindASmallWordGoesOnBelow() {
        assertThat(Texts.paragraphs("""
                        The General Assembly,

                        Taking note of the Programme of Action to Prevent, Combat and Eradicate the Illicit Trade in

                        Illicit Small Arms and Light Weapons, Protocol V on Explosive Remnants of War

                        (Protocol V) to the Convention,

                        Recalling the Instrument to Trace, in a Timely and Reliable Manner,

                        Small Arms and Light Weapons and their Parts

                        (the Instrument) and its follow-up,

                        1. Calls upon all States to act.
                        """))
                .extracting(ReadParagraph::label, ReadParagraph::heading)
                .containsExactly(tuple("", ""), tuple("PP1", ""), tuple("PP2", ""), tuple("1", ""));
    }

    @Test
    void blankLinesBetweenAllLinesDoNotRunClausesTogether() {
        assertThat(Texts.labels("""
                        The General Assembly,

                        Recalling its resolution 72/3 of 30 October 2017 and all its previous relevant resolutions,

                        Recalling also that the Rome Statute of the Court reaffirms the purposes

                        and principles of the Charter,

                        1. Welcomes the report.
                        """)).containsExactly("", "PP1", "PP2", "1");
    }

    @Test
    void aSessionMayOpenTheTextAndALineAboutItsAdoptionCloseIt() {
        assertThat(Texts.paragraphs("""
                        Resolution No. 1/47-E

                        The Forty-seventh Session of the Council of Ministers, held in Niamey from 27 to 28 November 2020,

                        Recalling the Charter;

                        1. Calls upon Member States to trade more.

                        Adopted by the Council of Ministers on 28 November 2020.
                        """))
                .extracting(ReadParagraph::label, ReadParagraph::part)
                .containsExactly(
                        tuple("", OPENING), tuple("PP1", PREAMBULAR), tuple("1", OPERATIVE), tuple("", CLOSING));
    }

    @Test
    void anOpeningThatIsAWholeSentenceCanBeCited() {
        assertThat(Texts.paragraphs("""
                        We, the leaders of the region, met in Awaza and resolved to act on climate change.

                        Recalling our meeting in Almaty,

                        1. We will act.
                        """))
                .extracting(ReadParagraph::label, ReadParagraph::part)
                .containsExactly(tuple("PP1", PREAMBULAR), tuple("PP2", PREAMBULAR), tuple("1", OPERATIVE));
    }

    @Test
    void aForgottenFullStopLosesNoPromise() {
        assertThat(Texts.paragraphs("We will strengthen our cooperation in all fields of trade"))
                .extracting(ReadParagraph::label, ReadParagraph::part)
                .containsExactly(tuple("\u00B61", OPERATIVE));
    }
}
