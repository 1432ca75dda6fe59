package org.pacta.declaration.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacta.declaration.DeclarationReader;
import org.pacta.declaration.UnreadableDeclaration;
import org.pacta.declaration.UnreadableDeclaration.Reason;

class SourceTextTests {
    private static final int LIMIT = DeclarationReader.MOST_BYTES;

    @Test
    void cutsLinesHoweverTheyEnd() throws UnreadableDeclaration {
        assertThat(SourceText.lines(utf8("one\r\ntwo\rthree\nfour\u2028five"), LIMIT))
                .extracting(Line::source)
                .containsExactly("one", "two", "three", "four", "five");
    }

    @Test
    void acceptsAByteOrderMarkAndDropsIt() throws UnreadableDeclaration {
        assertThat(SourceText.lines(utf8("\uFEFFWe"), LIMIT).get(0).source()).isEqualTo("We");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\t\r\n", "\u00A0\u2003\n", "\uFEFF"})
    void aTextOfWhiteSpaceIsEmpty(String text) {
        refuses(utf8(text), Reason.EMPTY);
    }

    @Test
    void anotherEncodingIsNotGuessedAt() {
        refuses("Côte d’Ivoire will act.".getBytes(Charset.forName("windows-1252")), Reason.NOT_UTF8);
        refuses("We will act.".getBytes(StandardCharsets.UTF_16), Reason.NOT_UTF8);
    }

    @Test
    void aDocumentOfAnotherFormatIsBinary() {
        refuses(utf8("%PDF-1.7\n"), Reason.BINARY);
        refuses(new byte[] {'P', 'K', 3, 4, 20}, Reason.BINARY);
        refuses(utf8("{\\rtf1 We will act.}"), Reason.BINARY);
        refuses(utf8("We will\u0000act."), Reason.BINARY);
        refuses(utf8("\u0001\u0002\u0003 We will act."), Reason.BINARY);
    }

    @Test
    void aTextAboveTheLimitIsRefusedWithTheLimit() {
        assertThatThrownBy(() -> SourceText.lines(new byte[LIMIT + 1], LIMIT))
                .asInstanceOf(type(UnreadableDeclaration.class))
                .returns(Reason.TOO_LARGE, UnreadableDeclaration::reason)
                .returns("2 MB", UnreadableDeclaration::detail);
    }

    private static void refuses(byte[] content, Reason reason) {
        assertThatThrownBy(() -> SourceText.lines(content, LIMIT))
                .asInstanceOf(type(UnreadableDeclaration.class))
                .returns(reason, UnreadableDeclaration::reason);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
