package org.pacta.commitment;

import org.jspecify.annotations.Nullable;

/**
 * What backs a report: a link or a file.
 *
 * @param title as shown
 * @param url http or https; null for a file
 * @param fileName null for a link
 * @param size in bytes; null for a link
 */
public record Evidence(
        EvidenceId id,
        String title,
        @Nullable String url,
        @Nullable String fileName,
        @Nullable Integer size) {}
