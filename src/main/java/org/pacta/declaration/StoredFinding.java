package org.pacta.declaration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.audit.Actor;
import org.pacta.pledge.Kind;
import org.pacta.pledge.Span;
import org.pacta.pledge.SpeechAct;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** A finding about a paragraph and what people make of it. A decision that was taken is reopened before it is changed. */
@Table(schema = "declaration", name = "finding")
class StoredFinding {

    static final String OPEN = "open";
    static final String CONFIRMED = "confirmed";
    static final String DISMISSED = "dismissed";
    static final String TRACKED = "tracked";
    static final String BY_FINDER = "finder";
    static final String BY_PERSON = "person";

    @Id
    private final UUID id;

    private final UUID declaration;
    private final UUID paragraph;
    private final String origin;
    private String kind;
    private String boundParty;
    private String deadline;
    private String decision;
    private String decisionReason;
    private @Nullable UUID trackedAs;
    private @Nullable UUID changedBy;
    private @Nullable String changedByName;
    private @Nullable Instant changedAt;

    @Version
    private @Nullable Long version;

    @MappedCollection(idColumn = "finding", keyColumn = "position")
    private List<StoredPassage> passages;

    @PersistenceCreator
    private StoredFinding(
            UUID id,
            UUID declaration,
            UUID paragraph,
            String origin,
            String kind,
            String boundParty,
            String deadline,
            String decision,
            String decisionReason,
            @Nullable UUID trackedAs,
            @Nullable UUID changedBy,
            @Nullable String changedByName,
            @Nullable Instant changedAt,
            @Nullable Long version,
            List<StoredPassage> passages) {
        this.id = id;
        this.declaration = declaration;
        this.paragraph = paragraph;
        this.origin = origin;
        this.kind = kind;
        this.boundParty = boundParty;
        this.deadline = deadline;
        this.decision = decision;
        this.decisionReason = decisionReason;
        this.trackedAs = trackedAs;
        this.changedBy = changedBy;
        this.changedByName = changedByName;
        this.changedAt = changedAt;
        this.version = version;
        this.passages = passages;
    }

    static StoredFinding proposed(DeclarationId declaration, ParagraphId paragraph, ProposedFinding proposal) {
        return open(declaration.value(), paragraph.value(), BY_FINDER, proposal);
    }

    /** A person who marks a passage has decided about it, too. */
    static StoredFinding marked(
            DeclarationId declaration, ParagraphId paragraph, ProposedFinding marked, Actor by, Instant at) {
        StoredFinding finding = open(declaration.value(), paragraph.value(), BY_PERSON, marked);
        finding.confirm(by, at);
        return finding;
    }

    private static StoredFinding open(UUID declaration, UUID paragraph, String origin, ProposedFinding proposal) {
        return new StoredFinding(
                FindingId.random().value(),
                declaration,
                paragraph,
                origin,
                proposal.kind().word(),
                proposal.boundParty(),
                proposal.deadline(),
                OPEN,
                "",
                null,
                null,
                null,
                null,
                null,
                stored(proposal.passages()));
    }

    void confirm(Actor by, Instant at) {
        requireOpen();
        decision = CONFIRMED;
        changed(by, at);
    }

    void dismiss(String reason, Actor by, Instant at) {
        requireOpen();
        decision = DISMISSED;
        decisionReason = reason;
        changed(by, at);
    }

    /** It is followed up already, as what was confirmed there. */
    void track(FindingId confirmed, Actor by, Instant at) {
        requireOpen();
        decision = TRACKED;
        trackedAs = confirmed.value();
        changed(by, at);
    }

    /** The same finding about the same words in a later version: followed up is followed up there, not once more. */
    StoredFinding carriedTo(DeclarationId version, ParagraphId there, Actor by, Instant at) {
        StoredFinding carried = open(
                version.value(), there.value(), origin, new ProposedFinding(kind(), passages(), boundParty, deadline));
        switch (decision) {
            case CONFIRMED -> carried.track(id(), by, at);
            case TRACKED -> carried.track(FindingId.of(Objects.requireNonNull(trackedAs)), by, at);
            case DISMISSED -> carried.dismiss(decisionReason, by, at);
            default -> carried.changed(by, at);
        }
        return carried;
    }

