package org.pacta.declaration.reading;

/**
 * A line of the source, or what stands for one: a paragraph of a format that knows where paragraphs end.
 *
 * <p>Where the format tells a footnote's mark from the words around it, the mark stands in the text as {@link NoteMarks}
 * writes it.
 *
 * @param number place in the source, from 1, without gaps
 * @param page of the source it stands on, from 1; 0 where the format has no pages
 * @param setting what the format says about it
 * @param depth of a heading as its format counts, from 1, the outermost, to {@link #DEEPEST_HEADING}; 0 where the format does
 *     not tell, and for everything else
 * @param source as printed, without the line break
 * @param words the same with every run of white space (no-break spaces too) made one blank, and none at the ends
 */
public record Line(int number, int page, Setting setting, int depth, String source, String words) {
    /** HTML counts six depths of headings, Word nine. */
    public static final int DEEPEST_HEADING = 9;

    public Line {
        if (depth < 0 || depth > DEEPEST_HEADING || depth > 0 && setting != Setting.HEADING) {
            throw new IllegalArgumentException("depth of a heading must be 0 to 9 and 0 for other lines, was " + depth);
        }
    }

    /** What a format may know about a line before its words are looked at. */
    public enum Setting {
        /** One of the lines that a paragraph was broken into, as in plain text and PDF. */
        WRAPPED,
        /** A whole paragraph or list item: nothing above or below belongs to the same sentence. */
        WHOLE,
        /** A whole heading. */
        HEADING,
        /** Belongs to the page: its header, its footer, its number. */
        RUNNING,
        /** A footnote or endnote, its mark in front; a note's further lines follow it without a blank line. */
        FOOTNOTE
    }

    /** A line of plain text. @param number place in the source, from 1 */
    public static Line of(int number, String source) {
        return of(number, 0, Setting.WRAPPED, source);
    }

    /** A line with what its format knows about it. */
    public static Line of(int number, int page, Setting setting, String source) {
        return of(number, page, setting, 0, source);
    }

    /** The same, where the format may know how deep headings stand. */
    public static Line of(int number, int page, Setting setting, int depth, String source) {
        return new Line(number, page, setting, depth, source, Spaces.collapse(source));
    }

    /** The same line on another page. */
    public Line onPage(int other) {
        return new Line(number, other, setting, depth, source, words);
    }

    /** The same line, its footnote marks told from its words. */
    Line withWords(String marked) {
        return new Line(number, page, setting, depth, source, marked);
    }

    /** A part of the line's words; it stands where the line stands. */
    Line part(int from, int to) {
        String part = words.substring(from, to).strip();
        return new Line(number, page, setting, depth, part, part);
    }

    public boolean isBlank() {
        return words.isEmpty();
    }

    /** True for a line that draws rather than says: a rule, a row of stars, a comment mark. */
    public boolean isWordless() {
        return words.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
