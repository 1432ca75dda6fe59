package org.pacta.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Names and values in two columns, stacked on a phone. */
public class Facts extends DescriptionList {

    private static final long serialVersionUID = 1;

    public Facts() {
        addClassName("facts");
    }

    /** The same with one fact more, at the end. */
    public Facts with(String name, String value) {
        return with(name, new Span(value));
    }

    /** The same with one fact more, at the end. */
    public Facts with(String name, Component value) {
        add(new Div(new Term(name), new Description(value)));
        return this;
    }
}
