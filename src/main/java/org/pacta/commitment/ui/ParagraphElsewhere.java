package org.pacta.commitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.pacta.commitment.CommitmentRow;
import org.pacta.declaration.CitedParagraph;
import org.pacta.declaration.LaterWording;
import org.pacta.declaration.Restatements;
import org.pacta.declaration.Versions;
import org.pacta.declaration.WordDifferences;
import org.pacta.declaration.ui.SideBySide;

/**
 * Tells on a commitment's page what became of its paragraph: how it reads in the newest version of the declaration, beside
 * the words that were adopted, and where it was restated.
 */
@SpringComponent
class ParagraphElsewhere implements CommitmentPanel {

    private final Versions versions;
    private final Restatements restatements;

    ParagraphElsewhere(Versions versions, Restatements restatements) {
        this.versions = versions;
        this.restatements = restatements;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> panelFor(CommitmentRow commitment) {
        var panel = new Div();
        newestWordingOf(commitment).ifPresent(it -> panel.add(reworded(commitment, it)));
        List<CitedParagraph> restating = restatements.of(commitment.paragraph());
        if (!restating.isEmpty()) {
            panel.add(restated(restating));
        }
        return panel.getComponentCount() == 0 ? Optional.empty() : Optional.of(panel);
    }

    /** Only where it is not the adopted one. */
    private Optional<LaterWording> newestWordingOf(CommitmentRow commitment) {
        List<LaterWording> wordings = versions.laterWordingsOf(commitment.paragraph());
        return wordings.isEmpty()
                ? Optional.empty()
                : Optional.of(wordings.get(wordings.size() - 1)).filter(it -> differs(commitment, it));
    }

    private static boolean differs(CommitmentRow commitment, LaterWording wording) {
        return wording.paragraph() == null
                || !WordDifferences.between(
                                commitment.quote(), wording.paragraph().text())
                        .isEmpty();
    }

    private static Component reworded(CommitmentRow commitment, LaterWording wording) {
        var section = new Section();
        section.setId("reworded");
        wording.cited()
                .ifPresentOrElse(
                        there -> section.add(
                                new H2(text("commitment.reworded.title")),
                                new Paragraph(text("commitment.reworded.help")),
                                new SideBySide(
                                        text("commitment.reworded.adopted"),
                                        commitment.quote(),
                                        there.reference(),
                                        there.paragraph().text()),
                                link(there)),
                        () -> section.add(
                                new H2(text("commitment.left-out.title")),
                                new Paragraph(text(
                                        "commitment.left-out.help",
                                        wording.version().citation()))));
        return section;
    }

    private static Component restated(List<CitedParagraph> restating) {
        var list = new UnorderedList();
        restating.forEach(it -> list.add(new ListItem(link(it))));
        var section = new Section(new H2(text("commitment.restated.title")), list);
        section.setId("restated");
        return section;
    }

    private static Component link(CitedParagraph there) {
        return new Anchor(there.address(), there.reference());
    }

    private static String text(String key, Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }
}
