package org.pacta.declaration;

import org.pacta.audit.Actor;

/**
 * A person said that a paragraph restates another, or took it back. Told inside the transaction that stores it.
 *
 * @param reference of the restating paragraph, as people cite it
 * @param linked false where the link was taken back
 */
public record ParagraphRestated(
        ParagraphId paragraph, ParagraphId restated, String reference, Actor by, boolean linked) {}
