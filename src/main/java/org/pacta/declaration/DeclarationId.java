package org.pacta.declaration;

import java.util.UUID;

/** Names a loaded declaration. */
public record DeclarationId(UUID value) {

    public static DeclarationId random() {
        return new DeclarationId(UUID.randomUUID());
    }

    public static DeclarationId of(UUID value) {
        return new DeclarationId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
