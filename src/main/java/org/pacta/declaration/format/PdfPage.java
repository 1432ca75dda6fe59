package org.pacta.declaration.format;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A page of a PDF.
 *
 * @param number from 1
 * @param lines in reading order
 * @param columns where the lines of one column follow those of another
 */
record PdfPage(int number, List<PdfLine> lines, Optional<PdfColumns.Shape> columns) {
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /** False for a page with nothing but its number, too. */
    boolean hasWords() {
        return lines.stream().anyMatch(line -> WORD.matcher(line.text(false)).find());
    }
}
