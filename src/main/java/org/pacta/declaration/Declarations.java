package org.pacta.declaration;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.audit.Actor;
import org.pacta.declaration.format.Progress;
import org.pacta.people.Role;
import org.pacta.people.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The loaded declarations: everybody signed in may read them, the secretariat loads them. */
@Service
@RolesAllowed({
    Role.Names.SECRETARIAT,
    Role.Names.FOCAL_POINT,
    Role.Names.REVIEWER,
    Role.Names.MANAGER,
    Role.Names.ADMINISTRATOR
})
public class Declarations {

    /** A text in another language behind the one it belongs to, which is adopted on the same day. */
    private static final String LAST_ADOPTED_FIRST = """
            order by coalesce(d.adopted_on, d.issued_on) desc nulls last, d.language_of is not null, d.loaded_at desc, d.id
            """;

    private final StructureCorrections corrections;
    private final Archive archive;
    private final ParagraphQueries paragraphs;
    private final JdbcClient jdbc;
    private final SignedIn signedIn;

    Declarations(
            StructureCorrections corrections,
            Archive archive,
            ParagraphQueries paragraphs,
            JdbcClient jdbc,
            SignedIn signedIn) {
        this.corrections = corrections;
        this.archive = archive;
        this.paragraphs = paragraphs;
        this.jdbc = jdbc;
        this.signedIn = signedIn;
    }

    /**
     * Reads a document and finds its pledges; in another language than theirs there are none, see {@link
     * Metadata#isInLanguageOfPledges}. Stores nothing.
     *
     * @throws UnreadableDeclaration if it is of no format that can be read, or holds no paragraph
     */
    @RolesAllowed(Role.Names.SECRETARIAT)
    public Preview preview(SourceFile source) throws UnreadableDeclaration {
        return preview(source, Progress.UNSEEN);
    }

    /**
     * The same for somebody who waits.
     *
     * @param progress hears how far the reading has come
     * @throws UnreadableDeclaration as {@link #preview(SourceFile)}
     * @throws java.util.concurrent.CancellationException if the thread was interrupted
     */
    @RolesAllowed(Role.Names.SECRETARIAT)
    public Preview preview(SourceFile source, Progress progress) throws UnreadableDeclaration {
        Optional<ExistingDeclaration> sameContent = archive.withContent(source);
        if (sameContent.isPresent()) {
            return new Preview.SameContent(sameContent.get());
        }
        Preview.Readable document = corrections.correctedBy(signedIn.person().actor(), source, progress);
        Optional<ExistingDeclaration> sameSymbol =
                archive.withSymbol(document.metadata().symbol());
        return sameSymbol.isPresent() ? new Preview.SameSymbol(sameSymbol.get(), document) : document;
    }

    /**
     * Corrects the structure of a document that is not loaded yet. The corrections are kept with the file: whoever hands it
     * in again finds them made.
     *
     * @param made all of them, in the order in which they were made; each counts pieces after those before it
     * @throws UnreadableDeclaration as {@link #preview}
     * @throws ImpossibleCorrection if one of them cannot be made; then none is kept
     */
    @RolesAllowed(Role.Names.SECRETARIAT)
    public Preview.Readable correct(SourceFile source, List<StructureCorrection> made)
            throws UnreadableDeclaration, ImpossibleCorrection {
        return corrections.keep(signedIn.person().actor(), source, made);
    }

    /**
     * Stores a document with its findings and opens the confirmation of its pledges, in one transaction.
     *
     * @param metadata what the preview read, corrected where it was wrong; the title may not be blank
     * @throws UnreadableDeclaration as {@link #preview}, or if pledges are not found in its language
     * @throws IllegalArgumentException if the title is blank
     */
    @RolesAllowed(Role.Names.SECRETARIAT)
    public LoadOutcome load(SourceFile source, Metadata metadata) throws UnreadableDeclaration {
        return load(source, metadata, new Relation.OwnDocument());
    }

    /**
     * Stores a document that is a new version of a declaration, or the same in another language. Of the latter the symbol and
     * the days of adoption are the original's where it does not say them.
     *
     * @param metadata as {@link #load(SourceFile, Metadata)}
     * @throws UnreadableDeclaration as {@link #preview}, or if a new version is not in the language of pledges
     * @throws IllegalArgumentException if the title is blank, or the related declaration is not there
     */
    @RolesAllowed(Role.Names.SECRETARIAT)
    public LoadOutcome load(SourceFile source, Metadata metadata, Relation relation) throws UnreadableDeclaration {
        Actor by = signedIn.person().actor();
        return archive.store(source, corrections.correctedBy(by, source), metadata, relation, by);
    }

    /** All declarations, the one adopted last first; of one day those in other languages last. */
    public List<DeclarationSummary> all() {
        return summaries(LAST_ADOPTED_FIRST).query(Declarations::summary).list();
    }

    /** Those whose pledges are followed up, in the same order: all but the copies in other languages. */
    public List<DeclarationSummary> followedUp() {
        return summaries("where d.language_of is null " + LAST_ADOPTED_FIRST)
                .query(Declarations::summary)
                .list();
    }

