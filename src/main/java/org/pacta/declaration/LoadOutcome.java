package org.pacta.declaration;

/** What became of loading a declaration. */
public sealed interface LoadOutcome {

    /**
     * It is stored.
     *
     * @param key names it in addresses
     */
    record Loaded(DeclarationId declaration, String key) implements LoadOutcome {}

    /** The very same content was loaded before. Nothing was stored. */
    record SameContent(ExistingDeclaration existing) implements LoadOutcome {}

    /** Another document with this symbol was loaded before. Nothing was stored. */
    record SameSymbol(ExistingDeclaration existing) implements LoadOutcome {}
}
