package org.pacta.commitment;

/** A commitment was assigned for the first time, or to other people. Published inside the assigning transaction. */
public record CommitmentAssigned(CommitmentId commitment) {}
