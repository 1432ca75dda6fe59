package org.pacta.followup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** How many of the findings are settled; read out when it changes. */
class ConfirmProgress extends Div {

    private static final long serialVersionUID = 1;

    private final Span words = new Span();
    private final ProgressBar bar = new ProgressBar();

    ConfirmProgress() {
        addClassName("confirm-progress");
        words.setId("progress");
        words.getElement().setAttribute("aria-live", "polite");
        bar.getElement().setAttribute("aria-label", getTranslation("confirm.progress.label"));
        add(words, bar);
    }

    void show(int settled, int total) {
        words.setText(getTranslation("confirm.progress", settled, total));
        bar.setMax(Math.max(total, 1));
        bar.setValue(total == 0 ? 1 : settled);
    }
}
