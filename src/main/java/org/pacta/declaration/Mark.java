package org.pacta.declaration;

import org.pacta.pledge.Kind;
import org.pacta.pledge.Span;

/**
 * A stretch of a paragraph's text to be marked for the reader.
 *
 * @param kind pledge, soft or call
 * @param settled whether people decided that it will be followed up
 */
public record Mark(ParagraphId paragraph, Span span, Kind kind, boolean settled) {}
