package org.pacta.declaration.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.Predicate;
import org.pacta.uikit.FormDialog;

/** Asks how a paragraph is cited. */
class LabelDialog extends FormDialog {

    private static final long serialVersionUID = 1;

    private static final int LONGEST = 60;

    /** @param correct gives the label; answers whether it could be given */
    LabelDialog(String label, Predicate<String> correct) {
        super(
                I18NProvider.translate("declaration.structure.label.title"),
                I18NProvider.translate("declaration.structure.label.save"));
        var field = new TextField(getTranslation("declaration.structure.label"));
        field.setId("piece-label");
        field.setHelperText(getTranslation("declaration.structure.label.help"));
        field.setMaxLength(LONGEST);
        field.setValue(label);
        field.setAutoselect(true);
        field.setAutofocus(true);
        withFields(field);
        onSave(() -> correct.test(field.getValue()));
    }
}
