package org.pacta.followup;

import java.util.UUID;
import org.pacta.commitment.CommitmentId;
import org.pacta.declaration.DeclarationId;

/** Names that Pacta and the diagrams in {@code processes/} share. */
final class ProcessKeys {

    static final String DECLARATION_INTAKE = "declaration-intake";
    static final String COMMITMENT_FOLLOW_UP = "commitment-follow-up";
    static final String FOLLOW_UP_ROUTING = "follow-up-routing";
    static final String COMMITMENT_WITHDRAWN = "commitment-withdrawn";

    static final String REMIND_ON = "remindOn";
    static final String OVERDUE_ON = "overdueOn";
    static final String LONG_OVERDUE_ON = "longOverdueOn";
    static final String NEXT_ROUND_ON = "nextRoundOn";
    static final String APPROVED = "approved";
    static final String CONCLUDED = "concluded";

    private ProcessKeys() {}

    /** A process' business key is the id of what it follows. */
    static CommitmentId commitment(String businessKey) {
        return CommitmentId.of(UUID.fromString(businessKey));
    }

    static DeclarationId declaration(String businessKey) {
        return DeclarationId.of(UUID.fromString(businessKey));
    }
}
