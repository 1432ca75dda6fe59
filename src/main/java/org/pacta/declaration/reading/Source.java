package org.pacta.declaration.reading;

import java.util.List;
import org.pacta.declaration.SourceFormat;

/**
 * A document's words in reading order, whatever format they came in.
 *
 * @param format of the file
 * @param lines numbered from 1 without gaps; blank ones part paragraphs
 */
public record Source(SourceFormat format, List<Line> lines) {
    public Source {
        lines = List.copyOf(lines);
    }
}
