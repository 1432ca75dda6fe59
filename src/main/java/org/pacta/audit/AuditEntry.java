package org.pacta.audit;

import java.time.Instant;
import java.util.Map;

/**
 * One act in a subject's trail.
 *
 * @param number position in the subject's trail, from 1 without gaps
 * @param action what was done, a stable word the screens translate, for example {@code status-update.approved}
 * @param details the particulars of the act, by name; values are shown to people as they are
 */
public record AuditEntry(
        int number, Instant occurredAt, Actor actor, Subject subject, String action, Map<String, String> details) {
    public AuditEntry {
        details = Map.copyOf(details);
    }
}
