package org.pacta.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The head of a page: its only first-level heading, a line under it, and what can be done with the page as a whole. */
public class PageHeader extends Header {

    private static final long serialVersionUID = 1;

    private final Div words = new Div();
    private final Div actions = new Div();

    private final H1 title;

    public PageHeader(String title) {
        this.title = new H1(title);
        addClassName("page-header");
        actions.addClassName("page-actions");
        words.add(this.title);
        add(words, actions);
    }

    /** The same with a title in this language, ISO 639-1, so that it is read aloud accordingly. */
    public PageHeader inLanguage(String language) {
        title.getElement().setAttribute("lang", language);
        return this;
    }

    /** The same with a line under the title. */
    public PageHeader withSubtitle(String subtitle) {
        var line = new Paragraph(subtitle);
        line.addClassName("page-subtitle");
        words.add(line);
        return this;
    }

    /** The same with buttons or links at the end of the line, the most important last. */
    public PageHeader withActions(Component... components) {
        actions.add(components);
        return this;
    }
}
