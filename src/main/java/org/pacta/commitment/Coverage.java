package org.pacta.commitment;

/**
 * How much of the register rests on reports.
 *
 * @param total commitments followed up or concluded; withdrawn and superseded ones are left out
 * @param assigned of these, with a responsible unit
 * @param reported of these, with an approved status update
 * @param overdue of these, with a late report
 * @param concluded of these, with nothing more to report
 * @param averageProgress mean of the progress of all, in percent, 0 to 100; 0 where there is none
 */
public record Coverage(int total, int assigned, int reported, int overdue, int concluded, int averageProgress) {}
