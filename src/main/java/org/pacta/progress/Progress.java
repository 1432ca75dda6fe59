package org.pacta.progress;

import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import org.pacta.commitment.CommitmentRow;
import org.pacta.commitment.Coverage;
import org.pacta.commitment.Grouping;
import org.pacta.commitment.Register;
import org.pacta.commitment.RegisterFilter;
import org.pacta.commitment.Status;
import org.pacta.commitment.Tally;
import org.pacta.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Where things stand, for those who answer for the whole. */
@Service
public class Progress {

    private static final int LONGEST_OVERDUE = 10;

    private final Register register;

    Progress(Register register) {
        this.register = register;
    }

    /** All figures of one moment, so that they agree with each other. */
    @RolesAllowed({Role.Names.MANAGER, Role.Names.SECRETARIAT, Role.Names.ADMINISTRATOR})
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Picture picture(RegisterFilter filter) {
        return new Picture(
                register.coverage(filter),
                inOrder(register.tally(Grouping.STATUS, filter)),
                register.tally(Grouping.RESPONSIBLE_UNIT, filter),
                register.tally(Grouping.DECLARATION, filter),
                register.longestOverdue(filter, LONGEST_OVERDUE));
    }

    /** From not started to done, as people follow a commitment, and not by size. */
    private static List<Tally> inOrder(List<Tally> byStatus) {
        return byStatus.stream()
                .sorted(Comparator.comparing(tally -> Status.valueOf(tally.key())))
                .toList();
    }

    /**
     * The register at one moment.
     *
     * @param byStatus in the order of the statuses; the other tallies the largest first
     * @param longestOverdue the commitments whose reports are late, the longest late first, ten at most
     */
    public record Picture(
            Coverage coverage,
            List<Tally> byStatus,
            List<Tally> byParty,
            List<Tally> byDeclaration,
            List<CommitmentRow> longestOverdue) {}
}
