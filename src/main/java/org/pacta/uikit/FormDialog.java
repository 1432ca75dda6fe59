package org.pacta.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BooleanSupplier;

/**
 * A short form over the page. It closes when saving worked and otherwise stays with all that was typed; a click beside it
 * does not close it. Ctrl and Enter save.
 */
public class FormDialog extends Dialog {

    private static final long serialVersionUID = 1;

    private final Div fields = new Div();
    private final Paragraph problem = new Paragraph();
    private final Button save;

    /**
     * An empty form.
     *
     * @param title what is done
     * @param submit the words on the button that does it
     */
    public FormDialog(String title, String submit) {
        setHeaderTitle(title);
        setWidth("34rem");
        setMaxWidth("100%");
        setCloseOnOutsideClick(false);
        fields.addClassName("form-fields");
        problem.addClassName("form-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(fields, problem);
        save = new Button(submit);
        save.setId("save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        // what is being typed counts, although the field is not left
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        save.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), save);
    }

    /** The same with these fields, one under the other, at the end. */
    public FormDialog withFields(Component... components) {
        fields.add(components);
        return this;
    }

    /** The same with the act behind the button; it answers whether it is done and the form may close. */
    public FormDialog onSave(BooleanSupplier act) {
        save.addClickListener(click -> submit(act));
        return this;
    }

    /** Says above the buttons what is in the way, where no single field is to blame. */
    public void showProblem(String text) {
        problem.setText(text);
        problem.setVisible(true);
    }

    private void submit(BooleanSupplier act) {
        problem.setVisible(false);
        try {
            if (act.getAsBoolean()) {
                close();
            }
        } finally {
            save.setEnabled(true);
        }
    }
}
