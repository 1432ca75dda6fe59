package org.pacta.declaration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The other texts of the same declaration.
 *
 * @param versionNumber which version this text is, from 1
 * @param older the version that this one replaces; null where it is the first
 * @param newer the version that replaces this one; null where it is the newest
 * @param languageOf the text whose copy in another language this is; null where it is followed up itself
 * @param languages the same version in other languages
 */
public record Relatives(
        int versionNumber,
        @Nullable ExistingDeclaration older,
        @Nullable ExistingDeclaration newer,
        @Nullable ExistingDeclaration languageOf,
        List<LanguageVersion> languages) {

    public Relatives {
        languages = List.copyOf(languages);
    }

    /** @param language ISO 639-1 */
    public record LanguageVersion(ExistingDeclaration declaration, String language) {}

    public boolean isAlone() {
        return older == null && newer == null && languages.isEmpty();
    }
}
