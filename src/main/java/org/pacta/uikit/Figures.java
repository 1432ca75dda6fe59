package org.pacta.uikit;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** A row of figures, each with what it counts below it. */
public class Figures extends UnorderedList {

    private static final long serialVersionUID = 1;

    public Figures(String id) {
        setId(id);
        addClassName("figures");
    }

    /** The same with one figure more. @param name what is counted, in the user's language */
    public Figures with(long count, String name) {
        var number = new Span(Long.toString(count));
        number.addClassName("figure-number");
        var label = new Span(name);
        label.addClassName("figure-label");
        var figure = new ListItem(number, label);
        figure.addClassName("figure");
        add(figure);
        return this;
    }
}
