package org.pacta.declaration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.pacta.declaration.DeclarationId;
import org.pacta.declaration.Restatements;
import org.pacta.declaration.Twin;
import org.pacta.people.Role;
import org.pacta.people.SignedIn;
import org.springframework.core.annotation.Order;

/**
 * Shows beside a declaration which of its paragraphs restate one that is followed up already. The secretariat also sees which
 * look as if they did, and says whether they do.
 */
@SpringComponent
@Order(20)
class RestatedParagraphs implements DeclarationPanel {

    private final Restatements restatements;
    private final SignedIn signedIn;

    RestatedParagraphs(Restatements restatements, SignedIn signedIn) {
        this.restatements = restatements;
        this.signedIn = signedIn;
    }

    @Override
    public Optional<Component> panelFor(DeclarationId declaration) {
        if (twinsIn(declaration).isEmpty()) {
            return Optional.empty();
        }
        var section = new Section();
        section.setId("restated-paragraphs");
        fill(section, declaration);
        return Optional.of(section);
    }

    private boolean mayLink() {
        return signedIn.person().is(Role.SECRETARIAT);
    }

    private List<Twin> twinsIn(DeclarationId declaration) {
        return mayLink()
                ? restatements.twinsIn(declaration).stream()
                        .filter(it -> it.bond() != Twin.Bond.EARLIER_VERSION)
                        .toList()
                : restatements.linkedIn(declaration);
    }

    private void fill(Section section, DeclarationId declaration) {
        List<Twin> twins = twinsIn(declaration);
        long linked = twins.stream().filter(it -> it.bond() == Twin.Bond.LINKED).count();
        var list = new UnorderedList();
        list.addClassName("twins");
        twins.forEach(twin -> list.add(item(twin, section, declaration)));
        var details = new Details(text("twin.summary", linked, twins.size() - linked), list);
        details.setOpened(section.getComponentCount() > 0);
        section.removeAll();
        section.add(new H2(text("twin.title")), details);
    }

    private ListItem item(Twin twin, Section section, DeclarationId declaration) {
        boolean linked = twin.bond() == Twin.Bond.LINKED;
        String label = twin.paragraph().label();
        var words = new Span(text(linked ? "twin.restates" : "twin.alike", label));
        var there = new Anchor(twin.tracked().address(), twin.tracked().reference());
        var item = new ListItem(words, there);
        if (mayLink()) {
            item.add(button(twin, section, declaration));
        }
        item.add(wordings(twin));
        return item;
    }

    private Button button(Twin twin, Section section, DeclarationId declaration) {
        boolean linked = twin.bond() == Twin.Bond.LINKED;
        String label = twin.paragraph().label();
        var button = new Button(text(linked ? "twin.unlink" : "twin.link"), click -> {
            if (linked) {
                restatements.unlink(twin.paragraph().id());
            } else {
                restatements.link(
                        twin.paragraph().id(), twin.tracked().paragraph().id());
            }
            fill(section, declaration);
        });
        button.setId((linked ? "unlink-" : "link-") + label);
        button.setAriaLabel(text(
                linked ? "twin.unlink.label" : "twin.link.label",
                label,
                twin.tracked().reference()));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private static Component wordings(Twin twin) {
        return new Details(
                new Span(text("twin.wordings")),
                new SideBySide(
                        twin.tracked().reference(),
                        twin.tracked().paragraph().text(),
                        text("twin.here"),
                        twin.paragraph().text()));
    }

    private static String text(String key, Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }
}
