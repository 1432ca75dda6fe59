package org.pacta.commitment;

import java.util.UUID;

/** Names a commitment; also the business key of its follow-up process. */
public record CommitmentId(UUID value) {

    public static CommitmentId random() {
        return new CommitmentId(UUID.randomUUID());
    }

    public static CommitmentId of(UUID value) {
        return new CommitmentId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
