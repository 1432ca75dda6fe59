package org.pacta.declaration.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.EnumSet;
import org.pacta.pledge.Kind;

/** Says what the marks in a text mean; only of those that occur. */
class MarkLegend extends Div {

    private static final long serialVersionUID = 1;

    MarkLegend(Collection<Kind> kinds) {
        addClassName("mark-legend");
        setVisible(!kinds.isEmpty());
        if (!kinds.isEmpty()) {
            EnumSet.copyOf(kinds).forEach(this::explain);
        }
    }

    private void explain(Kind kind) {
        var sample = new HtmlContainer("mark");
        sample.setText(getTranslation(Kinds.nameKey(kind)));
        sample.addClassName(Kinds.tone(kind).className());
        add(sample);
    }
}
