package org.pacta.commitment;

/** A report was handed in and is locked. Published inside the submitting transaction. */
public record StatusUpdateSubmitted(StatusUpdateId statusUpdate, CommitmentId commitment) {}
