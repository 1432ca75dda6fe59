package org.pacta.declaration.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.pacta.declaration.Metadata;

/**
 * Tells the language of a text. Pledges are found in English only: a text in another language must never be shown as a
 * document without pledges.
 *
 * <p>A statistical detector errs on a few words, and names and acronyms mislead it. So the text's own small words decide
 * first, and the detector decides only where they are rare.
 */
final class ReadingLanguage {
    static final String ENGLISH = "en";

    private static final String MODEL = "/langdetect-183.bin";
    /** Nobody adopts declarations in it any more, and the detector takes English terms of Latin origin for it. */
    private static final String LATIN = "lat";

    static final int CHARACTERS_LOOKED_AT = 20_000;

    /** In English prose about one word in six is one of these; in other languages hardly any. */
    private static final Set<String> SMALL_WORDS = Set.of(
            "the", "and", "to", "our", "with", "that", "will", "this", "which", "we", "of", "their", "by", "for");

    /** A few words look like several languages at once: another one has to be this much likelier than English. */
    private static final double CLEARLY_LIKELIER = 1.25;

    private static final double SHARE_OF_ENGLISH = 0.12;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private ReadingLanguage() {}

    /** ISO 639-1; {@link Metadata#UNKNOWN_LANGUAGE} where two languages are about as likely, as in a few words of either. */
    static String of(String text) {
        String sample = text.substring(0, Math.min(text.length(), CHARACTERS_LOOKED_AT));
        if (shareOfSmallWords(sample) >= SHARE_OF_ENGLISH) {
            return ENGLISH;
        }
        Map<String, Double> likelihood = likelihood(sample);
        List<String> likeliest = likelihood.keySet().stream()
                .sorted(Comparator.comparing(likelihood::get).reversed())
                .limit(2)
                .toList();
        double first = likelihood.get(likeliest.get(0));
        if (first < likelihood.getOrDefault(ENGLISH, 0.0) * CLEARLY_LIKELIER) {
            return ENGLISH;
        }
        return first < likelihood.get(likeliest.get(1)) * CLEARLY_LIKELIER
                        || likeliest.get(0).length() > 2
                ? Metadata.UNKNOWN_LANGUAGE
                : likeliest.get(0);
    }

    /** By the code of two letters where the language has one, by that of three elsewhere. */
    private static Map<String, Double> likelihood(String sample) {
        return Stream.of(new LanguageDetectorME(Model.LOADED).predictLanguages(sample))
                .filter(language -> !language.getLang().equals(LATIN))
                .collect(Collectors.toMap(
                        language -> Codes.ISO_639_1.getOrDefault(language.getLang(), language.getLang()),
                        Language::getConfidence,
                        Math::max));
    }

    private static double shareOfSmallWords(String text) {
        List<String> words = NO_LETTERS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        long small = words.stream().filter(SMALL_WORDS::contains).count();
        return words.isEmpty() ? 0 : (double) small / words.size();
    }

    /** The codes of two letters, by those of three that the detector gives. */
    private static final class Codes {
        /** The detector names the member of a group of languages that people write where they name the group. */
        private static final Map<String, String> WRITTEN_FOR_THE_GROUP =
                Map.of("cmn", "zh", "pes", "fa", "ekk", "et", "lvs", "lv", "plt", "mg");

        static final Map<String, String> ISO_639_1 = codes();

        private static Map<String, String> codes() {
            Map<String, String> codes = new HashMap<>(WRITTEN_FOR_THE_GROUP);
            for (String code : Locale.getISOLanguages()) {
                codes.put(
                        Locale.forLanguageTag(code).getISO3Language(),
                        Locale.forLanguageTag(code).toLanguageTag());
            }
            return Map.copyOf(codes);
        }
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
