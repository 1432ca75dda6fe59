package org.pacta.followup.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.pacta.followup.TaskRow;

/** The tasks that are about to be done together. */
class ChosenTasks extends UnorderedList {

    private static final long serialVersionUID = 1;

    ChosenTasks(List<TaskRow> tasks) {
        addClassNames("task-list", "chosen-tasks");
        tasks.forEach(task -> add(item(task)));
    }

    private static ListItem item(TaskRow task) {
        var subject = new Span(task.subject());
        subject.addClassName("task-subject");
        var summary = new Span(task.summary());
        summary.addClassName("task-summary");
        var item = new ListItem(subject, summary);
        item.addClassName("task");
        return item;
    }
}
