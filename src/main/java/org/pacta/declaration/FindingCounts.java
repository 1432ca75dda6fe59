package org.pacta.declaration;

/**
 * How far a declaration's findings are settled. Calls that nobody decided about are counted apart: they are offered, not
 * required.
 *
 * @param paragraphs numbered paragraphs, opening and closing not counted
 * @param open pledges and soft findings that wait for a decision
 * @param openCalls calls that nobody decided about
 * @param confirmed findings of any kind that will be followed up
 * @param dismissed findings of any kind that will not
 * @param tracked findings of any kind that are followed up already, as a paragraph of another declaration
 */
public record FindingCounts(int paragraphs, int open, int openCalls, int confirmed, int dismissed, int tracked) {

    public int settled() {
        return confirmed + dismissed + tracked;
    }

    /** What has to be settled, or is: everything but the calls that nobody decided about. */
    public int total() {
        return open + settled();
    }
}
