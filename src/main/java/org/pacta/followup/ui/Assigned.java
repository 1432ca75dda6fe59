package org.pacta.followup.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.pacta.followup.TaskRow;
import org.pacta.uikit.EmptyState;

/** Says what was assigned, and offers the next one that waits: Enter goes on. */
class Assigned extends Composite<EmptyState> {

    private static final long serialVersionUID = 1;

    private final String what;
    private final String consequence;
    private final transient List<TaskRow> waiting;

    Assigned(String what, String consequence, List<TaskRow> waiting) {
        this.what = what;
        this.consequence = consequence;
        this.waiting = waiting;
    }

    @Override
    protected EmptyState initContent() {
        var actions = new Div();
        actions.addClassName("form-actions");
        waiting.stream().findFirst().map(this::next).ifPresent(actions::add);
        actions.add(new Anchor(TaskAddress.TASKS, getTranslation("followup.back-to-tasks")));
        return new EmptyState(what, consequence)
                .withIcon(VaadinIcon.CHECK_CIRCLE_O)
                .withAction(actions);
    }

    private Button next(TaskRow task) {
        var next = new Button(getTranslation("followup.assigned.next", task.subject(), waiting.size()));
        next.setId("assign-next");
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        next.addClickListener(click -> UI.getCurrent().navigate(TaskAddress.of(task)));
        next.focus();
        return next;
    }
}
