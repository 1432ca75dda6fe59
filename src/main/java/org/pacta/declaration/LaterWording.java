package org.pacta.declaration;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of a paragraph in a later version of its declaration.
 *
 * @param versionNumber of the later version
 * @param paragraph as it reads there; null where it was removed
 */
public record LaterWording(
        ExistingDeclaration version,
        int versionNumber,
        @Nullable Paragraph paragraph) {

    public Optional<CitedParagraph> cited() {
        return Optional.ofNullable(paragraph).map(it -> new CitedParagraph(it, version));
    }
}
