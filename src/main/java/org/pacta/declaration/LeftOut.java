package org.pacta.declaration;

/**
 * Text of the source that is no part of the declaration, so that nothing vanishes silently.
 *
 * @param what why it was left out, one word for the screen to translate: {@code masthead}, {@code letter},
 *     {@code signature}, {@code running-title}, {@code page-number}, {@code other}
 * @param text as in the source, line breaks kept
 * @param place in the source
 */
public record LeftOut(String what, String text, Place place) {}
