package org.pacta.declaration;

/**
 * A declaration was stored with its findings. Published inside the storing transaction: whoever listens can still make it
 * fail as a whole.
 */
public record DeclarationLoaded(DeclarationId declaration) {}
