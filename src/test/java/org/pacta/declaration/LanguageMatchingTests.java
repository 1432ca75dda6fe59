package org.pacta.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageMatchingTests {

    @ParameterizedTest
    @ValueSource(strings = {"ar", "es", "fr", "ru", "zh"})
    void findsTheCounterpartOfEveryParagraph(String language) {
        List<Counterpart> matched = LanguageMatching.of(read("en"), read(language));

        assertThat(matched)
                .hasSize(17)
                .allMatch(Counterpart::isMatched)
                .noneMatch(Counterpart::unlikeInLength)
                .allSatisfy(it -> assertThat(it.original().part())
                        .isEqualTo(it.translated().part()));
        assertThat(labels(matched)).startsWith("=", "1=1", "2=2").contains("12=12");
    }

    @Test
    void matchesLettersOfAnotherAlphabetByTheirOrder() {
        assertThat(labels(LanguageMatching.of(read("en"), read("ar"))))
                .contains("5 (a)=5 (أ)", "5 (b)=5 (ب)", "5 (c)=5 (ج)");
    }

    @Test
    void saysWhichNumbersAreMissingAndWhichAreToSpare() {
        List<Paragraph> original = numbered("1", "2", "3", "4");
        List<Paragraph> translated = numbered("1", "3", "4", "5");

        assertThat(labels(LanguageMatching.of(original, translated))).containsExactly("1=1", "2=", "3=3", "4=4", "=5");
    }

    @Test
    void findsByItsLengthWhichParagraphWithoutNumberIsMissing() {
        List<Paragraph> original = unnumbered(200, 90, 310, 120, 240, 60);
        List<Paragraph> translated = unnumbered(240, 370, 145, 290, 70);

        assertThat(labels(LanguageMatching.of(original, translated)))
                .containsExactly("¶1=¶1", "¶2=", "¶3=¶2", "¶4=¶3", "¶5=¶4", "¶6=¶5");
    }

    @Test
    void findsByItsLengthWhichParagraphWithoutNumberIsToSpare() {
        assertThat(labels(LanguageMatching.of(unnumbered(200, 310, 120), unnumbered(220, 40, 330, 130))))
                .containsExactly("¶1=¶1", "=¶2", "¶2=¶3", "¶3=¶4");
    }

    @Test
    void matchesAnItemThatIsMissingUnderItsParagraphOnly() {
        List<Paragraph> original = List.of(
                paragraph("1", 100),
                paragraph("1 (a)", 80),
                paragraph("1 (b)", 300),
                paragraph("2", 100),
                paragraph("2 (a)", 50));
        List<Paragraph> translated =
                List.of(paragraph("1", 110), paragraph("1 а", 330), paragraph("2", 110), paragraph("2 а", 55));

        assertThat(labels(LanguageMatching.of(original, translated)))
                .containsExactly("1=1", "1 (a)=", "1 (b)=1 а", "2=2", "2 (a)=2 а");
    }

    @Test
    void doubtsAParagraphThatIsMuchShorterThanTheOthersWouldMakeOneExpect() {
        List<Paragraph> original = List.of(paragraph("1", 200), paragraph("2", 200), paragraph("3", 200));
        List<Paragraph> translated = List.of(paragraph("1", 60), paragraph("2", 240), paragraph("3", 240));

        assertThat(LanguageMatching.of(original, translated))
                .extracting(it -> it.original().label(), Counterpart::unlikeInLength)
                .containsExactly(tuple("1", true), tuple("2", false), tuple("3", false));
    }

    @Test
    void isNotLedAstrayByANumberInTheWrongPlace() {
        assertThat(labels(LanguageMatching.of(numbered("1", "2", "3", "12"), numbered("12", "1", "2", "3"))))
                .containsExactly("1=1", "2=2", "3=3", "12=12");
    }

    @Test
    void hasNothingToMatchWithoutParagraphs() {
        assertThat(LanguageMatching.of(List.of(), List.of())).isEmpty();
        assertThat(labels(LanguageMatching.of(numbered("1"), List.of()))).containsExactly("1=");
    }

    private static List<Paragraph> read(String language) {
        try {
            ReadDeclaration document = new DeclarationReader().read(Translations.text(language, "A/98/1"));
            return new Preview.Readable(
                            document,
                            List.of(),
                            document.paragraphs().stream()
                                    .map(it -> new Preview.PreviewedParagraph(it, List.of()))
                                    .toList())
                    .unstored();
        } catch (UnreadableDeclaration unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static List<String> labels(List<Counterpart> matched) {
        return matched.stream()
                .map(it -> it.inOriginal().map(Paragraph::label).orElse("") + "="
                        + it.inTranslation().map(Paragraph::label).orElse(""))
                .toList();
    }

    private static List<Paragraph> numbered(String... labels) {
        return Stream.of(labels).map(label -> paragraph(label, 100)).toList();
    }

    private static List<Paragraph> unnumbered(int... lengths) {
        return IntStream.range(0, lengths.length)
                .mapToObj(place -> paragraph("¶" + (place + 1), lengths[place]))
                .toList();
    }

    private static Paragraph paragraph(String label, int length) {
        return new Paragraph(
                ParagraphId.random(),
                DeclarationId.random(),
                label,
                Part.OPERATIVE,
                "",
                "",
                "x".repeat(length),
                new Place(1, 1, 0, 0));
    }
}
