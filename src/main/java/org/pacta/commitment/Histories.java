package org.pacta.commitment;

import java.util.Optional;
import org.pacta.audit.AuditTrail;
import org.pacta.audit.Subject;
import org.pacta.people.ForEverybodySignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what happened to a commitment, for those who may see it. */
@Service
@ForEverybodySignedIn
@Transactional(readOnly = true)
public class Histories {

    private final Register register;
    private final AuditTrail trail;

    Histories(Register register, AuditTrail trail) {
        this.register = register;
        this.trail = trail;
    }

    /** Empty where there is no such commitment, or where the person signed in may not know of it. */
    public Optional<History> of(CommitmentId id) {
        return register.find(id).map(commitment -> read(Subject.commitment(id.value())));
    }

    private History read(Subject commitment) {
        return new History(trail.of(commitment), trail.firstBreakIn(commitment).orElse(null));
    }
}
