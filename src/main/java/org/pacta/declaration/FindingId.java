package org.pacta.declaration;

import java.util.UUID;

/** Names a finding about a paragraph. */
public record FindingId(UUID value) {

    public static FindingId random() {
        return new FindingId(UUID.randomUUID());
    }

    public static FindingId of(UUID value) {
        return new FindingId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
