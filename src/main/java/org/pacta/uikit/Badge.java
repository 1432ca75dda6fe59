package org.pacta.uikit;

import com.vaadin.flow.component.html.Span;

/** A short word on how something stands. The tone only underlines what the word says. */
public class Badge extends Span {

    private static final long serialVersionUID = 1;

    public Badge(String text, Tone tone) {
        super(text);
        addClassNames("badge", tone.className());
    }
}
