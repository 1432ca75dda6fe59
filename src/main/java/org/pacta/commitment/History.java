package org.pacta.commitment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pacta.audit.AuditEntry;

/**
 * What happened to a commitment.
 *
 * @param entries oldest first
 * @param brokenAt number of the first entry that does not follow from the one before it; null where all do
 */
public record History(List<AuditEntry> entries, @Nullable Integer brokenAt) {
    public History {
        entries = List.copyOf(entries);
    }

    /** True where no entry was changed or taken out behind Pacta's back. */
    public boolean isIntact() {
        return brokenAt == null;
    }
}
