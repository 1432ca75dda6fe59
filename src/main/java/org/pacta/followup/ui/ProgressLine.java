package org.pacta.followup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Progress as a figure with a line beside it; the line is decoration. */
class ProgressLine extends Div {

    private static final long serialVersionUID = 1;

    private final Span figure = new Span();
    private final Div strip = new Div();

    /** @param percent 0 to 100 */
    ProgressLine(int percent) {
        addClassName("progress-line");
        figure.addClassName("progress-figure");
        strip.addClassName("progress-strip");
        var track = new Div(strip);
        track.addClassName("progress-track");
        track.getElement().setAttribute("aria-hidden", "true");
        add(track, figure);
        show(percent);
    }

    /** @param percent 0 to 100 */
    final void show(int percent) {
        figure.setText(getTranslation("followup.progress.percent", percent));
        strip.setWidth(percent + "%");
    }
}
