package org.pacta.declaration;

import java.time.LocalDate;
import java.util.List;
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
 * @param language of this text, ISO 639-1, for example {@code en}
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
    public Metadata {
        sessions = List.copyOf(sessions);
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
}
