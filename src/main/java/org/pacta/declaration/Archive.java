package org.pacta.declaration;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pacta.audit.Actor;
import org.pacta.audit.AuditTrail;
import org.pacta.audit.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores declarations, whole or not at all. Asks nobody's permission: the doors that people use do. */
@Component
class Archive {

    private final JdbcClient jdbc;
    private final StoredDeclarations declarations;
    private final StoredFindings findings;
    private final Lineage lineage;
    private final Succession succession;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Archive(
            JdbcClient jdbc,
            StoredDeclarations declarations,
            StoredFindings findings,
            Lineage lineage,
            Succession succession,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.declarations = declarations;
        this.findings = findings;
        this.lineage = lineage;
        this.succession = succession;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** Stores a document of its own, see {@link #store(SourceFile, Preview.Readable, Metadata, Relation, Actor)}. */
    @Transactional
    LoadOutcome store(SourceFile source, Preview.Readable document, Metadata metadata, Actor by)
            throws UnreadableDeclaration {
        return store(source, document, metadata, new Relation.OwnDocument(), by);
    }

    /**
     * Stores the document with its findings, and tells those who listen. If one of them fails, nothing is stored.
     *
     * @param metadata what the document says of itself, corrected by people where need be
     * @param relation what it is to a declaration that is there
     * @throws UnreadableDeclaration if pledges are not found in its language, and it is to be more than a copy to be read
     * @throws IllegalArgumentException if the title is blank, or it is related to a declaration that is not there
     */
    @Transactional(rollbackFor = Exception.class)
    LoadOutcome store(SourceFile source, Preview.Readable document, Metadata metadata, Relation relation, Actor by)
            throws UnreadableDeclaration {
        if (metadata.title().isBlank()) {
            throw new IllegalArgumentException("a declaration needs a title");
        }
        if (!(relation instanceof Relation.LanguageVersionOf)) {
            document.document().requireLanguageOfPledges();
        }
        letNobodyElseLoad();
        Metadata own = own(metadata, relation);
        return withContent(source)
                .<LoadOutcome>map(LoadOutcome.SameContent::new)
                .or(() -> lineage.objectionTo(relation, own))
                .orElseGet(() -> write(source, document, own, relation, by));
    }

    private Metadata own(Metadata metadata, Relation relation) {
        return relation instanceof Relation.LanguageVersionOf translated
                ? declarations
                        .findById(translated.original().value())
                        .map(original -> metadata.completedFrom(original.metadata()))
                        .orElse(metadata)
                        .inLanguage(translated.language())
                : metadata;
    }

    private LoadOutcome.Loaded write(
            SourceFile source, Preview.Readable document, Metadata metadata, Relation relation, Actor by) {
        Lineage.Descent descent = lineage.descentOf(relation);
        String key = AddressKey.unique(lineage.keyOf(metadata, descent), declarations::existsByKey);
        Instant now = clock.instant();
        StoredDeclaration declaration = declarations.save(StoredDeclaration.load(
                key, metadata, source, document.document().source().format(), descent, by, now));
        DeclarationId id = declaration.id();
        insertSource(id, source);
        insertParagraphs(id, document, descent.isFollowedUp());
        insertFootnotes(id, document.document());
        insertLeftOut(id, document.document());
        trail.record(by, Subject.declaration(id.value()), "declaration.loaded", particulars(source, document));
        relate(id, relation, by);
        if (descent.isFollowedUp()) {
            events.publishEvent(new DeclarationLoaded(id));
        }
        return new LoadOutcome.Loaded(id, key);
    }

    private void relate(DeclarationId id, Relation relation, Actor by) {
        if (relation instanceof Relation.NewVersionOf version) {
            List<DeclarationReplaced.Rewording> rewordings = succession.carryOver(version.older(), id, by);
            lineage.record(by, "declaration.replaced", version.older(), id);
            events.publishEvent(new DeclarationReplaced(version.older(), id, rewordings, by));
        } else if (relation instanceof Relation.LanguageVersionOf translated) {
            lineage.record(by, "declaration.language-added", translated.original(), id);
        }
    }

    /** One load at a time, so that what was looked up stays true until it is written. Ends with the transaction. */
    private void letNobodyElseLoad() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('load a declaration', 0))")
                .query((row, index) -> true)
                .single();
    }

    Optional<ExistingDeclaration> withContent(SourceFile source) {
        return existing("source_sha256 = :value", source.sha256());
    }

    /** The declaration with this symbol, in capitals or not; a document without symbol is like no other. */
    Optional<ExistingDeclaration> withSymbol(String symbol) {
        return symbol.isEmpty() ? Optional.empty() : existing("""
                        lower(symbol) = lower(:value)
                        order by language_of is not null, version_number desc
                        limit 1
                        """, symbol);
    }

