package org.pacta.declaration;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pacta.people.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The versions of declarations and their texts in other languages; how they are found and how they differ. */
@Service
@RolesAllowed({
    Role.Names.SECRETARIAT,
    Role.Names.FOCAL_POINT,
    Role.Names.REVIEWER,
    Role.Names.MANAGER,
    Role.Names.ADMINISTRATOR
})
@Transactional(readOnly = true)
public class Versions {

    private final JdbcClient jdbc;
    private final Lineage lineage;
    private final ParagraphQueries paragraphs;

    Versions(JdbcClient jdbc, Lineage lineage, ParagraphQueries paragraphs) {
        this.jdbc = jdbc;
        this.lineage = lineage;
        this.paragraphs = paragraphs;
    }

    /**
     * The declarations that a document at hand may be a version or a language of: those with its symbol, then those with
     * nearly its words, the likest first; each once, with its newest version.
     *
     * @param symbol of the document; empty where it has none
     * @param texts of its paragraphs
     */
    // what is three times as long has less than half in common, and need not be read
    @RolesAllowed(Role.Names.SECRETARIAT)
    public List<Resemblance> resembling(String symbol, List<String> texts) {
        Shingles asked = Shingles.ofAll(texts.stream());
        return jdbc
                .sql("""
                        select d.id, d.key, d.symbol, d.title, d.version_number, d.confirmed_at is not null as confirmed,
                          (d.symbol <> '' and lower(d.symbol) = lower(:symbol)) as same_symbol,
                          array(select p.text from declaration.paragraph p where p.declaration = d.id) as texts
                        from declaration.declaration d
                        where d.language_of is null
                          and not exists (select from declaration.declaration n where n.supersedes = d.id)
                          and (lower(d.symbol) = lower(:symbol) and d.symbol <> ''
                            or (select sum(length(p.text)) from declaration.paragraph p where p.declaration = d.id)
                              between :length / 3 and :length * 3)
                        order by d.loaded_at desc, d.id
                        """)
                .param("symbol", symbol)
                .param("length", texts.stream().mapToLong(String::length).sum())
                .query((row, index) -> new Resemblance(
                        new ExistingDeclaration(
                                DeclarationId.of(row.getObject("id", UUID.class)),
                                row.getString("key"),
                                row.getString("symbol"),
                                row.getString("title")),
                        row.getInt("version_number"),
                        row.getBoolean("confirmed"),
                        row.getBoolean("same_symbol"),
                        asked.likeness(Shingles.ofAll(
                                Stream.of((String[]) row.getArray("texts").getArray())))))
                .list()
                .stream()
                .filter(it -> it.sameSymbol() || it.likeness() >= Shingles.SAME_DOCUMENT)
                .sorted(Comparator.comparing((Resemblance it) -> !it.sameSymbol())
                        .thenComparing(Comparator.comparingDouble(Resemblance::likeness)
                                .reversed()))
                .toList();
    }

    /** The other versions and languages; empty where there is no such declaration. */
    public Optional<Relatives> of(DeclarationId declaration) {
        return lineage.familyOf(declaration).map(family -> relatives(family, declaration));
    }

    private static Relatives relatives(Family family, DeclarationId declaration) {
        Family.Member self = family.find(declaration).orElseThrow();
        return new Relatives(
                self.versionNumber(),
                family.replacedBy(declaration).map(Family.Member::declaration).orElse(null),
                family.replacing(declaration).map(Family.Member::declaration).orElse(null),
                Optional.ofNullable(self.languageOf())
                        .flatMap(family::find)
                        .map(Family.Member::declaration)
                        .orElse(null),
                family.otherLanguagesOf(declaration).stream()
                        .map(it -> new Relatives.LanguageVersion(it.declaration(), it.language()))
                        .toList());
    }

    /** What lists say of declarations that have versions or are copies in another language; of others nothing. */
    public Map<DeclarationId, VersionNote> notes() {
        Map<DeclarationId, VersionNote> notes = new HashMap<>();
        jdbc.sql("""
                        select d.id, d.version_number, n.id is not null as replaced,
                          o.id as original, o.key as original_key, o.symbol as original_symbol, o.title as original_title
                        from declaration.declaration d
                        left join declaration.declaration n on n.supersedes = d.id
                        left join declaration.declaration o on o.id = d.language_of
                        where d.version_number > 1 or n.id is not null or o.id is not null
                        """).query(row -> {
            notes.put(
                    DeclarationId.of(row.getObject("id", UUID.class)),
                    new VersionNote(row.getInt("version_number"), row.getBoolean("replaced"), original(row)));
        });
        return notes;
    }

    private static @Nullable ExistingDeclaration original(ResultSet row) throws SQLException {
        UUID id = row.getObject("original", UUID.class);
        return id == null
                ? null
                : new ExistingDeclaration(
                        DeclarationId.of(id),
                        row.getString("original_key"),
                        row.getString("original_symbol"),
                        row.getString("original_title"));
    }

    /**
     * Paragraph by paragraph what changed from the version before, in the order of the newer one.
     *
     * @return empty where the declaration replaces none
     */
    public List<ParagraphPair> comparedWithTheVersionBefore(DeclarationId newer) {
        return lineage.familyOf(newer)
                .flatMap(family -> family.replacedBy(newer))
                .map(older -> ParagraphMatching.of(paragraphs.of(older.id()), paragraphs.of(newer)))
                .orElse(List.of());
    }

    /**
     * The paragraphs of a text in another language, each beside that of the text whose language version it is.
     *
     * @return empty where the declaration is no such text
     */
    public List<Counterpart> besideTheOriginal(DeclarationId translated) {
        return lineage.familyOf(translated)
                .flatMap(family -> family.find(translated))
                .map(Family.Member::languageOf)
                .map(original -> LanguageMatching.of(paragraphs.of(original), paragraphs.of(translated)))
                .orElse(List.of());
    }

    /** The same for a text that is not stored yet, if it were this declaration's in another language. */
    @RolesAllowed(Role.Names.SECRETARIAT)
    public List<Counterpart> matchedWith(DeclarationId original, Preview.Readable document) {
        return LanguageMatching.of(paragraphs.of(original), document.unstored());
    }

    /** How a paragraph reads in each later version, the next one first; nothing follows a version that removed it. */
    public List<LaterWording> laterWordingsOf(ParagraphId paragraph) {
        Optional<CitedParagraph> first = paragraphs.find(paragraph);
        return first.flatMap(it -> lineage.familyOf(it.declaration().id()))
                .map(family -> laterWordings(first.orElseThrow().paragraph(), family))
                .orElse(List.of());
    }

    private List<LaterWording> laterWordings(Paragraph first, Family family) {
        List<LaterWording> wordings = new ArrayList<>();
        @Nullable Paragraph current = first;
        Optional<Family.Member> version = family.replacing(first.declaration());
        while (current != null && version.isPresent()) {
            current = matchOf(current.id()).orElse(null);
            wordings.add(
                    new LaterWording(version.get().declaration(), version.get().versionNumber(), current));
            version = family.replacing(version.get().id());
        }
        return wordings;
    }

    private Optional<Paragraph> matchOf(ParagraphId older) {
        return jdbc.sql("select newer from declaration.paragraph_match where older = :older")
                .param("older", older.value())
                .query(UUID.class)
                .optional()
                .flatMap(newer -> paragraphs.find(ParagraphId.of(newer)))
                .map(CitedParagraph::paragraph);
    }
}
