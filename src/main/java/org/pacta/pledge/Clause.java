package org.pacta.pledge;

/**
 * A main clause, or a part of one that shares its subject.
 *
 * @param subject who
 * @param group its finite verb; for a participle clause the participle itself
 * @param start first token of the clause with what introduces it
 * @param from first token of its governing words
 * @param end one past its last token
 * @param preambular true for a participle clause: it motivates
 */
record Clause(Subject subject, VerbGroup group, int start, int from, int end, boolean preambular) {
    Clause endingAt(int newEnd) {
        return new Clause(subject, group, start, from, newEnd, preambular);
    }
}
