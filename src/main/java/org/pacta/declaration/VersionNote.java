package org.pacta.declaration;

/**
 * What a list has to say of a declaration that is not simply the only text of its kind.
 *
 * @param versionNumber from 1
 * @param replaced whether there is a newer version
 * @param readingCopy whether it is a copy in another language, in which nothing is confirmed
 */
public record VersionNote(int versionNumber, boolean replaced, boolean readingCopy) {}
