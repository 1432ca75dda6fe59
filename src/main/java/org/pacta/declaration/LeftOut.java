package org.pacta.declaration;

/**
 * Text of the source that is no part of the declaration, so that nothing vanishes silently.
 *
 * @param what why it was left out, one word for the screen to translate: {@code masthead}, {@code letter},
 *     {@code signature}, {@code running-title}, {@code page-number}, {@code footnote}, {@code other}
 * @param text as in the source, line breaks kept
 * @param firstLine line of the source it starts on, from 1
 * @param lastLine line of the source it ends on
 */
public record LeftOut(String what, String text, int firstLine, int lastLine) {}
