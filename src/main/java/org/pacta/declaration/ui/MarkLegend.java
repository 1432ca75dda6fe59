package org.pacta.declaration.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.EnumSet;
import org.pacta.pledge.Kind;

/** Says what the marks in a text mean; only of those that occur. */
class MarkLegend extends Div {

    private static final long serialVersionUID = 1;

    MarkLegend(Collection<Kind> kinds) {
        addClassName("mark-legend");
        if (!kinds.isEmpty()) {
            EnumSet.copyOf(kinds).forEach(this::explain);
        }
    }

    private void explain(Kind kind) {
        var sample = new Span(getTranslation(Marks.nameKey(kind)));
        sample.addClassNames("mark-sample", Marks.tone(kind).className());
        add(sample);
    }
}
