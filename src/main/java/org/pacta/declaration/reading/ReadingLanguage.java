package org.pacta.declaration.reading;

import static org.pacta.declaration.UnreadableDeclaration.Reason.UNREADABLE_LANGUAGE;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.pacta.declaration.UnreadableDeclaration;

/**
 * The languages Pacta reads: English so far. A text in another one is refused with the language's name; it must never be
 * shown as a document without pledges.
 *
 * <p>A statistical detector errs on a few words, and names and acronyms mislead it. So the text's own small words decide
 * first, and the detector decides only where they are rare.
 */
final class ReadingLanguage {
    static final String ENGLISH = "en";

    private static final String MODEL = "/langdetect-183.bin";
    /** Nobody adopts declarations in it any more, and the detector takes English terms of Latin origin for it. */
    private static final String LATIN = "lat";

    private static final String MANDARIN = "cmn";
    static final int CHARACTERS_LOOKED_AT = 20_000;

    /** In English prose about one word in six is one of these; in other languages hardly any. */
    private static final Set<String> SMALL_WORDS = Set.of(
            "the", "and", "to", "our", "with", "that", "will", "this", "which", "we", "of", "their", "by", "for");

    /** A few words look like several languages at once: another one has to be this much likelier than English. */
    private static final double CLEARLY_LIKELIER = 1.25;

    private static final double SHARE_OF_ENGLISH = 0.12;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private ReadingLanguage() {}

    /** @throws UnreadableDeclaration if the text is in a language that cannot be read */
    static String of(String text) throws UnreadableDeclaration {
        String sample = text.substring(0, Math.min(text.length(), CHARACTERS_LOOKED_AT));
        if (shareOfSmallWords(sample) >= SHARE_OF_ENGLISH) {
            return ENGLISH;
        }
        Language[] languages = new LanguageDetectorME(Model.LOADED).predictLanguages(sample);
        double english = Stream.of(languages)
                .filter(language -> language.getLang().equals("eng"))
                .mapToDouble(Language::getConfidence)
                .sum();
        Language likeliest = Stream.of(languages)
                .filter(language -> !language.getLang().equals(LATIN))
                .findFirst()
                .orElseThrow();
        if (likeliest.getConfidence() < english * CLEARLY_LIKELIER) {
            return ENGLISH;
        }
        throw new UnreadableDeclaration(UNREADABLE_LANGUAGE, englishName(likeliest.getLang()));
    }

    private static double shareOfSmallWords(String text) {
        List<String> words = NO_LETTERS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        long small = words.stream().filter(SMALL_WORDS::contains).count();
        return words.isEmpty() ? 0 : (double) small / words.size();
    }

    private static String englishName(String iso639) {
        return Stream.of(Locale.getISOLanguages())
                .map(Locale::forLanguageTag)
                .filter(locale -> locale.getISO3Language().equals(iso639))
                .findFirst()
                .orElse(Locale.forLanguageTag(iso639.equals(MANDARIN) ? "zh" : iso639))
                .getDisplayLanguage(Locale.ENGLISH);
    }

    /** Loaded when first asked for, once: the model takes 10 MB. */
    private static final class Model {
        static final LanguageDetectorModel LOADED = load();

        private static LanguageDetectorModel load() {
            try (InputStream model = ReadingLanguage.class.getResourceAsStream(MODEL)) {
                return new LanguageDetectorModel(Objects.requireNonNull(model, MODEL));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
