package org.pacta.declaration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A loaded declaration without its text.
 *
 * @param key names it in addresses: {@code a-65-903}
 * @param loadedBy the name of whoever loaded it
 * @param confirmedAt when the last finding was settled; null as long as pledges are being confirmed
 */
public record DeclarationSummary(
        DeclarationId id,
        String key,
        Metadata metadata,
        String sourceName,
        SourceFormat sourceFormat,
        Instant loadedAt,
        String loadedBy,
        @Nullable Instant confirmedAt,
        FindingCounts counts) {

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    /** As much of it as it takes to point to it. */
    public ExistingDeclaration existing() {
        return new ExistingDeclaration(id, key, metadata.symbol(), metadata.title());
    }

    /** How people cite it, see {@link ExistingDeclaration#citation}. */
    public String citation() {
        return existing().citation();
    }
}
