package org.pacta.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.Command;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pacta.commitment.OpenReport;
import org.pacta.commitment.Report;
import org.pacta.commitment.Status;
import org.pacta.commitment.StatusUpdateLocked;
import org.pacta.commitment.ui.ProgressMeter;
import org.pacta.people.NotPermitted;
import org.pacta.uikit.Dates;
import org.pacta.uikit.Tone;

/**
 * The fields of a report. What is typed is saved by itself after a pause; whatever fails, it stays in the fields.
 */
class ReportEditor extends Section {

    private static final long serialVersionUID = 1;

    private static final int PAUSE_MILLIS = 1_500;

    private final ComboBox<Status> status = new ComboBox<>();
    private final IntegerField progress = new IntegerField();
    private final Div meter = new Div();
    private final TextArea narrative = new TextArea();
    private final EvidenceEditor evidence;
    private final FormMessage message = new FormMessage();
    private final Span saved = new Span();
    private final Button save = new Button();
    private final Button submit = new Button();
    private final transient Clock clock;

    private transient Consumer<Report> draft = report -> {};
    private transient Supplier<String> whyGone = () -> "";

    ReportEditor(OpenReport open, EvidenceEditor evidence, Clock clock) {
        this.evidence = evidence;
        this.clock = clock;
        addClassName("report-editor");
        chooseStatus();
        chooseProgress();
        writeNarrative();
        show(open.report());
        add(new H2(getTranslation("followup.report.heading")), message, standing(), narrative, evidence, actions());
        List.of(status, progress, narrative).forEach(this::saveOnChange);
    }

    private void chooseStatus() {
        status.setId("report-status");
        status.setLabel(getTranslation("followup.report.status"));
        status.setItems(Status.values());
        status.setItemLabelGenerator(value -> value == null ? "" : getTranslation("commitment.status." + value.name()));
        require(status);
    }

    private void chooseProgress() {
        progress.setId("report-progress");
        progress.setLabel(getTranslation("followup.report.progress"));
        progress.setHelperText(getTranslation("followup.report.progress.hint"));
        progress.setMin(0);
        progress.setMax(100);
        progress.setStep(5);
        progress.setStepButtonsVisible(true);
        progress.setValueChangeMode(ValueChangeMode.LAZY);
        require(progress);
        meter.addClassName("report-meter");
        measure();
        progress.addValueChangeListener(change -> {
            measure();
            refuseUnless(progress.isEmpty() || inRange() != null, progress, "followup.report.progress.missing");
        });
    }

    private void measure() {
        meter.removeAll();
        meter.add(new ProgressMeter(Objects.requireNonNullElse(inRange(), 0)));
    }

    private void writeNarrative() {
        narrative.setId("report-narrative");
        narrative.setLabel(getTranslation("followup.report.narrative"));
        narrative.setMinRows(8);
        narrative.setWidthFull();
        narrative.setValueChangeMode(ValueChangeMode.LAZY);
        narrative.setValueChangeTimeout(PAUSE_MILLIS);
        narrative.addValueChangeListener(change -> count());
        require(narrative);
        count();
    }

    private void count() {
        int length = narrative.getValue().length();
        narrative.setHelperText(getTranslation("followup.report.narrative.hint", length));
    }

    private static <F extends Component & HasValue<?, ?> & HasValidation> void require(F field) {
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
        field.addValueChangeListener(change -> field.setInvalid(false));
    }

    private void show(Report report) {
        status.setValue(report.status());
        progress.setValue(report.progress());
        narrative.setValue(report.narrative());
    }

    private Component standing() {
        var standing = new Div(status, progress, meter);
        standing.addClassName("report-fields");
        return standing;
    }

    private Component actions() {
        saved.setId("report-saved");
        saved.addClassName("saved");
        saved.getElement().setAttribute("role", "status");
        save.setId("report-save");
        save.setText(getTranslation("followup.report.save"));
        save.addClickListener(click -> saveDraft());
        submit.setId("report-submit");
        submit.setText(getTranslation("followup.report.submit"));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var back = new Anchor(TaskAddress.TASKS, getTranslation("followup.back-to-tasks"));
        var actions = new Div(submit, save, back, saved);
        actions.addClassName("form-actions");
        return actions;
    }

    private void saveOnChange(HasValueAndElement<?, ?> field) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                saveDraft();
            }
        });
    }

    /** Who keeps what is typed; may refuse it where the report is no longer theirs to write. */
    void saveBy(Consumer<Report> keeper) {
        draft = keeper;
    }

    /** What to say when the report is no longer this person's to write. */
    void whenNoLongerTheirs(Supplier<String> reason) {
        whyGone = reason;
    }

    /**
     * Who takes the report once it is complete and the person has agreed.
     *
     * @param consequence what submitting means, said before it is done
     */
    void submitBy(String consequence, Consumer<Report> taker) {
        submit.addClickListener(click -> {
            if (isComplete()) {
                confirm(consequence, () -> guarded(() -> taker.accept(report())));
            }
        });
    }

    private void confirm(String consequence, Command act) {
        var dialog = new ConfirmDialog(
                getTranslation("followup.report.confirm"),
                consequence,
                getTranslation("followup.report.submit"),
                confirmed -> act.execute(),
                getTranslation("followup.report.confirm.cancel"),
                cancelled -> submit.focus());
        dialog.open();
    }

    private void saveDraft() {
        guarded(() -> {
            draft.accept(report());
            saved.setText(getTranslation("followup.report.saved", Dates.moment(clock.instant(), getLocale())));
        });
    }

    /** A refusal is explained above the form; any other failure is for the frame to tell, and is marked as not saved. */
    private void guarded(Command act) {
        saved.setText(getTranslation("followup.report.not-saved"));
        try {
            act.execute();
        } catch (StatusUpdateLocked | NotPermitted refused) {
            lock(whyGone.get());
        }
    }

    /** Leaves all that was typed to be read and copied, and takes nothing more. */
    void lock(String reason) {
        message.show(reason, Tone.WARNING);
        status.setReadOnly(true);
        progress.setReadOnly(true);
        narrative.setReadOnly(true);
        evidence.lock();
        save.setEnabled(false);
        submit.setEnabled(false);
        saved.setText("");
        message.scrollIntoView();
    }

    private Report report() {
        return new Report(status.getValue(), inRange(), narrative.getValue());
    }

    private @Nullable Integer inRange() {
        Integer typed = progress.getValue();
        return typed != null && typed >= 0 && typed <= 100 ? typed : null;
    }

    private boolean isComplete() {
        refuseUnless(status.getValue() != null, status, "followup.report.status.missing");
        refuseUnless(inRange() != null, progress, "followup.report.progress.missing");
        refuseUnless(!narrative.getValue().isBlank(), narrative, "followup.report.narrative.missing");
        return report().isComplete();
    }

    private void refuseUnless(boolean given, HasValidation field, String key) {
        if (!given) {
            field.setErrorMessage(getTranslation(key));
        }
        field.setInvalid(!given);
    }
}
