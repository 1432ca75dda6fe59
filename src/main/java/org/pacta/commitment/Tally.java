package org.pacta.commitment;

/**
 * How many commitments share something.
 *
 * @param key what they share, as a filter takes it: a status' name, a unit's id, a declaration's key; empty for none
 * @param name what they share, as people call it; empty for none
 * @param count of commitments
 * @param overdue how many of them are late
 */
public record Tally(String key, String name, int count, int overdue) {}
