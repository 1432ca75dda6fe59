package org.pacta.declaration;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.audit.Actor;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A declaration: what it says of itself, where it came from, and whether its findings still change. Its text is written
 * once, beside it.
 */
@Table(schema = "declaration", name = "declaration")
class StoredDeclaration {

    @Id
    private final UUID id;

    private final String key;

    @Embedded.Empty
    private final Metadata metadata;

    private final String sourceName;
    private final String sourceSha256;
    private final String sourceFormat;
    private final Instant loadedAt;
    private final String loadedBy;
    private final int versionNumber;
    private final @Nullable UUID supersedes;
    private final @Nullable UUID languageOf;
    private @Nullable Instant confirmedAt;

    @Version
    private @Nullable Long version;

    @PersistenceCreator
    private StoredDeclaration(
            UUID id,
            String key,
            Metadata metadata,
            String sourceName,
            String sourceSha256,
            String sourceFormat,
            Instant loadedAt,
            String loadedBy,
            int versionNumber,
            @Nullable UUID supersedes,
            @Nullable UUID languageOf,
            @Nullable Instant confirmedAt,
            @Nullable Long version) {
        this.id = id;
        this.key = key;
        this.metadata = metadata;
        this.sourceName = sourceName;
        this.sourceSha256 = sourceSha256;
        this.sourceFormat = sourceFormat;
        this.loadedAt = loadedAt;
        this.loadedBy = loadedBy;
        this.versionNumber = versionNumber;
        this.supersedes = supersedes;
        this.languageOf = languageOf;
        this.confirmedAt = confirmedAt;
        this.version = version;
    }

    static StoredDeclaration load(
            String key,
            Metadata metadata,
            SourceFile source,
            SourceFormat format,
            Lineage.Descent descent,
            Actor by,
            Instant at) {
        return new StoredDeclaration(
                DeclarationId.random().value(),
                key,
                metadata,
                source.name(),
                source.sha256(),
                format.word(),
                at,
                by.name(),
                descent.versionNumber(),
                descent.supersedes(),
                descent.languageOf(),
                descent.languageOf() == null ? null : at,
                null);
    }

    /** From now on its findings no longer change. May be repeated: the first time counts. */
    void closeConfirmation(Instant at) {
        if (confirmedAt == null) {
            confirmedAt = at;
        }
    }

    DeclarationId id() {
        return DeclarationId.of(id);
    }

    String key() {
        return key;
    }

    Metadata metadata() {
        return metadata;
    }

    /** How people cite it, see {@link ExistingDeclaration#citation}. */
    String citation() {
        return new ExistingDeclaration(id(), key, metadata.symbol(), metadata.title()).citation();
    }
}
