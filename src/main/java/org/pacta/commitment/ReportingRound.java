package org.pacta.commitment;

import java.time.LocalDate;

/**
 * One period of a follow-up.
 *
 * @param number from 1, per commitment
 * @param dueOn last day for an approved report
 */
public record ReportingRound(int number, LocalDate openedOn, LocalDate dueOn) {}
