package org.pacta.declaration;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A piece of a document: its pieces in order are all of it, from the masthead to the last page number. What a piece is
 * and how deep it stands makes the structure, see {@link Structure}.
 *
 * @param kind what it is
 * @param label of a paragraph as printed ({@code 18}, {@code 12 (a)}) or given by position; the mark of a footnote; else
 *     empty
 * @param printed what stands in front of the text in the source and tells the label: {@code 18.}, {@code (a)}, {@code •};
 *     empty where there is nothing
 * @param level how deep a paragraph or heading is nested, from 0; 0 for everything else
 * @param text word for word, without label and footnote marks; lines are joined in paragraphs, headings and footnotes,
 *     kept in what is left out
 * @param noteMarks where the text calls footnotes, in the order of the text
 * @param place in the source
 */
public record Piece(
        Kind kind, String label, String printed, int level, String text, List<NoteMark> noteMarks, Place place) {
    /** Nesting is not read or corrected beyond this level: nobody cites "5 (a) (i) (a) (i)". */
    public static final int DEEPEST_LEVEL = 4;

    public Piece {
        noteMarks = List.copyOf(noteMarks);
    }

    /** All its words, as they stand in the source. */
    public String words() {
        return printed.isEmpty() ? text : (printed + " " + text).strip();
    }

    /** True for words that end in a colon: a list or the text itself follows. That of Chinese print is another sign. */
    public static boolean announces(String words) {
        return words.endsWith(":") || words.endsWith("\uFF1A");
    }

    public Piece withLabel(String other) {
        return new Piece(kind, other, printed, level, text, noteMarks, place);
    }

    public Piece withLevel(int other) {
        return new Piece(kind, label, printed, other, text, noteMarks, place);
    }

    /** The same piece of another kind, its words as they are. */
    public Piece withKind(Kind other) {
        return new Piece(other, label, printed, level, text, noteMarks, place);
    }

    /** The same piece with other words. @param marks where these call footnotes */
    public Piece withText(String other, List<NoteMark> marks, Place from) {
        return new Piece(kind, label, printed, level, other, marks, from);
    }

    /** What a piece of a document is. */
    public enum Kind {
        OPENING(Part.OPENING),
        PREAMBULAR(Part.PREAMBULAR),
        OPERATIVE(Part.OPERATIVE),
        CLOSING(Part.CLOSING),
        HEADING,
        FOOTNOTE,
        MASTHEAD,
        LETTER,
        SIGNATURE,
        RUNNING_TITLE,
        PAGE_NUMBER,
        OTHER;

        private final Optional<Part> part;

        Kind() {
            this.part = Optional.empty();
        }

        Kind(Part part) {
            this.part = Optional.of(part);
        }

        /** The part of the declaration that a paragraph of this kind belongs to; empty if it makes no paragraph. */
        public Optional<Part> part() {
            return part;
        }

        /** True for what is neither a paragraph nor a heading nor a footnote. */
        public boolean isLeftOut() {
            return part.isEmpty() && this != HEADING && this != FOOTNOTE;
        }

        /** True for the paragraphs that people cite, which need a label of their own. */
        public boolean isCited() {
            return this == PREAMBULAR || this == OPERATIVE;
        }

        /** The word used in the schema and on the command line: {@code running-title}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
