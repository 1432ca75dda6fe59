package org.pacta.declaration;

/**
 * Where a text calls a footnote.
 *
 * @param offset place in the text, in UTF-16 units from 0: the mark stood before the character there
 * @param mark as printed: {@code 4}, {@code *}
 */
public record NoteMark(int offset, String mark) {}
