package org.pacta.declaration;

import static java.util.stream.Collectors.joining;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pacta.audit.Actor;
import org.pacta.audit.AuditTrail;
import org.pacta.audit.Subject;
import org.pacta.people.Person;
import org.pacta.people.Role;
import org.pacta.people.SignedIn;
import org.pacta.pledge.Kind;
import org.pacta.pledge.Span;
import org.pacta.pledge.SpeechAct;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was found in the loaded declarations, and what people decide about it. Decisions about one declaration are taken
 * one after the other, each stored at once and traced in the declaration's trail.
 */
@Service
public class Findings {

    private final StoredFindings findings;
    private final Confirmation confirmation;
    private final FindingQueries queries;
    private final TrackedParagraphs trackedParagraphs;
    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final SignedIn signedIn;
    private final Clock clock;

    Findings(
            StoredFindings findings,
            Confirmation confirmation,
            FindingQueries queries,
            TrackedParagraphs trackedParagraphs,
            JdbcClient jdbc,
            AuditTrail trail,
            SignedIn signedIn,
            Clock clock) {
        this.findings = findings;
        this.confirmation = confirmation;
        this.queries = queries;
        this.trackedParagraphs = trackedParagraphs;
        this.jdbc = jdbc;
        this.trail = trail;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** All findings, in the order of the document. */
    @RolesAllowed({Role.Names.SECRETARIAT, Role.Names.MANAGER, Role.Names.ADMINISTRATOR})
    @Transactional(readOnly = true)
    public List<ParagraphFinding> of(DeclarationId declaration) {
        return queries.of(declaration);
    }

    /**
     * The passages to mark in the text. While pledges are being confirmed only those who may see findings get any;
     * afterwards everybody sees what was confirmed.
     */
    @RolesAllowed({
        Role.Names.SECRETARIAT,
        Role.Names.FOCAL_POINT,
        Role.Names.REVIEWER,
        Role.Names.MANAGER,
        Role.Names.ADMINISTRATOR
    })
    @Transactional(readOnly = true)
    public List<Mark> marks(DeclarationId declaration) {
        boolean seesAll = maySeeAll(signedIn.person());
        if (!seesAll && confirmation.closedAt(declaration).isEmpty()) {
            return List.of();
        }
        return queries.of(declaration).stream()
                .filter(it -> seesAll ? !(it.decision() instanceof Decision.Dismissed) : it.isFollowedUp())
                .flatMap(it -> it.passages().stream()
                        .map(passage -> new Mark(it.paragraph(), passage.span(), it.kind(), it.isFollowedUp())))
                .toList();
    }

    /** It will be followed up. */
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Transactional
    public FindingOutcome confirm(FindingId finding, long version) {
        return change(finding, version, "finding.confirmed", Map.of(), StoredFinding::confirm);
    }

    /**
     * It will be followed up, but reads otherwise than the finder thought.
     *
     * @throws IllegalArgumentException if a passage ends outside the paragraph
     */
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Transactional
    public FindingOutcome confirm(FindingId finding, long version, Correction correction) {
        return change(finding, version, "finding.corrected-and-confirmed", Map.of(), (it, by, now) -> {
            requireInside(it.paragraph(), correction.passages());
            it.correct(correction, by, now);
            it.confirm(by, now);
        });
    }

    /**
     * It will not be followed up.
     *
     * @throws IllegalArgumentException if the reason is blank
     */
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Transactional
    public FindingOutcome dismiss(FindingId finding, long version, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a finding is dismissed with a reason");
        }
        return change(
                finding,
                version,
                "finding.dismissed",
                Map.of("reason", reason.strip()),
                (it, by, now) -> it.dismiss(reason.strip(), by, now));
    }

    /**
     * It is followed up already, as a paragraph of another declaration or of an earlier version: no second commitment is
     * opened for it.
     *
     * @param tracked the paragraph that is followed up
     * @throws IllegalArgumentException if nothing is followed up there, or it is a paragraph of this declaration
     */
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Transactional
    public FindingOutcome track(FindingId finding, long version, ParagraphId tracked) {
        FindingId confirmed = trackedParagraphs
                .findingOf(tracked)
                .orElseThrow(() -> new IllegalArgumentException("nothing is followed up in the paragraph " + tracked));
        DeclarationId elsewhere = declarationOf(tracked);
        return change(finding, version, "finding.tracked", Map.of(), (it, by, now) -> {
            if (it.declaration().equals(elsewhere)) {
                throw new IllegalArgumentException("a finding is tracked as one of another declaration");
            }
            it.track(confirmed, by, now);
        });
    }

    /** The decision is taken back. */
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Transactional
    public FindingOutcome reopen(FindingId finding, long version) {
        return change(finding, version, "finding.reopened", Map.of(), StoredFinding::reopen);
    }

    /**
     * It reads otherwise than the finder thought, and stays open.
     *
     * @throws IllegalArgumentException if a passage ends outside the paragraph
     */
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Transactional
    public FindingOutcome correct(FindingId finding, long version, Correction correction) {
        return change(finding, version, "finding.corrected", Map.of(), (it, by, now) -> {
            requireInside(it.paragraph(), correction.passages());
            it.correct(correction, by, now);
        });
    }

    /** Each of its passages becomes a finding of its own; the first keeps its place. */
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Transactional
    public FindingOutcome split(FindingId finding, long version) {
        return change(
                finding, version, "finding.split", Map.of(), (it, by, now) -> findings.saveAll(it.split(by, now)));
    }

