package org.pacta.declaration.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.pacta.declaration.Twin;

/** The paragraphs of a document at hand that say nearly what is followed up already; folded, and only where there are any. */
class PreviewedTwins extends Details {

    private static final long serialVersionUID = 1;

    PreviewedTwins(List<Twin> twins) {
        setId("previewed-twins");
        addClassName("previewed-twins");
        setSummaryText(getTranslation("twin.preview", twins.size()));
        setVisible(!twins.isEmpty());
        var list = new UnorderedList();
        twins.forEach(twin -> list.add(item(twin)));
        add(new Paragraph(getTranslation("twin.preview.help")), list);
    }

    private ListItem item(Twin twin) {
        var there = new Anchor(twin.tracked().address(), twin.tracked().reference());
        there.setTarget(AnchorTarget.BLANK);
        String label = twin.paragraph().label();
        return new ListItem(
                new Span(label.isEmpty() ? getTranslation("twin.alike.opening") : getTranslation("twin.alike", label)),
                there,
                new SideBySide(
                        twin.tracked().reference(),
                        twin.tracked().paragraph().text(),
                        getTranslation("twin.here"),
                        twin.paragraph().text()));
    }
}
