package org.pacta.declaration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The time in which a declaration's findings may change, and what is left of them when it ends. */
@Component
class Confirmation {

    private final JdbcClient jdbc;
    private final StoredDeclarations declarations;
    private final FindingQueries findings;
    private final Clock clock;

    Confirmation(JdbcClient jdbc, StoredDeclarations declarations, FindingQueries findings, Clock clock) {
        this.jdbc = jdbc;
        this.declarations = declarations;
        this.findings = findings;
        this.clock = clock;
    }

    /** When it was closed; empty as long as findings may change. */
    Optional<Instant> closedAt(DeclarationId declaration) {
        return closedAt(declaration, "");
    }

    /** The same, after waiting for those who are deciding; others wait until this transaction ends. */
    Optional<Instant> lock(DeclarationId declaration) {
        return closedAt(declaration, "for no key update");
    }

    private Optional<Instant> closedAt(DeclarationId declaration, String lock) {
        return jdbc.sql("""
                        select confirmed_at
                        from declaration.declaration
                        where id = :id
                        """ + lock)
                .param("id", declaration.value())
                .query((row, index) -> Optional.ofNullable(row.getObject("confirmed_at", OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }

    /** See {@link Findings#close}. */
    List<ConfirmedPledge> close(DeclarationId id) {
        lock(id);
        List<ParagraphFinding> all = findings.of(id);
        int open = (int) all.stream().filter(ParagraphFinding::isRequiredOpen).count();
        if (open > 0) {
            throw new FindingsOpen(open);
        }
        StoredDeclaration declaration = declarations.findById(id.value()).orElseThrow();
        declaration.closeConfirmation(clock.instant());
        declarations.save(declaration);
        return pledges(
                declaration, all.stream().filter(ParagraphFinding::isConfirmed).toList());
    }

    private List<ConfirmedPledge> pledges(StoredDeclaration declaration, List<ParagraphFinding> confirmed) {
        Map<ParagraphId, Quoted> quotes = quotes(declaration.id());
        var references = new References(
                declaration.citation(),
                declaration.key(),
                quotes.values().stream().map(Quoted::label).collect(toSet()));
        List<ConfirmedPledge> pledges = new ArrayList<>();
        confirmed.stream()
                .collect(groupingBy(ParagraphFinding::paragraph, LinkedHashMap::new, toList()))
                .forEach((paragraph, together) ->
                        pledges.addAll(pledges(declaration, quotes.get(paragraph), together, references)));
        return pledges;
    }

    private static List<ConfirmedPledge> pledges(
            StoredDeclaration declaration, Quoted quoted, List<ParagraphFinding> together, References references) {
        List<References.Reference> named = references.of(quoted.label(), together.size());
        List<ConfirmedPledge> pledges = new ArrayList<>();
        for (int next = 0; next < together.size(); next++) {
            pledges.add(pledge(declaration, together.get(next), quoted.text(), named.get(next)));
        }
        return pledges;
    }

    private static ConfirmedPledge pledge(
            StoredDeclaration declaration, ParagraphFinding finding, String quote, References.Reference reference) {
        return new ConfirmedPledge(
                finding.id(),
                declaration.id(),
                finding.paragraph(),
                reference.text(),
                reference.key(),
                finding.kind(),
                quote,
                finding.passages().stream().map(FoundPassage::span).toList(),
                finding.boundParty(),
                finding.deadline());
    }

    private Map<ParagraphId, Quoted> quotes(DeclarationId declaration) {
        return jdbc
                .sql("""
                        select id, label, text
                        from declaration.paragraph
                        where declaration = :declaration
                        """)
                .param("declaration", declaration.value())
                .query((row, index) -> Map.entry(
                        ParagraphId.of(row.getObject("id", UUID.class)),
                        new Quoted(row.getString("label"), row.getString("text"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private record Quoted(String label, String text) {}
}
