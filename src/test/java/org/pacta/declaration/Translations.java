package org.pacta.declaration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/** One declaration of twelve numbered paragraphs, transmitted by a letter, in several languages. */
public final class Translations {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private Translations() {}

    /** A symbol that no document has yet. */
    public static String symbol() {
        return "A/98/" + (700 + COUNT.incrementAndGet());
    }

    /** The declaration under this symbol. @param language ISO 639-1: ar, en, es, fr, ru or zh */
    public static String text(String language, String symbol) {
        try (InputStream file = Translations.class.getResourceAsStream("/languages/" + language + ".txt")) {
            return new String(Objects.requireNonNull(file, language).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{symbol}", symbol)
                    .replace("{number}", symbol.substring(symbol.lastIndexOf('/') + 1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static SourceFile in(String language, String symbol) {
        return SourceFile.pasted(language + ".txt", text(language, symbol));
    }
}
