package org.pacta.commitment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.pacta.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the evidence of status updates. Contents are read only when somebody opens a file. */
@Repository
class EvidenceStore {

    private final JdbcClient jdbc;

    EvidenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Evidence> of(StatusUpdateId statusUpdate) {
        return jdbc.sql("""
            select id, title, url, file_name, size
            from commitment.evidence
            where status_update = :statusUpdate
            order by position
            """)
                .param("statusUpdate", statusUpdate.value())
                .query(Evidence.class)
                .list();
    }

    void addLink(StatusUpdateId statusUpdate, String title, String url) {
        holdDraft(statusUpdate);
        jdbc.sql("""
            insert into commitment.evidence (id, status_update, position, title, url)
            select :id, :statusUpdate, coalesce(max(position), 0) + 1, :title, :url
            from commitment.evidence
            where status_update = :statusUpdate
            """)
                .param("id", EvidenceId.random().value())
                .param("statusUpdate", statusUpdate.value())
                .param("title", title)
                .param("url", url)
                .update();
    }

    void addFile(StatusUpdateId statusUpdate, String title, EvidenceFile file) {
        holdDraft(statusUpdate);
        jdbc.sql("""
            insert into commitment.evidence
              (id, status_update, position, title, file_name, media_type, size, sha256, content)
            select
              :id, :statusUpdate, coalesce(max(position), 0) + 1, :title, :fileName, :mediaType, :size, :sha256,
              :content
            from commitment.evidence
            where status_update = :statusUpdate
            """)
                .param("id", EvidenceId.random().value())
                .param("statusUpdate", statusUpdate.value())
                .param("title", title)
                .param("fileName", file.fileName())
                .param("mediaType", file.mediaType())
                .param("size", file.content().length)
                .param("sha256", DigestUtils.sha256Hex(file.content()))
                .param("content", file.content())
                .update();
    }

    /** Gives the new draft what the returned report was backed with. */
    void copy(StatusUpdateId from, StatusUpdateId to) {
        jdbc.sql("""
            insert into commitment.evidence
              (id, status_update, position, title, url, file_name, media_type, size, sha256, content)
            select
              gen_random_uuid(), :to, position, title, url, file_name, media_type, size, sha256, content
            from commitment.evidence
            where status_update = :from
            """).param("from", from.value()).param("to", to.value()).update();
    }

    /** Takes a piece away; one that belongs to another update stays. */
    void remove(StatusUpdateId statusUpdate, EvidenceId id) {
        holdDraft(statusUpdate);
        jdbc.sql("delete from commitment.evidence where id = :id and status_update = :statusUpdate")
                .param("id", id.value())
                .param("statusUpdate", statusUpdate.value())
                .update();
    }

    /** Where a piece is kept. */
    Optional<Place> placeOf(EvidenceId id) {
        return jdbc.sql("""
            select s.commitment, s.author, s.state
            from commitment.evidence e
            join commitment.status_update s on s.id = e.status_update
            where e.id = :id
            """).param("id", id.value()).query(Place.class).optional();
    }

    /**
     * Keeps the report as it is until the transaction ends: nobody submits it while evidence is being added.
     *
     * @throws StatusUpdateLocked where it was submitted meanwhile
     */
    private void holdDraft(StatusUpdateId statusUpdate) {
        jdbc.sql("""
            select id
            from commitment.status_update
            where id = :id and state = 'DRAFT'
            for share
            """)
                .param("id", statusUpdate.value())
                .query(UUID.class)
                .optional()
                .orElseThrow(StatusUpdateLocked::new);
    }

    Optional<EvidenceFile> file(EvidenceId id) {
        return jdbc.sql("""
            select file_name, media_type, content
            from commitment.evidence
            where id = :id and content is not null
            """).param("id", id.value()).query(EvidenceFile.class).optional();
    }

    /**
     * The report that a piece backs.
     *
     * @param commitment it is about
     * @param author of the report
     * @param state of the report
     */
    record Place(UUID commitment, UUID author, StatusUpdateState state) {

        /** What is not handed in yet is its author's alone. */
        boolean isOpenTo(PersonId reader) {
            return state != StatusUpdateState.DRAFT || author.equals(reader.value());
        }
    }
}
