package org.pacta.declaration.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacta.declaration.LeftOut;
import org.pacta.declaration.Part;
import org.pacta.declaration.ReadDeclaration;
import org.pacta.declaration.ReadParagraph;
import org.pacta.declaration.Translations;

class OtherLanguagesTests {

    private static final List<String> NUMBERS =
            IntStream.rangeClosed(1, 12).mapToObj(Integer::toString).toList();

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
    void readsTheSameParagraphsInEveryLanguage(String language) {
        ReadDeclaration read = Texts.read(Translations.text(language, "A/98/1"));

        assertThat(read.metadata().language()).isEqualTo(language);
        assertThat(read.paragraphs())
                .extracting(ReadParagraph::part)
                .startsWith(Part.OPENING)
                .endsWith(Part.CLOSING);
        assertThat(read.paragraphs()).hasSize(17);
        assertThat(read.paragraphs()).extracting(ReadParagraph::label).containsAll(NUMBERS);
        assertThat(labels(read).subList(6, 9)).allSatisfy(it -> assertThat(it).startsWith("5 "));
        assertThat(read.headings()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
    void takesTheSymbolFromTheMastheadAndLeavesOutTheLetterThatCarriesTheText(String language) {
        ReadDeclaration read = Texts.read(Translations.text(language, "A/98/1"));

        assertThat(read.metadata().symbol()).isEqualTo("A/98/1");
        assertThat(read.metadata().title()).endsWith("1");
        assertThat(read.leftOut())
                .extracting(LeftOut::what)
                .containsExactlyInAnyOrder("masthead", "letter", "signature", "masthead");
    }

    @Test
    void leavesNoClauseOutThatHasNoNumber() {
        ReadDeclaration read = Texts.read("""
                Déclaration des ports

                L’Assemblée des ports de la mer du Nord, réunie à Ostende,

                Réaffirmant son attachement à la sécurité de la navigation dans toutes les eaux,

                Consciente des dangers que courent chaque année les équipages des petits bateaux,

                Déclare que les phares seront réparés avant la fin de l’année prochaine.

                Remercie la ville d’Ostende de son accueil et de sa grande patience.
                """);

        assertThat(read.paragraphs())
                .extracting(ReadParagraph::text)
                .hasSize(5)
                .first()
                .isEqualTo("L’Assemblée des ports de la mer du Nord, réunie à Ostende,");
        assertThat(read.leftOut()).extracting(LeftOut::text).containsExactly("Déclaration des ports");
    }

    @Test
    void keepsTheOrganThatOpensAResolutionAndTheDayThatEndsIt() {
        ReadDeclaration read = Texts.read("""
                Nations Unies A/RES/80/99

                80/99. Lutte contre la désertification

                L’Assemblée générale,

                Rappelant sa résolution 79/233 du 19 décembre 2024 et toutes les résolutions antérieures,

                1. Prie le Secrétaire général de lui présenter à sa prochaine session un rapport sur la question ;

                2. Décide de poursuivre l’examen de la question.

                68e séance plénière, New York, 5 décembre 2025
                """);

        assertThat(labels(read)).containsExactly("¶1", "¶2", "1", "2", "");
        assertThat(read.paragraphs().get(0).text()).isEqualTo("L’Assemblée générale,");
        assertThat(read.paragraphs().get(4).part()).isEqualTo(Part.CLOSING);
    }

    @Test
    void leavesNoLastParagraphOutBecauseItsFullStopIsMissing() {
        ReadDeclaration read = Texts.read("""
                خطاب الوزراء

                أكد الوزراء التزامهم بتعزيز سلامة الملاحة في جميع المياه، وقرروا إعادة بناء الأرصفة قبل نهاية عام 2030.

                ودعا الوزراء جميع الدول إلى إنهاء تلويث البحار
                """);

        assertThat(read.paragraphs()).hasSize(2);
        assertThat(read.leftOut()).extracting(LeftOut::text).containsExactly("خطاب الوزراء");
    }

    @Test
    void readsTheNumbersAndLettersOfOtherScripts() {
        assertThat(labels(Texts.read("""
                        ١ - نؤكد من جديد تمسكنا بمقاصد الميثاق وبعلاقات حسن الجوار بين جميع الدول.

                        ٢ - نقرر ما يلي:

                        (أ) نشر قياسات كل محطة في غضون شهر واحد؛

                        (ب) تدريب أربعين من شباب علماء المياه كل سنة؛

                        (ج) تقديم المشورة إلى الدول الأعضاء.

                        ٣ - نرحب بعرض تركيا استضافة المؤتمر المقبل.
                        """))).containsExactly("1", "2", "2 (أ)", "2 (ب)", "2 (ج)", "3");
        assertThat(labels(Texts.read("""
                        1. Мы подтверждаем нашу приверженность целям Устава.

                        2. Мы постановляем:

                        а) публиковать результаты измерений каждой станции;

                        б) ежегодно готовить сорок молодых гидрологов;

                        в) консультировать государства по вопросам безопасности плотин.

                        3. Мы приветствуем предложение принять следующую конференцию.
                        """))).containsExactly("1", "2", "2 а", "2 б", "2 в", "3");
        assertThat(labels(Texts.read("""
                        1、我们重申恪守《宪章》的宗旨，重申流域所有国家之间的睦邻关系。

                        2、我们决定：

                        （一）在一个月内公布每个观测站的测量结果；

                        （二）每年培训四十名青年水文学家；

                        （三）就水坝安全问题向成员国提供咨询意见。

                        3、我们欢迎土耳其提出主办下一次会议。
                        """))).containsExactly("1", "2", "2 （一）", "2 （二）", "2 （三）", "3");
    }

    @Test
    void losesNoWordOfTheText() {
        String text = Translations.text("ar", "A/98/1");

        ReadDeclaration read = Texts.read(text);

        String words = read.pieces().stream()
                .flatMap(piece -> Stream.of(piece.words().split("\\s+")))
                .sorted()
                .toList()
                .toString();
        assertThat(words)
                .isEqualTo(
                        Stream.of(text.strip().split("\\s+")).sorted().toList().toString());
    }

    @Test
    void putsNoBlankIntoAChineseSentenceThatALineBreakDivides() {
        ReadDeclaration read = Texts.read("""
                1. 我们重申恪守《宪章》的宗旨，重申流域所有
                国家之间的睦邻关系，并决心采取进一步的行动。

                2. 我们欢迎土耳其提出主办下一次会议。
                """);

        assertThat(read.paragraphs().get(0).text()).contains("重申流域所有国家之间");
    }

    private static List<String> labels(ReadDeclaration read) {
        return read.paragraphs().stream().map(ReadParagraph::label).toList();
    }
}
