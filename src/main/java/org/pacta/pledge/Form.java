package org.pacta.pledge;

/** The form in which a verb stands. */
enum Form {
    /** "reaffirm": present with "we", and the infinitive. */
    PLAIN,
    /** "reaffirms". */
    SINGULAR,
    /** "reaffirmed": past, and the past participle. */
    PAST,
    /** "reaffirming". */
    PARTICIPLE
}
