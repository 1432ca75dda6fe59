package org.pacta.people;

/** A party that can be responsible for a commitment: a member State, an organ, a department. */
public record Unit(UnitId id, String name) {}
