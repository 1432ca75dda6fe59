package org.pacta.declaration.reading;

import java.util.List;
import org.pacta.declaration.SourceFormat;

/**
 * A document's words in reading order, whatever format they came in.
 *
 * @param format of the file
 * @param lines numbered from 1 without gaps; blank ones part paragraphs
 * @param wordlessPages numbers, from 1 and rising, of the pages that show something and have no word that could be read:
 *     pictures of pages mostly; empty where the format has no pages
 */
public record Source(SourceFormat format, List<Line> lines, List<Integer> wordlessPages) {
    public Source {
        lines = List.copyOf(lines);
        wordlessPages = List.copyOf(wordlessPages);
    }

    /** A document whose words were all read. */
    public Source(SourceFormat format, List<Line> lines) {
        this(format, lines, List.of());
    }
}
