package org.pacta.pledge;

/**
 * Who speaks or acts in a clause.
 *
 * @param standing how they stand to the adopters
 * @param party who that is, for the record; empty where nobody is named
 */
record Subject(Standing standing, String party) {
    enum Standing {
        /** "we", "the Ministers", "the General Assembly". */
        ADOPTERS,
        /** A body or member of theirs: "the working groups", "our officials". */
        OWN_BODY,
        /** "it was agreed". */
        IMPERSONAL,
        /** Somebody or something else. */
        OTHER
    }

    boolean canPromise() {
        return standing != Standing.OTHER;
    }
}
