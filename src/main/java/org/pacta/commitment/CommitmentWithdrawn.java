package org.pacta.commitment;

/** A commitment is no longer followed up, by decision. Published inside the deciding transaction. */
public record CommitmentWithdrawn(CommitmentId commitment, String reason) {}
