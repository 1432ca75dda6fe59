package org.pacta.declaration.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;
import org.pacta.declaration.Reading;

/** Shows how far the reading of a document has come, and lets it be cancelled. Who leaves the page cancels it too. */
class ReadingProgress extends Div {

    private static final long serialVersionUID = 1;

    private static final int LOOK_EVERY_MILLIS = 300;
    private static final int NEVER = -1;

    private final transient Reading reading;
    private final transient Runnable whenOver;
    private final transient Consumer<Reading> whenDone;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph words = new Paragraph();
    private transient Registration polling = () -> {};

    /**
     * @param whenOver is done first, whatever became of it
     * @param whenDone hears of it once, in the page's own thread, unless it was cancelled
     */
    ReadingProgress(Reading reading, Runnable whenOver, Consumer<Reading> whenDone) {
        this.reading = reading;
        this.whenOver = whenOver;
        this.whenDone = whenDone;
        setId("reading");
        addClassName("reading-progress");
        words.getElement().setAttribute("role", "status");
        words.setText(getTranslation("declaration.reading"));
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("declaration.reading"));
        var cancel = new Button(getTranslation("declaration.reading.cancel"), click -> cancel());
        cancel.setId("cancel-reading");
        add(words, bar, cancel);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI page = attached.getUI();
        page.setPollInterval(LOOK_EVERY_MILLIS);
        polling = page.addPollListener(poll -> look());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        polling.remove();
        detached.getUI().setPollInterval(NEVER);
        if (!reading.isDone()) {
            reading.cancel();
        }
    }

    private void cancel() {
        reading.cancel();
        removeFromParent();
        whenOver.run();
    }

    private void look() {
        if (reading.isDone()) {
            removeFromParent();
            whenOver.run();
            whenDone.accept(reading);
        } else if (reading.step().total() > 1) {
            show(reading.step());
        }
    }

    private void show(Reading.Step step) {
        words.setText(getTranslation("declaration.reading.percent", step.percent()));
        bar.setIndeterminate(false);
        bar.setMax(step.total());
        bar.setValue(Math.min(step.done(), step.total()));
    }
}
