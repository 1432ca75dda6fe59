package org.pacta.pledge;

/**
 * A governing word of the lexicon.
 *
 * @param lemma the plain form, one word or several
 * @param act what is done by saying it
 * @param frame what has to follow
 * @param takesUpMainClause whether its plain form after "and" takes up the main clause again rather than an infinitive
 */
record Entry(String lemma, SpeechAct act, Frame frame, boolean takesUpMainClause) {
    String[] words() {
        return lemma.split(" ");
    }
}
