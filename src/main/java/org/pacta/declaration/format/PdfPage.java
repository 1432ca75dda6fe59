package org.pacta.declaration.format;

import java.util.List;

/**
 * A page of a PDF.
 *
 * @param number from 1
 * @param lines in reading order
 * @param hasColumns true if the lines of one column follow those of another
 */
record PdfPage(int number, List<PdfLine> lines, boolean hasColumns) {}
