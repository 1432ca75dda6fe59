package org.pacta.commitment.ui;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.pacta.commitment.EvidenceFile;
import org.pacta.commitment.EvidenceId;
import org.pacta.commitment.StatusUpdates;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hands out files kept as evidence to those who may see the commitment, always to be saved and never to be shown: what
 * somebody uploaded does not run on Pacta's own pages.
 */
@RestController
class EvidenceDownloads {

    private static final String ADDRESS = "/evidence/";

    private final StatusUpdates statusUpdates;

    EvidenceDownloads(StatusUpdates statusUpdates) {
        this.statusUpdates = statusUpdates;
    }

    /** Where the file can be had, without the slash before it. */
    static String addressOf(EvidenceId piece) {
        return ADDRESS.substring(1) + piece;
    }

    /** A file that is not there and one that is not for this person are answered alike. */
    @GetMapping(ADDRESS + "{id}")
    ResponseEntity<byte[]> file(@PathVariable UUID id) {
        return statusUpdates
                .file(EvidenceId.of(id))
                .map(EvidenceDownloads::toSave)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> toSave(EvidenceFile file) {
        String disposition = ContentDisposition.attachment()
                .filename(file.fileName(), StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(typeOf(file))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header("X-Content-Type-Options", "nosniff")
                .body(file.content());
    }

    private static MediaType typeOf(EvidenceFile file) {
        try {
            return MediaType.parseMediaType(file.mediaType());
        } catch (InvalidMediaTypeException e) {
            return MediaType.APPLICATION_OCTET_STREAM;
        }
    }
}