    void reopen(Actor by, Instant at) {
        decision = OPEN;
        decisionReason = "";
        trackedAs = null;
        changed(by, at);
    }

    /** Passages that the finder found keep its grounds; others count as marked by hand. */
    void correct(Correction correction, Actor by, Instant at) {
        requireOpen();
        List<FoundPassage> known = passages();
        SpeechAct act = correction.kind() == Kind.CALL ? SpeechAct.DIRECTIVE : SpeechAct.COMMISSIVE;
        kind = correction.kind().word();
        boundParty = correction.boundParty();
        deadline = correction.deadline();
        passages = stored(correction.passages().stream()
                .map(span -> knownOr(known, span, act))
                .toList());
        changed(by, at);
    }

    /** Keeps the first passage and gives each other one a finding of its own. */
    List<StoredFinding> split(Actor by, Instant at) {
        requireOpen();
        List<StoredFinding> others = passages().stream()
                .skip(1)
                .map(passage -> new ProposedFinding(kind(), List.of(passage), boundParty, deadline))
                .map(proposal -> open(declaration, paragraph, origin, proposal))
                .toList();
        others.forEach(other -> other.changed(by, at));
        passages = List.of(passages.get(0));
        changed(by, at);
        return others;
    }

    /** Takes over the passages of findings about the same paragraph, which are then to be deleted. */
    void join(List<StoredFinding> others, Actor by, Instant at) {
        requireOpen();
        others.forEach(StoredFinding::requireOpen);
        List<StoredPassage> all = new ArrayList<>(passages);
        others.forEach(other -> all.addAll(other.passages));
        all.sort(Comparator.comparingInt(StoredPassage::startOffset));
        passages = List.copyOf(all);
        changed(by, at);
    }

    private void changed(Actor by, Instant at) {
        changedBy = by.id();
        changedByName = by.name();
        changedAt = at;
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new IllegalStateException("finding " + id + " is " + decision + ": reopen it first");
        }
    }

    boolean isOpen() {
        return decision.equals(OPEN);
    }

    FindingId id() {
        return FindingId.of(id);
    }

    DeclarationId declaration() {
        return DeclarationId.of(declaration);
    }

    ParagraphId paragraph() {
        return ParagraphId.of(paragraph);
    }

    Kind kind() {
        return Kind.valueOf(kind.toUpperCase(Locale.ROOT));
    }

    boolean hasVersion(long seen) {
        return version != null && version == seen;
    }

    List<FoundPassage> passages() {
        return passages.stream().map(StoredPassage::found).toList();
    }

    private static FoundPassage knownOr(List<FoundPassage> known, Span span, SpeechAct act) {
        return known.stream()
                .filter(it -> it.span().equals(span))
                .findFirst()
                .orElseGet(() -> FoundPassage.markedByHand(span, act));
    }

    private static List<StoredPassage> stored(List<FoundPassage> passages) {
        return passages.stream().map(StoredPassage::of).toList();
    }

    /** A passage as the table has it. */
    @Table(schema = "declaration", name = "finding_passage")
    record StoredPassage(int startOffset, int endOffset, String speechAct, String trigger, String rule, String reason) {

        static StoredPassage of(FoundPassage passage) {
            return new StoredPassage(
                    passage.span().start(),
                    passage.span().end(),
                    passage.act().name().toLowerCase(Locale.ROOT),
                    passage.trigger(),
                    passage.rule(),
                    passage.reason());
        }

        FoundPassage found() {
            SpeechAct act = SpeechAct.valueOf(speechAct.toUpperCase(Locale.ROOT));
            return new FoundPassage(new Span(startOffset, endOffset), act, trigger, rule, reason);
        }
    }
}
