package org.pacta.declaration.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacta.declaration.DeclarationReader;
import org.pacta.declaration.Metadata;
import org.pacta.declaration.UnreadableDeclaration;
import org.pacta.declaration.UnreadableDeclaration.Reason;

class ReadingLanguageTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    fr | 1. Nous réaffirmons notre attachement aux principes et nous sommes résolus à promouvoir la paix.
                    es | 1. Nos comprometemos a promover la paz, la cooperación y el desarrollo en todo el mundo.
                    de | Wir werden die Zusammenarbeit stärken und die Armut in allen Ländern bekämpfen.
                    nl | Wij verbinden ons ertoe de samenwerking te versterken en de landen te helpen.
                    ru | 1. Мы подтверждаем нашу приверженность и преисполнены решимости содействовать миру.
                    ar | 1. نحن نؤكد من جديد التزامنا بتعزيز السلام والتعاون والتنمية في جميع أنحاء العالم.
                    zh | 我们重申对和平、合作与发展的承诺，并决心采取进一步行动。
                    """)
    void tellsTheLanguageOfATextInAnother(String language, String text) {
        assertThat(Texts.read(text).metadata().language()).isEqualTo(language);
    }

    @Test
    void namesFarsiAndNorwegianByTheCodesThatPeopleKnow() {
        assertThat(Texts.read("1. ما تعهد خود را به صلح و همکاری تایید می کنیم و از همه کشورها دعوت می کنیم.")
                        .metadata()
                        .language())
                .isEqualTo("fa");
        assertThat(Texts.read("1. Vi bekrefter vår forpliktelse til å fremme fred og samarbeid i hele verden.")
                        .metadata()
                        .language())
                .isEqualTo("nb");
    }

    @Test
    void saysThatItCannotTellWhatMayBeOneLanguageAsWellAsAnother() {
        assertThat(Texts.read("1. Potvrđujemo našu privrženost miru i suradnji u cijelom svijetu.")
                        .metadata()
                        .language())
                .isEqualTo(Metadata.UNKNOWN_LANGUAGE);
    }

    @Test
    void letsNobodyLookForPledgesInAnotherLanguage() {
        assertThatThrownBy(() -> Texts.read("1. Nous réaffirmons notre attachement aux principes de la Charte.")
                        .requireLanguageOfPledges())
                .asInstanceOf(type(UnreadableDeclaration.class))
                .returns(Reason.UNREADABLE_LANGUAGE, UnreadableDeclaration::reason)
                .returns("French", UnreadableDeclaration::detail);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We will act.",
                "1. Combat terrorism.\n",
                "1. Protect civilians.\n\n2. Invest in digital infrastructure.\n",
                "Côte d’Ivoire, Kazakhstan and Türkiye will establish ASEAN-U.S. centres.",
            })
    void doesNotTakeShortEnglishForAnotherLanguage(String text) {
        assertThat(Texts.read(text).metadata().language()).isEqualTo("en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hello", "Milk\nBread\nEggs\n"})
    void aTextWithoutAnySentenceHasNoParagraph(String text) {
        assertThatThrownBy(() -> new DeclarationReader().read(text))
                .asInstanceOf(type(UnreadableDeclaration.class))
                .returns(Reason.NO_PARAGRAPH, UnreadableDeclaration::reason);
    }

    @Test
    void foreignNamesInEnglishSentencesDoNoHarm() {
        assertThat(Texts.read("1. We thank Nursultan Nazarbayev, Ekmeleddin Ihsanoglu and Abdullah Bin Abdulaziz.\n")
                        .paragraphs())
                .hasSize(1);
    }
}
