package org.pacta.declaration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.audit.Actor;
import org.pacta.audit.AuditTrail;
import org.pacta.audit.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How declarations descend from one another: versions in a chain, each with its texts in other languages. */
@Component
class Lineage {

    private final JdbcClient jdbc;
    private final AuditTrail trail;

    Lineage(JdbcClient jdbc, AuditTrail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /**
     * Where a text stands in its family.
     *
     * @param sameNameAs the name of the version before, by which it cannot be told from it; empty where there is none
     */
    record Descent(
            int versionNumber,
            @Nullable UUID supersedes,
            @Nullable UUID languageOf,
            String sameNameAs) {
        boolean isFollowedUp() {
            return languageOf == null;
        }
    }

    /** The family of a declaration; empty where there is no such declaration. */
    Optional<Family> familyOf(DeclarationId declaration) {
        var family = new Family(jdbc.sql("""
                        with recursive
                          start as (
                            select coalesce(language_of, id) as id from declaration.declaration where id = :id
                          ),
                          chain as (
                            select d.id, d.supersedes
                            from declaration.declaration d
                            join start s on s.id = d.id
                            union
                            select d.id, d.supersedes
                            from declaration.declaration d
                            join chain c on d.id = c.supersedes or d.supersedes = c.id
                          )
                        select d.id, d.key, d.symbol, d.title, d.version_number, d.language, d.supersedes, d.language_of,
                          d.confirmed_at is not null as confirmed
                        from declaration.declaration d
                        where d.id in (select id from chain) or d.language_of in (select id from chain)
                        order by d.version_number, d.language_of is not null, d.language
                        """)
                .param("id", declaration.value())
                .query((row, index) -> member(row))
                .list());
        return family.members().isEmpty() ? Optional.empty() : Optional.of(family);
    }

    /** Why a text may not be stored with this relation; empty where it may. */
    Optional<LoadOutcome> objectionTo(Relation relation, Metadata metadata) {
        if (relation instanceof Relation.NewVersionOf version) {
            Family family = required(version.older());
            return objectionToVersion(version.older(), family).or(() -> symbolOfOthers(metadata.symbol(), family));
        }
        if (relation instanceof Relation.LanguageVersionOf translated) {
            Family family = required(translated.original());
            return objectionToLanguage(translated, family).or(() -> symbolOfOthers(metadata.symbol(), family));
        }
        return symbolOfOthers(metadata.symbol(), null);
    }

    private Family required(DeclarationId related) {
        return familyOf(related)
                .orElseThrow(() -> new IllegalArgumentException("no declaration has the id " + related));
    }

    private static Optional<LoadOutcome> objectionToVersion(DeclarationId older, Family family) {
        Family.Member replaced = family.find(older).orElseThrow();
        if (!replaced.isFollowedUp()) {
            throw new IllegalArgumentException("a text in another language is not replaced by a version: " + older);
        }
        if (family.replacing(older).isPresent()) {
            return Optional.of(new LoadOutcome.ReplacedMeanwhile(family.newest().declaration()));
        }
        return replaced.confirmed()
                ? Optional.empty()
                : Optional.of(new LoadOutcome.StillBeingConfirmed(replaced.declaration()));
    }

    private static Optional<LoadOutcome> objectionToLanguage(Relation.LanguageVersionOf translated, Family family) {
        DeclarationId version = family.find(translated.original()).orElseThrow().version();
        return family.inLanguage(version, translated.language())
                .map(taken -> new LoadOutcome.SameLanguage(taken.declaration()));
    }

    /** Versions and languages of one document share its symbol; no other document may have it. */
    private Optional<LoadOutcome> symbolOfOthers(String symbol, @Nullable Family family) {
        if (symbol.isEmpty()) {
            return Optional.empty();
        }
        return jdbc.sql("""
                        select id, key, symbol, title
                        from declaration.declaration
                        where lower(symbol) = lower(:symbol)
                        order by language_of is not null, version_number desc
                        """).param("symbol", symbol).query((row, index) -> existing(row)).list().stream()
                .filter(other -> family == null || !family.has(other.id()))
                .findFirst()
                .map(LoadOutcome.SameSymbol::new);
    }

    /** Where a text with this relation, to which nobody objects, will stand. */
    Descent descentOf(Relation relation) {
        if (relation instanceof Relation.NewVersionOf version) {
            Family.Member older =
                    required(version.older()).find(version.older()).orElseThrow();
            return new Descent(older.versionNumber() + 1, older.id().value(), null, nameOf(older.declaration()));
        }
        if (relation instanceof Relation.LanguageVersionOf translated) {
            Family family = required(translated.original());
            DeclarationId version =
                    family.find(translated.original()).orElseThrow().version();
            Family.Member original = family.find(version).orElseThrow();
            return new Descent(original.versionNumber(), null, original.id().value(), "");
        }
        return new Descent(1, null, null, "");
    }

    /** What names it in addresses: {@code a-65-903}, {@code a-65-903-v2} where the name stayed, {@code a-65-903-fr}. */
    String keyOf(Metadata metadata, Descent descent) {
        String name = metadata.symbol().isEmpty() ? metadata.title() : metadata.symbol();
        String key = AddressKey.of(name);
        if (!descent.isFollowedUp()) {
            return key + "-" + metadata.language();
        }
        return name.equalsIgnoreCase(descent.sameNameAs()) ? key + "-v" + descent.versionNumber() : key;
    }

    private static String nameOf(ExistingDeclaration declaration) {
        return declaration.symbol().isEmpty() ? declaration.title() : declaration.symbol();
    }

    /** Traces in the older declaration's trail what the new one is to it. */
    void record(Actor by, String action, DeclarationId older, DeclarationId newer) {
        Family.Member added = required(newer).find(newer).orElseThrow();
        trail.record(
                by,
                Subject.declaration(older.value()),
                action,
                Map.of(
                        "by", added.declaration().key(),
                        "version", Integer.toString(added.versionNumber()),
                        "language", added.language()));
    }

    private static Family.Member member(ResultSet row) throws SQLException {
        return new Family.Member(
                existing(row),
                row.getInt("version_number"),
                row.getString("language"),
                declaration(row, "supersedes"),
                declaration(row, "language_of"),
                row.getBoolean("confirmed"));
    }

    private static ExistingDeclaration existing(ResultSet row) throws SQLException {
        return new ExistingDeclaration(
                DeclarationId.of(row.getObject("id", UUID.class)),
                row.getString("key"),
                row.getString("symbol"),
                row.getString("title"));
    }

    private static @Nullable DeclarationId declaration(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : DeclarationId.of(id);
    }
}
