package org.pacta.commitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pacta.commitment.Evidence;

/** What backs a report: files to download, and links that open beside Pacta and are told nothing of it. */
public class EvidenceList extends UnorderedList {

    private static final long serialVersionUID = 1;

    private static final int KILOBYTE = 1024;

    public EvidenceList(List<Evidence> evidence) {
        this(evidence, piece -> Optional.empty());
    }

    /**
     * The same with something beside each piece.
     *
     * @param action what can be done about it; empty where nothing can
     */
    public EvidenceList(List<Evidence> evidence, Function<Evidence, Optional<Component>> action) {
        addClassName("evidence-list");
        getElement().setAttribute("aria-label", getTranslation("commitment.evidence"));
        evidence.forEach(piece -> {
            var item = item(piece);
            action.apply(piece).ifPresent(item::add);
            add(item);
        });
    }

    private ListItem item(Evidence piece) {
        var icon = (piece.url() == null ? VaadinIcon.FILE_TEXT_O : VaadinIcon.EXTERNAL_LINK).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        return new ListItem(icon, piece.url() == null ? file(piece) : link(piece, piece.url()));
    }

    private static Component link(Evidence piece, String url) {
        var link = new Anchor(url, piece.title(), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private static Component file(Evidence piece) {
        var link = new Anchor(EvidenceDownloads.addressOf(piece.id()), piece.title());
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        var size = new Span(sizeOf(piece));
        size.addClassName("muted");
        return new Span(link, new Span(" "), size);
    }

    private static String sizeOf(Evidence piece) {
        int bytes = piece.size() == null ? 0 : piece.size();
        return UI.getCurrent().getTranslation("commitment.evidence.size", Math.max(1, bytes / KILOBYTE));
    }
}
