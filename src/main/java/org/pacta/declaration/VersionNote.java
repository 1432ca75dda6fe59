package org.pacta.declaration;

import org.jspecify.annotations.Nullable;

/**
 * What a list has to say of a declaration that is not simply the only text of its kind.
 *
 * @param versionNumber from 1
 * @param replaced whether there is a newer version
 * @param languageOf whose copy in another language it is, in which nothing is confirmed; null where it is none
 */
public record VersionNote(
        int versionNumber, boolean replaced, @Nullable ExistingDeclaration languageOf) {}
