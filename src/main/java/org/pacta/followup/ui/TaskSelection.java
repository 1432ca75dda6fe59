package org.pacta.followup.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pacta.followup.TaskRow;
import org.pacta.uikit.Notices;

/** Picks several tasks of the list to be assigned together. */
class TaskSelection extends Div {

    private static final long serialVersionUID = 1;

    /** Their ids stand in the address, which may not grow without end. */
    private static final int MOST_AT_ONCE = 100;

    private final transient Map<TaskRow, Checkbox> boxes = new LinkedHashMap<>();
    private final Checkbox all = new Checkbox();
    private final Button assign = new Button();

    TaskSelection() {
        addClassName("task-selection");
        all.setLabel(getTranslation("followup.tasks.select-all"));
        all.setId("select-all");
        all.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                boxes.values().forEach(box -> box.setValue(change.getValue()));
            }
        });
        assign.setId("assign-selected");
        assign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        assign.addClickListener(click -> assignSelected());
        add(all, assign);
        showCount();
    }

    /** A box that picks this task; it names the task for readers who do not see the row. */
    Checkbox boxFor(TaskRow task) {
        var box = new Checkbox(all.getValue());
        box.setAriaLabel(getTranslation("followup.tasks.select", task.subject()));
        box.addClassName("task-box");
        box.addValueChangeListener(change -> showCount());
        boxes.put(task, box);
        showCount();
        return box;
    }

    private void showCount() {
        int count = selected().size();
        assign.setText(
                count == 0
                        ? getTranslation("followup.tasks.assign-selected.none")
                        : getTranslation("followup.tasks.assign-selected", count));
        assign.setEnabled(count > 0);
        all.setValue(count > 0 && count == boxes.size());
        all.setIndeterminate(count > 0 && count < boxes.size());
    }

    private List<TaskRow> selected() {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void assignSelected() {
        List<TaskRow> selected = selected();
        if (selected.size() > MOST_AT_ONCE) {
            Notices.error(getTranslation("followup.tasks.too-many", selected.size(), MOST_AT_ONCE));
            return;
        }
        UI.getCurrent().navigate(TaskAddress.ASSIGN, new QueryParameters(TaskAddress.several(selected)));
    }
}
