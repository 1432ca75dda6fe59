package org.pacta.people.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.i18n.I18NProvider;
import org.pacta.people.AccountOutcome.Refused;
import org.pacta.people.Accounts;
import org.pacta.people.Person;
import org.pacta.uikit.FormDialog;

/** Gives somebody a password to begin with again. */
class PasswordDialog extends FormDialog {

    private static final long serialVersionUID = 1;

    private final PasswordField password = new PasswordField();

    PasswordDialog(Accounts accounts, Person person, Runnable saved) {
        super(
                I18NProvider.translate("people.password.title", person.name()),
                I18NProvider.translate("people.action.password"));
        password.setId("password");
        password.setLabel(getTranslation("people.password.new"));
        password.setHelperText(getTranslation("people.password.hint"));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setManualValidation(true);
        withFields(new Paragraph(getTranslation("people.password.consequence")), password);
        onSave(() -> submit(accounts, person, saved));
    }

    private boolean submit(Accounts accounts, Person person, Runnable saved) {
        if (accounts.setPassword(person.id(), password.getValue()) instanceof Refused refused) {
            password.setErrorMessage(
                    getTranslation("people.refused." + refused.reason().name()));
            password.setInvalid(true);
            return false;
        }
        saved.run();
        return true;
    }
}
