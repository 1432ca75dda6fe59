package org.pacta.declaration;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pacta.audit.Actor;
import org.pacta.audit.AuditTrail;
import org.pacta.audit.Subject;
import org.pacta.people.Role;
import org.pacta.people.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Paragraphs that say again what is followed up already: this year's declaration repeating last year's. */
@Service
@RolesAllowed({
    Role.Names.SECRETARIAT,
    Role.Names.FOCAL_POINT,
    Role.Names.REVIEWER,
    Role.Names.MANAGER,
    Role.Names.ADMINISTRATOR
})
@Transactional(readOnly = true)
public class Restatements {

    private final JdbcClient jdbc;
    private final ParagraphQueries paragraphs;
    private final Lineage lineage;
    private final TrackedParagraphs tracked;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final SignedIn signedIn;
    private final Clock clock;

    Restatements(
            JdbcClient jdbc,
            ParagraphQueries paragraphs,
            Lineage lineage,
            TrackedParagraphs tracked,
            AuditTrail trail,
            ApplicationEventPublisher events,
            SignedIn signedIn,
            Clock clock) {
        this.jdbc = jdbc;
        this.paragraphs = paragraphs;
        this.lineage = lineage;
        this.tracked = tracked;
        this.trail = trail;
        this.events = events;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** The paragraphs of a document that is not stored yet that are like one followed up, each with the likest. */
    @RolesAllowed(Role.Names.SECRETARIAT)
    public List<Twin> alike(Preview.Readable document) {
        return alike(document.unstored(), tracked.all());
    }

    /**
     * The paragraphs of a declaration that have a twin, in the order of the document: what a person linked, what stood in the
     * version before, else what is like it.
     */
    @RolesAllowed(Role.Names.SECRETARIAT)
    public List<Twin> twinsIn(DeclarationId declaration) {
        Map<ParagraphId, Twin> byParagraph = new HashMap<>();
        Set<DeclarationId> family = familyOf(declaration);
        List<CitedParagraph> others = tracked.adoptedUpTo(declaration).stream()
                .filter(it -> !family.contains(it.declaration().id()))
                .toList();
        List<Paragraph> all = paragraphs.of(declaration);
        alike(all, others).forEach(twin -> byParagraph.put(twin.paragraph().id(), twin));
        tracked.earlierVersionsIn(declaration)
                .forEach(twin -> byParagraph.put(twin.paragraph().id(), twin));
        linkedIn(declaration).forEach(twin -> byParagraph.put(twin.paragraph().id(), twin));
        return all.stream()
                .map(Paragraph::id)
                .filter(byParagraph::containsKey)
                .map(byParagraph::get)
                .toList();
    }

    /** The paragraphs of a declaration of which a person said what they restate, in the order of the document. */
    public List<Twin> linkedIn(DeclarationId declaration) {
        List<Twin> linked = new ArrayList<>();
        Map<ParagraphId, ParagraphId> restated = restatedIn(declaration);
        for (Paragraph paragraph : restated.isEmpty() ? List.<Paragraph>of() : paragraphs.of(declaration)) {
            Optional.ofNullable(restated.get(paragraph.id()))
                    .flatMap(paragraphs::find)
                    .ifPresent(it -> linked.add(new Twin(paragraph, it, Twin.Bond.LINKED)));
        }
        return linked;
    }

    /** Where a paragraph was restated, the first link first. */
    public List<CitedParagraph> of(ParagraphId restated) {
        return jdbc.sql("select " + ParagraphQueries.COLUMNS + """
                        from declaration.restatement r
                        join declaration.paragraph p on p.id = r.paragraph
                        join declaration.declaration d on d.id = p.declaration
                        where r.restated = :restated
                        order by r.linked_at, d.key, p.position
                        """)
                .param("restated", restated.value())
                .query((row, index) -> ParagraphQueries.cited(row))
                .list();
    }

    /**
     * Says that a paragraph restates another. May be repeated; a link to a third paragraph is replaced.
     *
     * @throws IllegalArgumentException if one of them is not there, the other is not followed up, or both are of one
     *     declaration or its versions
     */
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Transactional
    public void link(ParagraphId paragraph, ParagraphId restated) {
        CitedParagraph here = required(paragraph);
        CitedParagraph there = required(restated);
        if (familyOf(here.declaration().id()).contains(there.declaration().id())) {
            throw new IllegalArgumentException("a paragraph restates one of another declaration");
        }
        if (tracked.findingOf(restated).isEmpty()) {
            throw new IllegalArgumentException(there.reference() + " is not followed up");
        }
        Actor by = signedIn.person().actor();
        int written = write(paragraph, restated, by);
        if (written > 0) {
            record(by, "paragraph.linked", here, there);
            events.publishEvent(new ParagraphRestated(paragraph, restated, here.reference(), by, true));
        }
    }

    private int write(ParagraphId paragraph, ParagraphId restated, Actor by) {
        return jdbc.sql("""
                        insert into declaration.restatement (paragraph, restated, linked_by, linked_at)
                        values (:paragraph, :restated, :by, :now)
                        on conflict (paragraph) do update
                        set restated = excluded.restated, linked_by = excluded.linked_by, linked_at = excluded.linked_at
                        where declaration.restatement.restated <> excluded.restated
                        """)
                .param("paragraph", paragraph.value())
                .param("restated", restated.value())
                .param("by", by.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Takes the link back. May be repeated. */
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Transactional
    public void unlink(ParagraphId paragraph) {
        Optional<ParagraphId> restated = jdbc.sql(
                        "delete from declaration.restatement where paragraph = :paragraph returning restated")
                .param("paragraph", paragraph.value())
                .query(UUID.class)
                .optional()
                .map(ParagraphId::of);
        restated.ifPresent(it -> {
            CitedParagraph here = required(paragraph);
            Actor by = signedIn.person().actor();
            record(by, "paragraph.unlinked", here, required(it));
            events.publishEvent(new ParagraphRestated(paragraph, it, here.reference(), by, false));
        });
    }

    private void record(Actor by, String action, CitedParagraph here, CitedParagraph there) {
        trail.record(
                by,
                Subject.declaration(here.declaration().id().value()),
                action,
                Map.of("paragraph", here.paragraph().label(), "restates", there.reference()));
    }

    private CitedParagraph required(ParagraphId paragraph) {
        return paragraphs
                .find(paragraph)
                .orElseThrow(() -> new IllegalArgumentException("no paragraph has the id " + paragraph));
    }

    private Set<DeclarationId> familyOf(DeclarationId declaration) {
        Set<DeclarationId> family = new HashSet<>();
        lineage.familyOf(declaration).ifPresent(it -> it.members().forEach(member -> family.add(member.id())));
        return family;
    }

    private Map<ParagraphId, ParagraphId> restatedIn(DeclarationId declaration) {
        Map<ParagraphId, ParagraphId> restated = new HashMap<>();
        jdbc.sql("""
                        select r.paragraph, r.restated
                        from declaration.restatement r
                        join declaration.paragraph p on p.id = r.paragraph
                        where p.declaration = :declaration
                        """).param("declaration", declaration.value()).query(row -> {
            restated.put(
                    ParagraphId.of(row.getObject("paragraph", UUID.class)),
                    ParagraphId.of(row.getObject("restated", UUID.class)));
        });
        return restated;
    }

    private static List<Twin> alike(List<Paragraph> at, List<CitedParagraph> tracked) {
        var texts = new LikeTexts<>(tracked, it -> it.paragraph().text());
        List<Twin> twins = new ArrayList<>();
        for (Paragraph paragraph : at) {
            texts.likest(paragraph.text(), Shingles.SAME_PARAGRAPH)
                    .ifPresent(like -> twins.add(new Twin(paragraph, like.item(), Twin.Bond.ALIKE)));
        }
        return twins;
    }
}
