package org.pacta.progress.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** A headline figure that leads to the rows behind it. */
class FigureTile extends Anchor {

    private static final long serialVersionUID = 1;

    /**
     * @param figure as shown, with "of how many" where that matters
     * @param name what it counts
     * @param href the page with the rows behind it
     */
    FigureTile(String figure, String name, String href) {
        super(href);
        addClassName("figure");
        var number = new Span(figure);
        number.addClassName("figure-number");
        var label = new Span(name);
        label.addClassName("figure-label");
        add(number, label);
    }

    /** The same in the colour of what wants looking at. */
    FigureTile alarming() {
        addClassName("figure-alarming");
        return this;
    }
}
