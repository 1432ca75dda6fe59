package org.pacta.declaration;

/**
 * A new version of a declaration was stored and its paragraphs matched. Told inside the transaction that stores it.
 *
 * @param older the version that it replaces
 */
public record DeclarationReplaced(DeclarationId older, DeclarationId newer) {}
