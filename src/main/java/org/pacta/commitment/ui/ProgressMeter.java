package org.pacta.commitment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A progress in percent, as a strip and in figures. */
public class ProgressMeter extends Div {

    private static final long serialVersionUID = 1;

    /** @param percent 0 to 100 */
    public ProgressMeter(int percent) {
        addClassName("progress-meter");
        var strip = new Div();
        strip.addClassName("progress-strip");
        strip.setWidth(percent + "%");
        var track = new Div(strip);
        track.addClassName("progress-track");
        track.getElement().setAttribute("aria-hidden", "true");
        add(track, new Span(UI.getCurrent().getTranslation("commitment.percent", percent)));
    }
}
