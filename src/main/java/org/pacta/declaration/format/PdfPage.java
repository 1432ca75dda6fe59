package org.pacta.declaration.format;

import java.util.List;
import java.util.Optional;

/**
 * A page of a PDF.
 *
 * @param number from 1
 * @param lines in reading order
 * @param columns where the lines of one column follow those of another
 */
record PdfPage(int number, List<PdfLine> lines, Optional<PdfColumns.Shape> columns) {}
