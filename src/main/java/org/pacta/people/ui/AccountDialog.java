package org.pacta.people.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.pacta.people.Account;
import org.pacta.people.AccountDetails;
import org.pacta.people.AccountOutcome;
import org.pacta.people.AccountOutcome.Reason;
import org.pacta.people.AccountOutcome.Refused;
import org.pacta.people.Accounts;
import org.pacta.people.Person;
import org.pacta.people.Role;
import org.pacta.people.Unit;
import org.pacta.uikit.FormDialog;

/** Adds a person, or changes what was decided about one. What is refused is said at the field that is to blame. */
class AccountDialog extends FormDialog {

    private static final long serialVersionUID = 1;

    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final ComboBox<Unit> unit = new ComboBox<>();
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>();
    private final PasswordField password = new PasswordField();

    /** For a new person. */
    AccountDialog(Accounts accounts, List<Unit> units, Runnable saved) {
        super(I18NProvider.translate("people.add.title"), I18NProvider.translate("people.add"));
        prepareFields(units);
        password.setId("password");
        password.setLabel(getTranslation("people.password.initial"));
        password.setHelperText(getTranslation("people.password.hint"));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        withFields(password);
        onSave(() -> submit(() -> accounts.add(details(), password.getValue()), saved));
    }

    /** For a person as they are shown. */
    AccountDialog(Accounts accounts, List<Unit> units, Runnable saved, Account account) {
        super(
                I18NProvider.translate("people.edit.title", account.person().name()),
                I18NProvider.translate("people.save"));
        prepareFields(units);
        show(account.person(), units);
        onSave(() -> submit(() -> accounts.change(account.person().id(), details(), account.version()), saved));
    }

    private void prepareFields(List<Unit> units) {
        name.setId("name");
        name.setLabel(getTranslation("people.name"));
        name.setHelperText(getTranslation("people.name.hint"));
        email.setId("email");
        email.setLabel(getTranslation("people.email"));
        email.setHelperText(getTranslation("people.email.hint"));
        unit.setId("unit");
        unit.setLabel(getTranslation("people.unit"));
        unit.setItems(units);
        unit.setItemLabelGenerator(Unit::name);
        roles.setId("roles");
        roles.setLabel(getTranslation("people.roles"));
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(role -> getTranslation("people.role." + role.name()));
        fields().forEach(field -> field.setManualValidation(true));
        withFields(name, email, unit, roles);
    }

    private void show(Person person, List<Unit> units) {
        name.setValue(person.name());
        email.setValue(person.email());
        units.stream().filter(one -> one.id().equals(person.unit())).findFirst().ifPresent(unit::setValue);
        roles.setValue(person.roles());
    }

    private AccountDetails details() {
        return new AccountDetails(
                name.getValue(), email.getValue(), unit.getValue().id(), roles.getValue());
    }

    private boolean submit(Supplier<AccountOutcome> act, Runnable saved) {
        fields().forEach(field -> field.setInvalid(false));
        if (unit.getValue() == null) {
            blame(unit, getTranslation("people.unit.missing"));
            return false;
        }
        if (act.get() instanceof Refused refused) {
            show(refused.reason());
            return false;
        }
        saved.run();
        return true;
    }

    private void show(Reason reason) {
        String text = getTranslation("people.refused." + reason.name());
        switch (reason) {
            case NAME_MISSING -> blame(name, text);
            case EMAIL_INVALID, EMAIL_TAKEN -> blame(email, text);
            case ROLES_MISSING -> blame(roles, text);
            case PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_IS_EMAIL -> blame(password, text);
            default -> showProblem(text);
        }
    }

    private static void blame(HasValidation field, String text) {
        field.setErrorMessage(text);
        field.setInvalid(true);
    }

    /** The service judges what is in them, the fields only show its verdict. */
    private Stream<HasValidation> fields() {
        return Stream.of(name, email, unit, roles, password);
    }
}
