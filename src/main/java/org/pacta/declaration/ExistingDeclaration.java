package org.pacta.declaration;

/**
 * A loaded declaration, as much of it as it takes to point to it.
 *
 * @param key names it in addresses
 * @param symbol empty where it has none
 */
public record ExistingDeclaration(DeclarationId id, String key, String symbol, String title) {}
