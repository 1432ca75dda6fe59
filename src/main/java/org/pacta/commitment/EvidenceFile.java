package org.pacta.commitment;

/** A file kept as evidence, as it was uploaded. */
public record EvidenceFile(String fileName, String mediaType, byte[] content) {}
