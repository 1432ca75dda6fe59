package org.pacta.followup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.pacta.uikit.Tone;

/** A message above a form that stays while what it says holds; read out when it appears. */
class FormMessage extends Div {

    private static final long serialVersionUID = 1;

    FormMessage() {
        addClassName("form-message");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void show(String text, Tone tone) {
        removeAll();
        setClassName("form-message");
        addClassName(tone.className());
        add(new Paragraph(text));
        setVisible(true);
    }

    void hide() {
        removeAll();
        setVisible(false);
    }
}