    /** The declaration that has this key in addresses. */
    public Optional<DeclarationSummary> find(String key) {
        return summaries("where d.key = :key")
                .param("key", key)
                .query(Declarations::summary)
                .optional();
    }

    /** The declaration with this id. */
    public Optional<DeclarationSummary> find(DeclarationId id) {
        return summaries("where d.id = :id")
                .param("id", id.value())
                .query(Declarations::summary)
                .optional();
    }

    /** The paragraphs in the order of the document, the opening first and the closing last where there are any. */
    public List<Paragraph> paragraphs(DeclarationId declaration) {
        return paragraphs.of(declaration);
    }

    /** Where the paragraphs call footnotes; paragraphs that call none are left out. */
    public Map<ParagraphId, List<NoteMark>> noteMarks(DeclarationId declaration) {
        return paragraphs.noteMarks(declaration);
    }

    /** What of the source is no part of the declaration, in the order of the source. */
    public List<LeftOut> leftOut(DeclarationId declaration) {
        return jdbc.sql("""
                        select what, text, first_line, last_line, first_page, last_page
                        from declaration.left_out
                        where declaration = :declaration
                        order by position
                        """)
                .param("declaration", declaration.value())
                .query((row, index) ->
                        new LeftOut(row.getString("what"), row.getString("text"), ParagraphQueries.place(row)))
                .list();
    }

    /** The footnotes in the order of the source. */
    public List<Footnote> footnotes(DeclarationId declaration) {
        return jdbc.sql("""
                        select mark, text, called_in, first_line, last_line, first_page, last_page
                        from declaration.footnote
                        where declaration = :declaration
                        order by position
                        """)
                .param("declaration", declaration.value())
                .query((row, index) -> new Footnote(
                        row.getString("mark"),
                        row.getString("text"),
                        row.getString("called_in"),
                        ParagraphQueries.place(row)))
                .list();
    }

    /** The document as it was handed in, byte for byte. */
    public Optional<SourceFile> source(DeclarationId declaration) {
        return jdbc.sql("""
                        select d.source_name, s.content
                        from declaration.declaration d
                        join declaration.source s on s.declaration = d.id
                        where d.id = :declaration
                        """)
                .param("declaration", declaration.value())
                .query((row, index) -> new SourceFile(row.getString("source_name"), row.getBytes("content")))
                .optional();
    }

    private JdbcClient.StatementSpec summaries(String condition) {
        return jdbc.sql("""
                select d.id, d.key, d.symbol, d.title, d.adopting_body, d.sessions, d.agenda_item, d.place,
                  d.adopted_from, d.adopted_on, d.issued_on, d.original_language, d.language,
                  d.source_name, d.source_format, d.loaded_at, d.loaded_by, d.confirmed_at,
                  (select count(*) from declaration.paragraph p where p.declaration = d.id and p.label <> '') as paragraphs,
                  coalesce(f.open, 0) as open,
                  coalesce(f.open_calls, 0) as open_calls,
                  coalesce(f.confirmed, 0) as confirmed,
                  coalesce(f.dismissed, 0) as dismissed,
                  coalesce(f.tracked, 0) as tracked
                from declaration.declaration d
                left join (
                  select declaration,
                    count(*) filter (where decision = 'open' and kind <> 'call') as open,
                    count(*) filter (where decision = 'open' and kind = 'call') as open_calls,
                    count(*) filter (where decision = 'confirmed') as confirmed,
                    count(*) filter (where decision = 'dismissed') as dismissed,
                    count(*) filter (where decision = 'tracked') as tracked
                  from declaration.finding
                  group by declaration
                ) f on f.declaration = d.id
                """ + condition);
    }

    private static DeclarationSummary summary(ResultSet row, int index) throws SQLException {
        var counts = new FindingCounts(
                row.getInt("paragraphs"),
                row.getInt("open"),
                row.getInt("open_calls"),
                row.getInt("confirmed"),
                row.getInt("dismissed"),
                row.getInt("tracked"));
        return new DeclarationSummary(
                DeclarationId.of(row.getObject("id", UUID.class)),
                row.getString("key"),
                metadata(row),
                row.getString("source_name"),
                SourceFormat.of(row.getString("source_format")),
                row.getObject("loaded_at", OffsetDateTime.class).toInstant(),
                row.getString("loaded_by"),
                instant(row, "confirmed_at"),
                counts);
    }

    private static Metadata metadata(ResultSet row) throws SQLException {
        return new Metadata(
                row.getString("symbol"),
                row.getString("title"),
                row.getString("adopting_body"),
                List.of((String[]) row.getArray("sessions").getArray()),
                row.getString("agenda_item"),
                row.getString("place"),
                row.getObject("adopted_from", LocalDate.class),
                row.getObject("adopted_on", LocalDate.class),
                row.getObject("issued_on", LocalDate.class),
                row.getString("original_language"),
                row.getString("language"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
