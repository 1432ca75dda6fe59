package org.pacta.commitment;

import java.util.Map;
import java.util.UUID;
import org.pacta.audit.Actor;
import org.pacta.audit.AuditTrail;
import org.pacta.audit.Subject;
import org.pacta.declaration.DeclarationReplaced;
import org.pacta.declaration.ParagraphId;
import org.pacta.declaration.ParagraphRestated;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes into a commitment's trail what became of its paragraph: reworded or left out in a new version, or restated
 * elsewhere. The commitment itself stays as it is: its quote is what was adopted.
 */
@Component
class Rewordings {

    private final JdbcClient jdbc;
    private final AuditTrail trail;

    Rewordings(JdbcClient jdbc, AuditTrail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    @EventListener
    void on(DeclarationReplaced event) {
        for (DeclarationReplaced.Rewording rewording : event.rewordings()) {
            String action = rewording.isRemoval() ? "commitment.left-out" : "commitment.reworded";
            record(event.by(), rewording.original(), action, rewording.place());
        }
    }

    @EventListener
    void on(ParagraphRestated event) {
        String action = event.linked() ? "commitment.restated" : "commitment.restatement-withdrawn";
        record(event.by(), event.restated(), action, event.reference());
    }

    private void record(Actor by, ParagraphId paragraph, String action, String place) {
        jdbc.sql("""
                        select id
                        from commitment.commitment
                        where paragraph = :paragraph and concluded_at is null and disposition in ('ACTIVE', 'ON_HOLD')
                        order by reference
                        """)
                .param("paragraph", paragraph.value())
                .query(UUID.class)
                .list()
                .forEach(
                        commitment -> trail.record(by, Subject.commitment(commitment), action, Map.of("place", place)));
    }
}