    /** Takes in the other open findings of the same kind about its paragraph. */
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Transactional
    public FindingOutcome join(FindingId finding, long version) {
        return change(finding, version, "finding.joined", Map.of(), (it, by, now) -> {
            List<StoredFinding> others = openBeside(it);
            findings.deleteAll(others);
            it.join(others, by, now);
        });
    }

    /**
     * Marks what the finder missed. Whoever marks it has confirmed it as well.
     *
     * @param passages in the order of the text, at least one
     * @param kind pledge, soft or call
     * @param boundParty who has to act; empty where nobody is named
     * @throws IllegalArgumentException if there is no such paragraph, or a passage ends outside it
     */
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Transactional
    public FindingOutcome mark(ParagraphId paragraph, List<Span> passages, Kind kind, String boundParty) {
        var wanted = new Correction(kind, passages, boundParty, "");
        DeclarationId declaration = declarationOf(paragraph);
        Optional<Instant> closedAt = confirmation.lock(declaration);
        if (closedAt.isPresent()) {
            return new FindingOutcome.ConfirmationClosed(closedAt.get());
        }
        requireInside(paragraph, wanted.passages());
        SpeechAct act = kind == Kind.CALL ? SpeechAct.DIRECTIVE : SpeechAct.COMMISSIVE;
        List<FoundPassage> byHand =
                passages.stream().map(it -> FoundPassage.markedByHand(it, act)).toList();
        var marked = new ProposedFinding(kind, byHand, wanted.boundParty(), wanted.deadline());
        Actor by = signedIn.person().actor();
        StoredFinding finding =
                findings.save(StoredFinding.marked(declaration, paragraph, marked, by, clock.instant()));
        return traced(finding.id(), "finding.marked", Map.of());
    }

    /**
     * Ends the confirmation: from now on the declaration's findings no longer change. May be repeated; the answer stays
     * the same. Called in the transaction that opens the commitments.
     *
     * @return what people confirmed, in the order of the document
     * @throws FindingsOpen if pledges or soft findings wait for a decision; calls need not be decided
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<ConfirmedPledge> close(DeclarationId declaration) {
        return confirmation.close(declaration);
    }

    private FindingOutcome change(
            FindingId id, long version, String action, Map<String, String> details, Change change) {
        Optional<StoredFinding> found = findings.findById(id.value());
        if (found.isEmpty()) {
            return new FindingOutcome.NoLongerThere();
        }
        Optional<Instant> closedAt = confirmation.lock(found.get().declaration());
        if (closedAt.isPresent()) {
            return new FindingOutcome.ConfirmationClosed(closedAt.get());
        }
        return changeLocked(id, version, action, details, change);
    }

    /** Reads the finding again: whoever held the lock before may have changed it. */
    private FindingOutcome changeLocked(
            FindingId id, long version, String action, Map<String, String> details, Change change) {
        Optional<StoredFinding> current = findings.findById(id.value());
        if (current.isEmpty()) {
            return new FindingOutcome.NoLongerThere();
        }
        StoredFinding finding = current.get();
        if (!finding.hasVersion(version)) {
            return new FindingOutcome.ChangedMeanwhile(queries.find(id).orElseThrow());
        }
        change.apply(finding, signedIn.person().actor(), clock.instant());
        findings.save(finding);
        return traced(finding.id(), action, details);
    }

    private FindingOutcome traced(FindingId id, String action, Map<String, String> details) {
        ParagraphFinding finding = queries.find(id).orElseThrow();
        Map<String, String> particulars = new HashMap<>(details);
        particulars.put("paragraph", finding.paragraphLabel());
        particulars.put("kind", finding.kind().word());
        particulars.put("passages", words(finding));
        if (finding.decision() instanceof Decision.Tracked tracked) {
            particulars.put("as", tracked.reference());
        }
        Subject subject = Subject.declaration(declarationOf(finding.paragraph()).value());
        trail.record(signedIn.person().actor(), subject, action, particulars);
        return new FindingOutcome.Changed(finding);
    }

    private String words(ParagraphFinding finding) {
        String text = textOf(finding.paragraph());
        return finding.passages().stream().map(it -> it.span().of(text)).collect(joining(" … "));
    }

    private List<StoredFinding> openBeside(StoredFinding finding) {
        return findings.findByParagraph(finding.paragraph().value()).stream()
                .filter(StoredFinding::isOpen)
                .filter(it -> it.kind() == finding.kind())
                .filter(it -> !it.id().equals(finding.id()))
                .toList();
    }

    private void requireInside(ParagraphId paragraph, List<Span> passages) {
        int length = textOf(paragraph).length();
        if (passages.stream().anyMatch(it -> it.end() > length)) {
            throw new IllegalArgumentException("a passage ends outside its paragraph: " + passages);
        }
    }

    private String textOf(ParagraphId paragraph) {
        return jdbc.sql("select text from declaration.paragraph where id = :id")
                .param("id", paragraph.value())
                .query(String.class)
                .single();
    }

    private DeclarationId declarationOf(ParagraphId paragraph) {
        return jdbc.sql("select declaration from declaration.paragraph where id = :id")
                .param("id", paragraph.value())
                .query(UUID.class)
                .optional()
                .map(DeclarationId::of)
                .orElseThrow(() -> new IllegalArgumentException("no paragraph has the id " + paragraph));
    }

    private static boolean maySeeAll(Person person) {
        return person.is(Role.SECRETARIAT) || person.is(Role.MANAGER) || person.is(Role.ADMINISTRATOR);
    }

    /** One step of a person with a finding. */
    private interface Change {
        void apply(StoredFinding finding, Actor by, Instant now);
    }
}
