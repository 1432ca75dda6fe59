package org.pacta.declaration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The paragraphs in which something was confirmed and is followed up. */
@Component
class TrackedParagraphs {

    private final JdbcClient jdbc;
    private final ParagraphQueries paragraphs;

    TrackedParagraphs(JdbcClient jdbc, ParagraphQueries paragraphs) {
        this.jdbc = jdbc;
        this.paragraphs = paragraphs;
    }

    List<CitedParagraph> all() {
        return read("", Map.of());
    }

    /** Those of declarations that are no younger than this one: what came later cannot be what it restates. */
    List<CitedParagraph> adoptedUpTo(DeclarationId declaration) {
        return read("""
                and coalesce(d.adopted_on, d.issued_on, d.loaded_at::date) <= (
                  select coalesce(o.adopted_on, o.issued_on, o.loaded_at::date)
                  from declaration.declaration o
                  where o.id = :declaration)
                """, Map.of("declaration", declaration.value()));
    }

    private List<CitedParagraph> read(String condition, Map<String, ?> parameters) {
        return jdbc.sql("select " + ParagraphQueries.COLUMNS + """
                        from declaration.paragraph p
                        join declaration.declaration d on d.id = p.declaration
                        where d.confirmed_at is not null
                          and exists (
                            select from declaration.finding f where f.paragraph = p.id and f.decision = 'confirmed')
                        """ + condition
                        + " order by d.loaded_at desc, d.id, p.position")
                .params(parameters)
                .query((row, index) -> ParagraphQueries.cited(row))
                .list();
    }

    /** The first finding confirmed in the paragraph, in the order of the text; empty where nothing is followed up. */
    Optional<FindingId> findingOf(ParagraphId paragraph) {
        return jdbc.sql("""
                        select f.id
                        from declaration.finding f
                        join declaration.declaration d on d.id = f.declaration
                        where f.paragraph = :paragraph and f.decision = 'confirmed' and d.confirmed_at is not null
                        order by (select min(s.start_offset) from declaration.finding_passage s where s.finding = f.id)
                        limit 1
                        """)
                .param("paragraph", paragraph.value())
                .query(UUID.class)
                .optional()
                .map(FindingId::of);
    }

    /** The paragraphs whose wording in the version before is followed up, there or in a version still earlier. */
    List<Twin> earlierVersionsIn(DeclarationId newer) {
        return jdbc.sql("""
                        select distinct on (m.newer) m.newer, coalesce(t.paragraph, f.paragraph) as tracked
                        from declaration.paragraph_match m
                        join declaration.paragraph p on p.id = m.newer
                        join declaration.finding f on f.paragraph = m.older and f.decision in ('confirmed', 'tracked')
                        left join declaration.finding t on t.id = f.tracked_as
                        where p.declaration = :newer
                        order by m.newer, f.decision, f.id
                        """)
                .param("newer", newer.value())
                .query((row, index) -> new Twin(
                        paragraphs
                                .find(ParagraphId.of(row.getObject("newer", UUID.class)))
                                .orElseThrow()
                                .paragraph(),
                        paragraphs
                                .find(ParagraphId.of(row.getObject("tracked", UUID.class)))
                                .orElseThrow(),
                        Twin.Bond.EARLIER_VERSION))
                .list();
    }
}
