package org.pacta.pledge;

/**
 * The finite verb of a clause with its auxiliaries.
 *
 * @param kind what sort of group it is
 * @param start its first word
 * @param head the word that carries the meaning: the verb after "will", the copula, the governing verb
 * @param form the form of its first word, by which a later verb shows that it has the same subject
 * @param negated whether "not", "no longer" or "never" stands in it
 */
record VerbGroup(Kind kind, int start, int head, Form form, boolean negated) {
    enum Kind {
        /** "will", "shall". */
        FUTURE,
        /** "must", "should", "need to", "can": a norm or a possibility. */
        NORM,
        /** "do not". */
        DENIAL,
        /** "have agreed". */
        PERFECT,
        /** "are", "remain", "stand". */
        STATE,
        /** A verb of the lexicon. */
        GOVERNING,
        /** Any other verb behind "we". */
        PLAIN
    }
}
