package org.pacta.people.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.Function;
import org.pacta.people.AccountOutcome;
import org.pacta.people.AccountOutcome.Refused;
import org.pacta.uikit.FormDialog;

/** Asks for the name of a unit, new or not. */
class UnitDialog extends FormDialog {

    private static final long serialVersionUID = 1;

    private final TextField name = new TextField();

    UnitDialog(String title, String nameSoFar, Function<String, AccountOutcome> act, Runnable saved) {
        super(title, I18NProvider.translate("people.save"));
        name.setId("unit-name");
        name.setLabel(getTranslation("people.unit.name"));
        name.setHelperText(getTranslation("people.unit.name.hint"));
        name.setManualValidation(true);
        name.setValue(nameSoFar);
        withFields(name);
        onSave(() -> submit(act, saved));
    }

    private boolean submit(Function<String, AccountOutcome> act, Runnable saved) {
        if (act.apply(name.getValue()) instanceof Refused refused) {
            name.setErrorMessage(
                    getTranslation("people.refused." + refused.reason().name()));
            name.setInvalid(true);
            return false;
        }
        saved.run();
        return true;
    }
}