    private Optional<ExistingDeclaration> existing(String condition, String value) {
        return jdbc.sql("""
                        select id, key, symbol, title
                        from declaration.declaration
                        where
                        """ + condition)
                .param("value", value)
                .query((row, index) -> new ExistingDeclaration(
                        DeclarationId.of(row.getObject("id", UUID.class)),
                        row.getString("key"),
                        row.getString("symbol"),
                        row.getString("title")))
                .optional();
    }

    private void insertSource(DeclarationId declaration, SourceFile source) {
        jdbc.sql("insert into declaration.source (declaration, content) values (:declaration, :content)")
                .param("declaration", declaration.value())
                .param("content", source.content())
                .update();
    }

    /** Copies in other languages are to be read: nothing is confirmed in them. */
    private void insertParagraphs(DeclarationId declaration, Preview.Readable document, boolean withFindings) {
        int position = 0;
        for (Preview.PreviewedParagraph previewed : document.paragraphs()) {
            ParagraphId paragraph = insertParagraph(declaration, position++, previewed.paragraph());
            findings.saveAll(previewed.findings().stream()
                    .filter(proposal -> withFindings)
                    .map(proposal -> StoredFinding.proposed(declaration, paragraph, proposal))
                    .toList());
        }
    }

    private ParagraphId insertParagraph(DeclarationId declaration, int position, ReadParagraph paragraph) {
        ParagraphId id = ParagraphId.random();
        jdbc.sql("""
                        insert into declaration.paragraph
                          (id, declaration, position, label, part, heading, chapeau, text,
                           first_line, last_line, first_page, last_page)
                        values
                          (:id, :declaration, :position, :label, :part, :heading, :chapeau, :text,
                           :firstLine, :lastLine, :firstPage, :lastPage)
                        """)
                .param("id", id.value())
                .param("declaration", declaration.value())
                .param("position", position)
                .param("label", paragraph.label())
                .param("part", paragraph.part().word())
                .param("heading", paragraph.heading())
                .param("chapeau", paragraph.chapeau())
                .param("text", paragraph.text())
                .params(placed(paragraph.place()))
                .update();
        insertNoteMarks(id, paragraph.noteMarks());
        return id;
    }

    private void insertNoteMarks(ParagraphId paragraph, List<NoteMark> marks) {
        int position = 0;
        for (NoteMark mark : marks) {
            jdbc.sql("""
                            insert into declaration.note_mark (paragraph, position, text_offset, mark)
                            values (:paragraph, :position, :offset, :mark)
                            """)
                    .param("paragraph", paragraph.value())
                    .param("position", position++)
                    .param("offset", mark.offset())
                    .param("mark", mark.mark())
                    .update();
        }
    }

    private void insertFootnotes(DeclarationId declaration, ReadDeclaration document) {
        int position = 0;
        for (Footnote footnote : document.footnotes()) {
            jdbc.sql("""
                            insert into declaration.footnote
                              (declaration, position, mark, text, called_in, first_line, last_line, first_page, last_page)
                            values
                              (:declaration, :position, :mark, :text, :calledIn, :firstLine, :lastLine, :firstPage, :lastPage)
                            """)
                    .param("declaration", declaration.value())
                    .param("position", position++)
                    .param("mark", footnote.mark())
                    .param("text", footnote.text())
                    .param("calledIn", footnote.calledIn())
                    .params(placed(footnote.place()))
                    .update();
        }
    }

    private static Map<String, Integer> placed(Place place) {
        return Map.of(
                "firstLine", place.firstLine(),
                "lastLine", place.lastLine(),
                "firstPage", place.firstPage(),
                "lastPage", place.lastPage());
    }

    private void insertLeftOut(DeclarationId declaration, ReadDeclaration document) {
        int position = 0;
        for (LeftOut leftOut : document.leftOut()) {
            jdbc.sql("""
                            insert into declaration.left_out
                              (declaration, position, what, text, first_line, last_line, first_page, last_page)
                            values
                              (:declaration, :position, :what, :text, :firstLine, :lastLine, :firstPage, :lastPage)
                            """)
                    .param("declaration", declaration.value())
                    .param("position", position++)
                    .param("what", leftOut.what())
                    .param("text", leftOut.text())
                    .params(placed(leftOut.place()))
                    .update();
        }
    }

    private static Map<String, String> particulars(SourceFile source, Preview.Readable document) {
        return Map.of(
                "source", source.name(),
                "sha256", source.sha256(),
                "paragraphs", Integer.toString(document.countOfParagraphs()),
                "corrections", Integer.toString(document.corrections().size()));
    }
}
