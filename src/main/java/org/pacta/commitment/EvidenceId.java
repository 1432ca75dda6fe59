package org.pacta.commitment;

import java.util.UUID;

/** Names a piece of evidence. */
public record EvidenceId(UUID value) {

    public static EvidenceId random() {
        return new EvidenceId(UUID.randomUUID());
    }

    public static EvidenceId of(UUID value) {
        return new EvidenceId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
