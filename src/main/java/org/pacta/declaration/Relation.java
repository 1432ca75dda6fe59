package org.pacta.declaration;

/** What a document that is being loaded is to those that are there. A person says it; likeness only suggests it. */
public sealed interface Relation {

    /** A document of its own. Its symbol, if it has one, may not be taken. */
    record OwnDocument() implements Relation {}

    /** It replaces a declaration whose pledges are confirmed; what is tracked goes on being tracked. */
    record NewVersionOf(DeclarationId older) implements Relation {}

    /**
     * The same text in another language: a copy to read, in which no pledges are confirmed.
     *
     * @param language of this text, ISO 639-1, for example {@code fr}
     */
    record LanguageVersionOf(DeclarationId original, String language) implements Relation {
        public LanguageVersionOf {
            if (!language.matches("[a-z]{2}")) {
                throw new IllegalArgumentException("a language is two letters of ISO 639-1, was " + language);
            }
        }
    }
}
