package org.pacta.followup.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.pacta.followup.TaskRow;
import org.pacta.uikit.Badge;
import org.pacta.uikit.Dates;
import org.pacta.uikit.Tone;

/** A task in its list: a link with what it is about, when it is due and why it came back. */
class TaskItem extends ListItem {

    private static final long serialVersionUID = 1;

    TaskItem(TaskRow task, LocalDate today) {
        addClassName("task");
        var words = new Div(line("task-subject", task.subject()), line("task-summary", task.summary()));
        words.addClassName("task-words");
        if (!task.brief().isBlank()) {
            words.add(line("task-brief", getTranslation("followup.task.returned", task.brief())));
        }
        var link = new Anchor(TaskAddress.of(task), words);
        link.setId("task-" + task.id());
        link.addClassName("task-link");
        if (task.dueOn() != null) {
            link.add(due(task.dueOn(), task.isOverdueOn(today)));
        }
        add(link);
    }

    private static Span line(String className, String text) {
        var line = new Span(text);
        line.addClassName(className);
        return line;
    }

    private Div due(LocalDate dueOn, boolean overdue) {
        var due = new Div(line("task-due-date", getTranslation("followup.task.due", Dates.day(dueOn, getLocale()))));
        due.addClassName("task-due");
        if (overdue) {
            due.add(new Badge(getTranslation("followup.task.overdue"), Tone.BAD));
        }
        return due;
    }
}
