package org.pacta.declaration;

/**
 * A footnote or endnote of the source, taken out of the text.
 *
 * @param mark as printed: {@code 4}, {@code *}
 * @param text word for word
 * @param calledIn label of the paragraph that calls it; empty where no mark was found or a heading calls it
 * @param place in the source
 */
public record Footnote(String mark, String text, String calledIn, Place place) {}
