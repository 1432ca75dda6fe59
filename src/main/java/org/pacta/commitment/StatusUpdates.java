package org.pacta.commitment;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pacta.audit.AuditTrail;
import org.pacta.audit.Subject;
import org.pacta.people.ForEverybodySignedIn;
import org.pacta.people.NotPermitted;
import org.pacta.people.Person;
import org.pacta.people.PersonId;
import org.pacta.people.Role;
import org.pacta.people.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reporting and reviewing: the focal point writes and submits, somebody else approves or returns. */
@Service
@ForEverybodySignedIn
@Transactional
public class StatusUpdates {

    private final CommitmentRepository commitments;
    private final StatusUpdateRepository statusUpdates;
    private final StatusUpdateHistory history;
    private final EvidenceStore evidence;
    private final ReportingRounds rounds;
    private final Register register;
    private final SignedIn signedIn;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StatusUpdates(
            CommitmentRepository commitments,
            StatusUpdateRepository statusUpdates,
            StatusUpdateHistory history,
            EvidenceStore evidence,
            ReportingRounds rounds,
            Register register,
            SignedIn signedIn,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.commitments = commitments;
        this.statusUpdates = statusUpdates;
        this.history = history;
        this.evidence = evidence;
        this.rounds = rounds;
        this.register = register;
        this.signedIn = signedIn;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What the focal point has before them in the open round.
     *
     * @throws StatusUpdateLocked where no round is open or the report was submitted
     */
    @RolesAllowed(Role.Names.FOCAL_POINT)
    public OpenReport openReport(CommitmentId id) {
        Commitment commitment = reportedByMe(id);
        ReportingRound round = openRoundOf(commitment);
        Optional<StatusUpdate> returned = statusUpdates.lastReturnedInOpenRound(id.value());
        String brief = returned.map(StatusUpdate::remark).orElse("");
        StatusUpdate draft = draftOf(commitment, round, returned);
        return new OpenReport(round, draft.report(), evidence.of(draft.id()), brief);
    }

    /** Keeps what was typed so far; may be incomplete, may be repeated. */
    @RolesAllowed(Role.Names.FOCAL_POINT)
    public void saveDraft(CommitmentId id, Report report) {
        write(reportedByMe(id), report);
    }

    /**
     * Backs the draft with a link.
     *
     * @param url http or https
     * @throws EvidenceRefused where it is something else
     */
    @RolesAllowed(Role.Names.FOCAL_POINT)
    public List<Evidence> attachLink(CommitmentId id, String title, String url) {
        EvidenceRules.checkLink(url);
        StatusUpdate draft = myDraftOf(id);
        evidence.addLink(draft.id(), title.isBlank() ? url : title, url);
        return evidence.of(draft.id());
    }

    /**
     * Backs the draft with a file.
     *
     * @throws EvidenceRefused where it is empty, larger than {@link EvidenceRules#LARGEST_FILE} or of a kind not taken
     */
    @RolesAllowed(Role.Names.FOCAL_POINT)
    public List<Evidence> attachFile(CommitmentId id, String title, EvidenceFile file) {
        EvidenceRules.checkFile(file);
        StatusUpdate draft = myDraftOf(id);
        evidence.addFile(draft.id(), title.isBlank() ? file.fileName() : title, file);
        return evidence.of(draft.id());
    }

    @RolesAllowed(Role.Names.FOCAL_POINT)
    public List<Evidence> removeEvidence(CommitmentId id, EvidenceId piece) {
        StatusUpdate draft = myDraftOf(id);
        evidence.remove(draft.id(), piece);
        return evidence.of(draft.id());
    }

    /**
     * Hands the report in; from now on it is locked.
     *
     * @throws IllegalArgumentException where status, progress or narrative is missing
     */
    @RolesAllowed(Role.Names.FOCAL_POINT)
    public StatusUpdateId submit(CommitmentId id, Report report) {
        StatusUpdate draft = write(reportedByMe(id), report);
        draft.submit(clock.instant());
        statusUpdates.save(draft);
        trail.record(
                signedIn.person().actor(),
                Subject.commitment(id.value()),
                "status-update.submitted",
                Map.of("status", draft.reportedStatus().name(), "progress", draft.reportedProgress() + " %"));
        events.publishEvent(new StatusUpdateSubmitted(draft.id(), id));
        return draft.id();
    }

    /**
     * Approves or returns the submitted report. An approval changes the commitment and closes the round; it concludes the
     * commitment where nothing more is to be reported.
     *
     * @throws NotPermitted where the person signed in is not its reviewer or wrote the report
     * @throws StatusUpdateLocked where no report is under review any more
     */
    @RolesAllowed(Role.Names.REVIEWER)
    public void review(CommitmentId id, ReviewDecision decision) {
        Person reviewer = signedIn.person();
        Commitment commitment = reviewedByMe(id);
        StatusUpdate update = statusUpdates
                .inOpenRound(id.value(), StatusUpdateState.SUBMITTED)
                .orElseThrow(StatusUpdateLocked::new);
        if (update.isBy(reviewer.id())) {
            throw new NotPermitted("nobody reviews their own report");
        }
        Instant now = clock.instant();
        if (decision instanceof ReviewDecision.Approved approved) {
            update.approve(approved, reviewer, now);
            takeOver(update, commitment, now);
            trace(update, reviewer, "status-update.approved", approved.rationale(), ratingOf(approved));
            boolean concluded = concludeIfFulfilled(commitment, now);
            tell(update, approved.rationale(), concluded);
        } else if (decision instanceof ReviewDecision.Returned returned) {
            update.giveBack(returned, reviewer, now);
            statusUpdates.save(update);
            trace(update, reviewer, "status-update.returned", returned.reason(), Map.of());
            tell(update, returned.reason(), false);
        }
    }

    /** All updates of a commitment that were handed in, newest first; empty where it may not be seen. */
    @Transactional(readOnly = true)
    public List<StatusUpdateView> of(CommitmentId id) {
        return register.find(id).map(commitment -> history.of(commitment.id())).orElse(List.of());
    }

    /**
     * A file kept as evidence; empty where there is none, where the commitment may not be seen, or where it belongs to
     * somebody else's draft.
     */
    @Transactional(readOnly = true)
    public Optional<EvidenceFile> file(EvidenceId piece) {
        PersonId reader = signedIn.person().id();
        return evidence.placeOf(piece)
                .filter(place -> place.isOpenTo(reader))
                .flatMap(place -> register.find(CommitmentId.of(place.commitment())))
                .flatMap(commitment -> evidence.file(piece));
    }

    private void takeOver(StatusUpdate update, Commitment commitment, Instant now) {
        statusUpdates.save(update);
        commitment.report(update.reportedStatus(), update.reportedProgress());
        rounds.close(commitment.id(), LocalDate.ofInstant(now, clock.getZone()));
    }

    private boolean concludeIfFulfilled(Commitment commitment, Instant now) {
        boolean fulfilled = commitment.isFulfilled();
        if (fulfilled) {
            commitment.conclude(now);
            trail.record(
                    signedIn.person().actor(),
                    Subject.commitment(commitment.id().value()),
                    "commitment.concluded",
                    Map.of());
        }
        commitments.save(commitment);
        return fulfilled;
    }

    private void trace(StatusUpdate update, Person reviewer, String action, String remark, Map<String, String> more) {
        Map<String, String> details = new HashMap<>(more);
        details.put("remark", remark);
        trail.record(reviewer.actor(), Subject.commitment(update.commitment().value()), action, details);
    }

    private void tell(StatusUpdate update, String remark, boolean concluded) {
        boolean approved = update.state() == StatusUpdateState.APPROVED;
        events.publishEvent(new StatusUpdateReviewed(
                update.id(), update.commitment(), update.author(), approved, concluded, remark));
    }

    private static Map<String, String> ratingOf(ReviewDecision.Approved decision) {
        return Map.of("rating", decision.rating().name());
    }

    private StatusUpdate write(Commitment commitment, Report report) {
        StatusUpdate draft = draftOf(commitment);
        draft.write(report, signedIn.person());
        return statusUpdates.save(draft);
    }

    private StatusUpdate myDraftOf(CommitmentId id) {
        return draftOf(reportedByMe(id));
    }

    private StatusUpdate draftOf(Commitment commitment) {
        Optional<StatusUpdate> returned =
                statusUpdates.lastReturnedInOpenRound(commitment.id().value());
        return draftOf(commitment, openRoundOf(commitment), returned);
    }

    private StatusUpdate draftOf(Commitment commitment, ReportingRound round, Optional<StatusUpdate> returned) {
        UUID id = commitment.id().value();
        if (statusUpdates.inOpenRound(id, StatusUpdateState.SUBMITTED).isPresent()) {
            throw new StatusUpdateLocked();
        }
        return statusUpdates
                .inOpenRound(id, StatusUpdateState.DRAFT)
                .orElseGet(() -> begin(commitment.id(), round, returned));
    }

    private StatusUpdate begin(CommitmentId id, ReportingRound round, Optional<StatusUpdate> returned) {
        StatusUpdate draft = StatusUpdate.begin(id, round.number(), signedIn.person(), clock.instant());
        returned.ifPresent(previous -> draft.write(previous.report(), signedIn.person()));
        StatusUpdate saved = statusUpdates.save(draft);
        returned.ifPresent(previous -> evidence.copy(previous.id(), saved.id()));
        return saved;
    }

    private ReportingRound openRoundOf(Commitment commitment) {
        return rounds.openRoundOf(commitment.id()).orElseThrow(StatusUpdateLocked::new);
    }

    private Commitment reportedByMe(CommitmentId id) {
        Person me = signedIn.person();
        return commitments
                .findById(id.value())
                .filter(commitment -> commitment.isReportedBy(me.id()))
                .orElseThrow(() -> new NotPermitted(me.name() + " does not report about " + id));
    }

    private Commitment reviewedByMe(CommitmentId id) {
        Person me = signedIn.person();
        return commitments
                .findById(id.value())
                .filter(commitment -> commitment.isReviewedBy(me.id()))
                .orElseThrow(() -> new NotPermitted(me.name() + " does not review " + id));
    }
}
