package org.pacta.pledge;

/**
 * What a clause amounts to.
 *
 * @param rule that decided
 * @param act the speech act of the governing word
 * @param decided the token where the act begins: what comes up to here is governing words
 * @param addressee who is asked, as written; empty where nobody is
 */
record Reading(Rule rule, SpeechAct act, int decided, String addressee) {
    Reading(Rule rule, SpeechAct act, int decided) {
        this(rule, act, decided, "");
    }

    Reading ruledBy(Rule other) {
        return new Reading(other, act, decided, addressee);
    }
}
