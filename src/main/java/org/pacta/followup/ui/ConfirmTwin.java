package org.pacta.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.pacta.declaration.Twin;
import org.pacta.declaration.WordDifferences;
import org.pacta.declaration.ui.SideBySide;

/** Tells whoever settles a finding that nearly the same is followed up already, and shows both side by side. */
class ConfirmTwin extends Div {

    private static final long serialVersionUID = 1;

    ConfirmTwin(Twin twin) {
        setId("twin");
        addClassName("confirm-twin");
        String reference = twin.tracked().reference();
        var there = new Anchor(twin.tracked().address(), getTranslation("confirm.twin.open", reference));
        there.setTarget(AnchorTarget.BLANK);
        add(new H3(getTranslation("confirm.twin." + twin.bond(), reference)), wordings(twin), there);
    }

    private Component wordings(Twin twin) {
        String tracked = twin.tracked().paragraph().text();
        String here = twin.paragraph().text();
        return WordDifferences.between(tracked, here).isEmpty()
                ? new Paragraph(getTranslation("confirm.twin.same-words"))
                : new SideBySide(twin.tracked().reference(), tracked, getTranslation("confirm.twin.here"), here);
    }
}
