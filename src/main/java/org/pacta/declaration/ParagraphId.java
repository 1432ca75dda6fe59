package org.pacta.declaration;

import java.util.UUID;

/** Names a paragraph of a loaded declaration. */
public record ParagraphId(UUID value) {

    public static ParagraphId random() {
        return new ParagraphId(UUID.randomUUID());
    }

    public static ParagraphId of(UUID value) {
        return new ParagraphId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
