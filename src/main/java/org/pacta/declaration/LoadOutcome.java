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

    /** What it was to replace was replaced meanwhile, by this version. Nothing was stored. */
    record ReplacedMeanwhile(ExistingDeclaration newest) implements LoadOutcome {}

    /** The pledges of what it was to replace are still being confirmed. Nothing was stored. */
    record StillBeingConfirmed(ExistingDeclaration older) implements LoadOutcome {}

    /** There is a text in this language already. Nothing was stored. */
    record SameLanguage(ExistingDeclaration existing) implements LoadOutcome {}
}
