package org.pacta.declaration;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pacta.audit.Actor;
import org.pacta.audit.AuditTrail;
import org.pacta.audit.Subject;
import org.pacta.declaration.ParagraphPair.Change;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a new version takes over from the one it replaces. Where a paragraph says the same, what people decided about it
 * stands: what is followed up stays followed up as it is, what was dismissed stays dismissed. Only what is new or changed is
 * confirmed again.
 */
@Component
class Succession {

    private final JdbcClient jdbc;
    private final ParagraphQueries paragraphs;
    private final StoredFindings findings;
    private final AuditTrail trail;
    private final Clock clock;

    Succession(JdbcClient jdbc, ParagraphQueries paragraphs, StoredFindings findings, AuditTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.paragraphs = paragraphs;
        this.findings = findings;
        this.trail = trail;
        this.clock = clock;
    }

    /** Matches the paragraphs, and says what became of those that do not say the same any more. */
    List<DeclarationReplaced.Rewording> carryOver(DeclarationId older, DeclarationId newer, Actor by) {
        List<ParagraphPair> pairs = ParagraphMatching.of(paragraphs.of(older), paragraphs.of(newer));
        Instant now = clock.instant();
        int carried = 0;
        for (ParagraphPair pair : pairs) {
            if (pair.older() != null && pair.newer() != null) {
                match(pair.older(), pair.newer());
                carried += pair.change() == Change.UNCHANGED ? carryOver(pair.older(), pair.newer(), by, now) : 0;
            }
        }
        trail.record(
                by,
                Subject.declaration(newer.value()),
                "declaration.matched",
                Map.of(
                        "unchanged", count(pairs, Change.UNCHANGED),
                        "changed", count(pairs, Change.CHANGED),
                        "added", count(pairs, Change.ADDED),
                        "removed", count(pairs, Change.REMOVED),
                        "findings", Integer.toString(carried)));
        return rewordings(older, newer, pairs);
    }

    private List<DeclarationReplaced.Rewording> rewordings(
            DeclarationId older, DeclarationId newer, List<ParagraphPair> pairs) {
        ExistingDeclaration version = paragraphs.declaration(newer);
        Map<ParagraphId, List<ParagraphId>> originals = originalsIn(older);
        List<DeclarationReplaced.Rewording> rewordings = new ArrayList<>();
        for (ParagraphPair pair : pairs) {
            if (pair.older() != null && pair.change() != Change.UNCHANGED) {
                boolean removed = pair.newer() == null;
                String place = removed
                        ? version.citation()
                        : CitedParagraph.reference(version, pair.newer().label());
                originals
                        .getOrDefault(pair.older().id(), List.of())
                        .forEach(it -> rewordings.add(new DeclarationReplaced.Rewording(it, removed, place)));
            }
        }
        return rewordings;
    }

    /** Each paragraph of a version with itself and its predecessors: any of them may be what a commitment quotes. */
    private Map<ParagraphId, List<ParagraphId>> originalsIn(DeclarationId version) {
        Map<ParagraphId, List<ParagraphId>> originals = new HashMap<>();
        jdbc.sql("""
                        with recursive original (paragraph, predecessor) as (
                          select id, id from declaration.paragraph where declaration = :version
                          union all
                          select o.paragraph, m.older
                          from original o
                          join declaration.paragraph_match m on m.newer = o.predecessor
                        )
                        select paragraph, predecessor from original
                        """).param("version", version.value()).query(row -> {
            originals
                    .computeIfAbsent(ParagraphId.of(row.getObject("paragraph", UUID.class)), none -> new ArrayList<>())
                    .add(ParagraphId.of(row.getObject("predecessor", UUID.class)));
        });
        return originals;
    }

    private static String count(List<ParagraphPair> pairs, Change change) {
        return Long.toString(pairs.stream().filter(it -> it.change() == change).count());
    }

    private void match(Paragraph older, Paragraph newer) {
        jdbc.sql("insert into declaration.paragraph_match (newer, older) values (:newer, :older)")
                .param("newer", newer.id().value())
                .param("older", older.id().value())
                .update();
    }

    /** How many findings were carried over. Without any, what the finder proposes now is left to people. */
    private int carryOver(Paragraph older, Paragraph newer, Actor by, Instant at) {
        List<StoredFinding> settled = findings.findByParagraph(older.id().value());
        if (settled.isEmpty()) {
            return 0;
        }
        UUID paragraph = newer.id().value();
        findings.deleteAll(findings.findByParagraph(paragraph));
        findings.saveAll(settled.stream()
                .map(finding -> finding.carriedTo(newer.declaration(), newer.id(), by, at))
                .toList());
        return settled.size();
    }
}
