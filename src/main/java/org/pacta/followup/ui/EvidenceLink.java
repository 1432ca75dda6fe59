package org.pacta.followup.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.pacta.commitment.Evidence;
import org.pacta.commitment.EvidenceFile;
import org.pacta.commitment.EvidenceId;
import org.pacta.commitment.StatusUpdates;

/**
 * One piece of evidence: an address elsewhere, or a file to be downloaded, never opened inside Pacta. Beside its title
 * stands where it leads.
 */
class EvidenceLink extends Span {

    private static final long serialVersionUID = 1;

    EvidenceLink(Evidence piece, StatusUpdates statusUpdates) {
        addClassName("evidence");
        if (piece.url() != null) {
            add(address(piece.url(), piece.title()), note(piece.url()));
        } else {
            add(file(piece.id(), piece.title(), statusUpdates), note(fileNote(piece)));
        }
    }

    private static Anchor address(String url, String title) {
        var link = new Anchor(url, title, AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private static Anchor file(EvidenceId piece, String title, StatusUpdates statusUpdates) {
        DownloadHandler download = DownloadHandler.fromInputStream(event -> {
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            return statusUpdates
                    .file(piece)
                    .map(EvidenceLink::response)
                    .orElseGet(() -> DownloadResponse.error(HttpStatusCode.NOT_FOUND));
        });
        return new Anchor(download, title);
    }

    private static DownloadResponse response(EvidenceFile file) {
        byte[] content = file.content();
        return new DownloadResponse(
                new ByteArrayInputStream(content), file.fileName(), file.mediaType(), content.length);
    }

    private static Span note(String text) {
        var note = new Span(text);
        note.addClassName("evidence-note");
        return note;
    }

    private String fileNote(Evidence piece) {
        int kilobytes = Math.max(1, (piece.size() == null ? 0 : piece.size()) / 1024);
        return getTranslation("followup.evidence.file", String.valueOf(piece.fileName()), kilobytes);
    }
}
