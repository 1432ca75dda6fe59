package org.pacta.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pacta.followup.TaskKind;
import org.pacta.followup.TaskRow;

/** The tasks of one kind under their number, a screenful at a time. */
class TaskGroup extends Section {

    private static final long serialVersionUID = 1;

    private static final int SHOWN_AT_ONCE = 50;

    private final transient List<TaskRow> tasks;
    private final LocalDate today;
    private final @Nullable TaskSelection selection;
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button();
    private int shown;

    TaskGroup(TaskKind kind, List<TaskRow> tasks, LocalDate today) {
        this.tasks = tasks;
        this.today = today;
        this.selection = kind == TaskKind.ASSIGN_FOLLOW_UP && tasks.size() > 1 ? new TaskSelection() : null;
        addClassName("task-group");
        list.addClassName("task-list");
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.addClickListener(click -> showMore());
        add(heading(kind));
        if (selection != null) {
            add(selection);
        }
        add(list, more);
        showMore();
    }

    private H2 heading(TaskKind kind) {
        var count = new Span(Integer.toString(tasks.size()));
        count.addClassName("count");
        return new H2(new Span(getTranslation("followup.kind." + kind.name())), count);
    }

    private void showMore() {
        int end = Math.min(tasks.size(), shown + SHOWN_AT_ONCE);
        tasks.subList(shown, end).forEach(this::show);
        shown = end;
        more.setVisible(shown < tasks.size());
        more.setText(getTranslation("followup.tasks.more", tasks.size() - shown));
    }

    private void show(TaskRow task) {
        var item = new TaskItem(task, today);
        if (selection != null) {
            item.addComponentAsFirst(selection.boxFor(task));
        }
        list.add(item);
    }
}
