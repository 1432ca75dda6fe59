package org.pacta.declaration.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pacta.declaration.LeftOut;
import org.pacta.declaration.Metadata;
import org.pacta.declaration.Part;
import org.pacta.declaration.Place;
import org.pacta.declaration.ReadDeclaration;
import org.pacta.declaration.ReadParagraph;
import org.pacta.pledge.PledgeText;

/** The Astana Declaration (A/65/903): a letter with an annex, hard line breaks, page breaks inside paragraphs. */
class AstanaDeclarationTests {
    private final ReadDeclaration astana = Texts.read(Texts.resource("/seeds/a-65-903.txt"));

    @Test
    void readsAllTwentySixParagraphsWordForWord() {
        List<String> expected =
                Texts.resource("a-65-903.paragraphs.tsv").lines().skip(1).toList();

        List<String> read = paragraphs(Part.OPERATIVE).stream()
                .map(paragraph -> paragraph.label() + "\t" + paragraph.text())
                .toList();

        assertThat(read).hasSize(26).isEqualTo(expected);
    }

    @Test
    void joinsNamesThatALineBreakTore() {
        assertThat(paragraphs(Part.OPERATIVE).get(2).text()).contains("the OIC 10-Year Programme of Action, both");
    }

    @Test
    void readsTheMetadata() {
        assertThat(astana.metadata())
                .isEqualTo(new Metadata(
                        "A/65/903",
                        "Astana Declaration: Peace, cooperation and development",
                        "Organization of Islamic Cooperation Council of Foreign Ministers",
                        List.of("Sixty-fifth session", "thirty-eighth session"),
                        "122 (s)",
                        "Astana",
                        LocalDate.of(2011, 6, 28),
                        LocalDate.of(2011, 6, 30),
                        LocalDate.of(2011, 7, 12),
                        "English",
                        "en"));
    }

    @Test
    void tellsTheOpeningAndTheClosingFromTheParagraphs() {
        assertThat(paragraphs(Part.OPENING))
                .singleElement()
                .satisfies(opening -> assertThat(opening.text())
                        .startsWith("We, the Ministers of Foreign Affairs")
                        .endsWith("declare the following:"));
        assertThat(paragraphs(Part.CLOSING))
                .extracting(ReadParagraph::text)
                .containsExactly("Done in Astana on 30 June 2011");
    }

    @Test
    void leavesOutTheMastheadTheLetterAndItsSignature() {
        assertThat(astana.leftOut())
                .extracting(LeftOut::what)
                .containsExactly("masthead", "letter", "signature", "masthead");
        assertThat(astana.leftOut().get(1).text())
                .startsWith("Letter dated 8 July 2011")
                .contains("I have the honour to forward");
        assertThat(astana.leftOut().get(2).text()).isEqualTo("(Signed) Byrganym Aitimova\nPermanent Representative");
    }

    @Test
    void tellsWhereInTheSourceAParagraphStands() {
        assertThat(paragraphs(Part.OPERATIVE).get(17))
                .extracting(ReadParagraph::label, ReadParagraph::place)
                .containsExactly("18", new Place(228, 240, 0, 0));
    }

    @Test
    void handsTheFinderTitleOpeningAndParagraphsButNotTheClosing() {
        PledgeText text = astana.toPledgeText();

        assertThat(text.opening())
                .startsWith("Astana Declaration: Peace, cooperation and development\nWe, the Ministers");
        assertThat(text.passages())
                .hasSize(26)
                .noneMatch(passage -> passage.text().startsWith("Done in"));
    }

    private List<ReadParagraph> paragraphs(Part part) {
        return astana.paragraphs().stream().filter(p -> p.part() == part).toList();
    }
}
