package org.pacta.followup.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.pacta.followup.CurrentStep;
import org.pacta.followup.TaskRow;
import org.pacta.uikit.Badge;
import org.pacta.uikit.Dates;
import org.pacta.uikit.Tone;

/** Where a follow-up stands, in a sentence, with what the reader can do. */
class StepPanel extends Section {

    private static final long serialVersionUID = 1;

    private final LocalDate today;
    private final Div actions = new Div();

    StepPanel(CurrentStep step, LocalDate today) {
        this.today = today;
        setId("what-happens-now");
        addClassName("step-panel");
        actions.addClassName("form-actions");
        add(new H2(getTranslation("followup.now")));
        if (step instanceof CurrentStep.WaitsFor waiting) {
            tell(waiting);
        } else if (step instanceof CurrentStep.NextRound next) {
            tell(next);
        }
        add(actions);
    }

    private void tell(CurrentStep.WaitsFor step) {
        String person = step.person() == null ? getTranslation("followup.now.secretariat") : step.person();
        String since = day(LocalDate.ofInstant(step.since(), ZoneOffset.UTC));
        add(new Paragraph(getTranslation("followup.now." + step.kind().name(), person, since)));
        if (step.dueOn() != null) {
            var due = new Paragraph(getTranslation("followup.task.due", day(step.dueOn())));
            if (step.dueOn().isBefore(today)) {
                due.add(" ");
                due.add(new Badge(getTranslation("followup.task.overdue"), Tone.BAD));
            }
            add(due);
        }
    }

    private void tell(CurrentStep.NextRound step) {
        add(new Paragraph(getTranslation("followup.now.next-round", day(step.opensOn()), day(step.dueOn()))));
    }

    private String day(LocalDate date) {
        return Dates.day(date, getLocale());
    }

    /** Offers the step to the person whose task it is. */
    void offerTask(TaskRow task) {
        var open = new Anchor(
                TaskAddress.of(task),
                getTranslation("followup.kind.one." + task.kind().name()));
        open.setId("open-task");
        open.addClassName("button-link");
        actions.add(open);
    }

    void offerReassignment(String commitmentKey) {
        var reassign =
                new Anchor("commitments/" + commitmentKey + "/reassign", getTranslation("followup.reassign.offer"));
        reassign.setId("reassign");
        actions.add(reassign);
    }
}
