package org.pacta.declaration;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.pacta.audit.Actor;
import org.pacta.declaration.format.Progress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what people corrected in documents, with the file, so that nobody has to correct it twice. */
@Component
class StructureCorrections {

    private final PledgeReading reading;
    private final JdbcClient jdbc;
    private final Clock clock;

    StructureCorrections(PledgeReading reading, JdbcClient jdbc, Clock clock) {
        this.reading = reading;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Preview.Readable correctedBy(Actor person, SourceFile source) throws UnreadableDeclaration {
        return correctedBy(person, source, Progress.UNSEEN);
    }

    /**
     * The document with the corrections that this person made to it, or else those that somebody else made last. What was
     * made to another reading of the file is not made again: its places mean nothing here.
     *
     * @param progress hears of pages read
     */
    Preview.Readable correctedBy(Actor person, SourceFile source, Progress progress) throws UnreadableDeclaration {
        ReadDeclaration document = reading.asRead(source, progress);
        List<StructureCorrection> kept = kept(person, source, document);
        try {
            return reading.withFindings(document.corrected(kept), kept);
        } catch (ImpossibleCorrection outdated) {
            return reading.withFindings(document, List.of());
        }
    }

    /**
     * Makes these corrections and keeps them instead of what this person made before.
     *
     * @throws ImpossibleCorrection if one cannot be made; then what was kept stays
     */
    @Transactional(rollbackFor = Exception.class)
    public Preview.Readable keep(Actor person, SourceFile source, List<StructureCorrection> made)
            throws UnreadableDeclaration, ImpossibleCorrection {
        ReadDeclaration document = reading.asRead(source);
        ReadDeclaration corrected = document.corrected(made);
        String sha256 = source.sha256();
        String fingerprint = fingerprint(document);
        forget(person, sha256);
        for (int position = 0; position < made.size(); position++) {
            insert(person, sha256, fingerprint, position, made.get(position));
        }
        return reading.withFindings(corrected, made);
    }

    private List<StructureCorrection> kept(Actor person, SourceFile source, ReadDeclaration document) {
        return jdbc.sql("""
                        select what, piece, value
                        from declaration.structure_correction
                        where source_sha256 = :source and reading_sha256 = :reading and corrected_by = (
                          select corrected_by
                          from declaration.structure_correction
                          where source_sha256 = :source and reading_sha256 = :reading
                          order by corrected_by = :person desc, corrected_at desc, corrected_by
                          limit 1)
                        order by position
                        """)
                .param("source", source.sha256())
                .param("reading", fingerprint(document))
                .param("person", person.id())
                .query((row, index) -> correction(row))
                .list();
    }

    private void forget(Actor person, String sha256) {
        jdbc.sql("""
                        delete from declaration.structure_correction
                        where source_sha256 = :source and corrected_by = :person
                        """)
                .param("source", sha256)
                .param("person", Objects.requireNonNull(person.id()))
                .update();
    }

    private void insert(Actor person, String sha256, String fingerprint, int position, StructureCorrection correction) {
        jdbc.sql("""
                        insert into declaration.structure_correction
                          (source_sha256, corrected_by, position, reading_sha256, what, piece, value,
                           corrected_by_name, corrected_at)
                        values
                          (:source, :person, :position, :reading, :what, :piece, :value, :name, :at)
                        """)
                .param("source", sha256)
                .param("person", Objects.requireNonNull(person.id()))
                .param("position", position)
                .param("reading", fingerprint)
                .param("what", what(correction))
                .param("piece", correction.piece())
                .param("value", value(correction))
                .param("name", person.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Tells this reading of a file from one by another version of the reader. */
    private static String fingerprint(ReadDeclaration document) {
        StringBuilder pieces = new StringBuilder();
        document.pieces().forEach(piece -> pieces.append(piece).append('\n'));
        return new SourceFile("", pieces.toString().getBytes(StandardCharsets.UTF_8)).sha256();
    }

    private static String what(StructureCorrection correction) {
        if (correction instanceof StructureCorrection.Merge) {
            return "merge";
        } else if (correction instanceof StructureCorrection.Split) {
            return "split";
        } else if (correction instanceof StructureCorrection.Relabel) {
            return "label";
        } else if (correction instanceof StructureCorrection.Relevel) {
            return "level";
        }
        return "kind";
    }

    private static String value(StructureCorrection correction) {
        if (correction instanceof StructureCorrection.Split split) {
            return Integer.toString(split.offset());
        } else if (correction instanceof StructureCorrection.Relabel relabel) {
            return relabel.label();
        } else if (correction instanceof StructureCorrection.Relevel relevel) {
            return Integer.toString(relevel.level());
        } else if (correction instanceof StructureCorrection.Retype retype) {
            return retype.kind().word();
        }
        return "";
    }

    private static StructureCorrection correction(ResultSet row) throws SQLException {
        int piece = row.getInt("piece");
        String value = row.getString("value");
        String what = row.getString("what");
        return switch (what) {
            case "merge" -> new StructureCorrection.Merge(piece);
            case "split" -> new StructureCorrection.Split(piece, Integer.parseInt(value));
            case "label" -> new StructureCorrection.Relabel(piece, value);
            case "level" -> new StructureCorrection.Relevel(piece, Integer.parseInt(value));
            case "kind" ->
                new StructureCorrection.Retype(
                        piece, Piece.Kind.valueOf(value.toUpperCase(Locale.ROOT).replace('-', '_')));
            default -> throw new IllegalStateException("the schema allows no correction of " + what);
        };
    }
}
