package org.pacta.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Stands where a list or a page has nothing to show, and says what to do next. */
public class EmptyState extends Div {

    private static final long serialVersionUID = 1;

    /**
     * Without icon and action.
     *
     * @param heading what is the case
     * @param advice what the reader can do about it, or when something will be here
     */
    public EmptyState(String heading, String advice) {
        addClassName("empty-state");
        add(new H2(heading), new Paragraph(advice));
    }

    /** The same with an icon on top, which is decoration only. */
    public EmptyState withIcon(VaadinIcon icon) {
        var picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        addComponentAsFirst(picture);
        return this;
    }

    /** The same with a link or a button that does what the advice says. */
    public EmptyState withAction(Component action) {
        add(action);
        return this;
    }
}
