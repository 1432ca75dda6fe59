package org.pacta.people.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.pacta.people.AccountOutcome.Reason;
import org.pacta.people.AccountOutcome.Refused;
import org.pacta.people.Accounts;
import org.pacta.uikit.PageHeader;

/** Where everybody changes their own password. */
@Route("password")
@PageTitle("people.own.title")
@PermitAll
public class OwnPasswordView extends Div {

    private static final long serialVersionUID = 1;

    private static final String LOGIN_AFTER_CHANGE = "login?password-changed";

    private final transient Accounts accounts;
    private final PasswordField current = new PasswordField();
    private final PasswordField wanted = new PasswordField();

    OwnPasswordView(Accounts accounts) {
        this.accounts = accounts;
        prepareFields();
        var submit = new Button(getTranslation("people.own.submit"), click -> submit());
        submit.setId("change-password");
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.addClickShortcut(Key.ENTER);
        var form = new Div(current, wanted, submit);
        form.addClassNames("form-fields", "short-form");
        add(
                new PageHeader(getTranslation("people.own.title")).withSubtitle(getTranslation("people.own.subtitle")),
                form);
    }

    private void prepareFields() {
        current.setId("current");
        current.setLabel(getTranslation("people.own.current"));
        current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        current.setManualValidation(true);
        wanted.setId("wanted");
        wanted.setLabel(getTranslation("people.password.new"));
        wanted.setHelperText(getTranslation("people.password.hint"));
        wanted.setAutocomplete(Autocomplete.NEW_PASSWORD);
        wanted.setManualValidation(true);
    }

    private void submit() {
        current.setInvalid(false);
        wanted.setInvalid(false);
        if (accounts.changeOwnPassword(current.getValue(), wanted.getValue()) instanceof Refused refused) {
            show(refused.reason());
        } else {
            UI.getCurrent().getPage().setLocation(LOGIN_AFTER_CHANGE);
        }
    }

    private void show(Reason reason) {
        PasswordField toBlame = reason == Reason.PASSWORD_WRONG ? current : wanted;
        toBlame.setErrorMessage(getTranslation("people.refused." + reason.name()));
        toBlame.setInvalid(true);
        toBlame.focus();
    }
}
