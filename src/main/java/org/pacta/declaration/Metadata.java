package org.pacta.declaration;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself. What it does not say stays empty (texts) or null (dates); nothing is guessed.
 *
 * @param symbol as printed, for example {@code A/65/903} or {@code A.1006(25)}
 * @param title of the declaration, not of the letter that carries it; a subtitle follows after a colon
 * @param adoptingBody who adopted it; where a body endorses what another one has adopted before, both, parted by a
 *     semicolon, the one whose document this is first
 * @param sessions as printed: the session of the organisation that circulates it, then that of the body that adopted it
 * @param agendaItem as printed, for example {@code 122 (s)}
 * @param place of the meeting that agreed on it
 * @param adoptedFrom first day of that meeting; what a conference agreed on may be adopted months later
 * @param adoptedOn day of adoption; the last day of the meeting where the document tells no other
 * @param issuedOn day of distribution or release; never that of the letter that carries it
 * @param originalLanguage as printed, for example {@code English}, {@code Arabic and English}
 * @param language of this text, ISO 639-1, for example {@code en}; empty where it could not be told
 */
public record Metadata(
        String symbol,
        String title,
        String adoptingBody,
        List<String> sessions,
        String agendaItem,
        String place,
        @Nullable LocalDate adoptedFrom,
        @Nullable LocalDate adoptedOn,
        @Nullable LocalDate issuedOn,
        String originalLanguage,
        String language) {
    /** Pledges are found in texts in this language; those in another are kept beside them, to be read. */
    public static final String LANGUAGE_OF_PLEDGES = "en";

    /** The language of a text of which nobody said it yet. */
    public static final String UNKNOWN_LANGUAGE = "";

    public Metadata {
        sessions = List.copyOf(sessions);
    }

    public boolean isInLanguageOfPledges() {
        return language.equals(LANGUAGE_OF_PLEDGES);
    }

    /** The language's English name; where it could not be told, words that say so. */
    String languageInEnglish() {
        return language.equals(UNKNOWN_LANGUAGE)
                ? "which one cannot be told"
                : Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
    }

    /** The same of a text in this language, ISO 639-1. */
    Metadata inLanguage(String other) {
        return new Metadata(
                symbol,
                title,
                adoptingBody,
                sessions,
                agendaItem,
                place,
                adoptedFrom,
                adoptedOn,
                issuedOn,
                originalLanguage,
                other);
    }

    /**
     * The same, with what all languages of a declaration have in common where this text does not say it: its symbol and
     * the days of its adoption.
     */
    Metadata completedFrom(Metadata original) {
        boolean isDated = adoptedOn != null || adoptedFrom != null;
        return new Metadata(
                symbol.isEmpty() ? original.symbol : symbol,
                title,
                adoptingBody,
                sessions,
                agendaItem,
                place,
                isDated ? adoptedFrom : original.adoptedFrom,
                isDated ? adoptedOn : original.adoptedOn,
                issuedOn,
                originalLanguage,
                language);
    }
}
