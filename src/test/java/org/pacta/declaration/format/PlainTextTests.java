package org.pacta.declaration.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacta.declaration.UnreadableDeclaration;
import org.pacta.declaration.UnreadableDeclaration.Reason;
import org.pacta.declaration.reading.Line;

class PlainTextTests {
    private static final int LIMIT = Limits.TEXT_SIZE;

    @Test
    void cutsLinesHoweverTheyEnd() throws UnreadableDeclaration {
        assertThat(PlainText.read(utf8("one\r\ntwo\rthree\nfour\u2028five")).lines())
                .extracting(Line::source)
                .containsExactly("one", "two", "three", "four", "five");
    }

    @Test
    void acceptsAByteOrderMarkAndDropsIt() throws UnreadableDeclaration {
        assertThat(PlainText.read(utf8("\uFEFFWe")).lines().get(0).source()).isEqualTo("We");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\t\r\n", "\u00A0\u2003\n", "\uFEFF"})
    void aTextOfWhiteSpaceIsEmpty(String text) {
        refuses(utf8(text), Reason.EMPTY);
    }

    @Test
    void anotherEncodingIsNotGuessedAt() {
        refuses("Côte d’Ivoire will act.".getBytes(Charset.forName("windows-1252")), Reason.NOT_UTF8);
    }

    @Test
    void readsUtf16WhereAByteOrderMarkSaysSo() throws UnreadableDeclaration {
        byte[] text = "We will act in Côte d’Ivoire.".getBytes(StandardCharsets.UTF_16);

        assertThat(PlainText.read(text).lines().get(0).source()).isEqualTo("We will act in Côte d’Ivoire.");
    }

    @Test
    void leavesAwayWhatNobodySees() throws UnreadableDeclaration {
        byte[] text = utf8("\u200EWe\u2066 will\u2069 act \uDB40\uDC41soon.\nWe co\u00AD\noperate.");

        assertThat(PlainText.read(text).lines())
                .extracting(Line::source)
                .containsExactly("We will act soon.", "We co-", "operate.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202B", "\u2067"})
    void leavesAwayWhatTellsArabicWordsToRunFromRightToLeft(String sign) throws UnreadableDeclaration {
        byte[] text = utf8("1. " + sign + "نؤكد من جديد\u202C تمسكنا بالميثاق.");

        assertThat(PlainText.read(text).lines())
                .extracting(Line::source)
                .containsExactly("1. نؤكد من جديد تمسكنا بالميثاق.");
        refuses(utf8("نؤكد من جديد\n1. We will " + sign + "not\u202C act."), Reason.REORDERED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202E", "\u202D", "\u202B", "\u2067"})
    void refusesATextThatShowsItsWordsInAnotherOrder(String sign) {
        refuses(utf8("We will " + sign + "ton\u202C act."), Reason.REORDERED);
    }

    @Test
    void whatHoldsControlCharactersIsNoText() {
        refuses(utf8("We will\u0000act."), Reason.BINARY);
        refuses(utf8("\u0001\u0002\u0003 We will act."), Reason.BINARY);
    }

    @Test
    void aTextAboveTheLimitIsRefusedWithTheLimit() {
        assertThatThrownBy(() -> PlainText.read(new byte[LIMIT + 1]))
                .asInstanceOf(type(UnreadableDeclaration.class))
                .returns(Reason.TOO_LARGE, UnreadableDeclaration::reason)
                .returns("2 MB", UnreadableDeclaration::detail);
    }

    private static void refuses(byte[] content, Reason reason) {
        assertThatThrownBy(() -> PlainText.read(content))
                .asInstanceOf(type(UnreadableDeclaration.class))
                .returns(reason, UnreadableDeclaration::reason);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
