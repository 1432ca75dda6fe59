package org.pacta.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pacta.followup.TaskKind;
import org.pacta.followup.TaskRow;
import org.pacta.followup.Tasks;
import org.pacta.people.Role;
import org.pacta.people.SignedIn;
import org.pacta.uikit.EmptyState;
import org.pacta.uikit.PageHeader;
import org.springframework.beans.factory.ObjectProvider;

/** What waits for the person signed in, by kind and the most urgent first. */
@Route(TaskAddress.TASKS)
@Menu(title = "followup.tasks.menu", order = 0, icon = "vaadin:tasks")
@RolesAllowed({
    Role.Names.SECRETARIAT,
    Role.Names.FOCAL_POINT,
    Role.Names.REVIEWER,
    Role.Names.MANAGER,
    Role.Names.ADMINISTRATOR
})
public class TasksView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1;

    private final transient List<TaskRow> tasks;
    private final LocalDate today;
    private final Div groups = new Div();

    TasksView(Tasks tasks, SignedIn signedIn, ObjectProvider<TasksPanel> panels, Clock clock) {
        this.tasks = tasks.mine();
        this.today = LocalDate.now(clock);
        addClassNames("page", "tasks");
        groups.addClassName("task-groups");
        add(new PageHeader(getPageTitle()).withSubtitle(summary()));
        panels.orderedStream().forEach(panel -> panel.panel().ifPresent(this::add));
        if (this.tasks.isEmpty()) {
            add(new NoTasks(signedIn.person()));
        } else {
            add(filter(), groups);
            show("");
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("followup.tasks.title");
    }

    private String summary() {
        if (tasks.isEmpty()) {
            return getTranslation("followup.tasks.summary.none");
        }
        long overdue = tasks.stream().filter(task -> task.isOverdueOn(today)).count();
        return getTranslation("followup.tasks.summary", tasks.size(), overdue);
    }

    private Component filter() {
        var filter = new TextField(getTranslation("followup.tasks.filter"));
        filter.setId("task-filter");
        filter.setPrefixComponent(VaadinIcon.SEARCH.create());
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(change -> show(change.getValue()));
        filter.addClassName("list-filter");
        return filter;
    }

    private void show(String words) {
        groups.removeAll();
        Map<TaskKind, List<TaskRow>> byKind = tasks.stream()
                .filter(task -> matches(task, words))
                .collect(Collectors.groupingBy(TaskRow::kind, TreeMap::new, Collectors.toList()));
        byKind.forEach((kind, rows) -> groups.add(new TaskGroup(kind, rows, today)));
        if (byKind.isEmpty()) {
            groups.add(new EmptyState(
                    getTranslation("followup.tasks.no-match"), getTranslation("followup.tasks.no-match.advice")));
        }
    }

    private static boolean matches(TaskRow task, String words) {
        String text = (task.subject() + " " + task.summary() + " " + task.brief()).toLowerCase(Locale.ROOT);
        return text.contains(words.strip().toLowerCase(Locale.ROOT));
    }
}
