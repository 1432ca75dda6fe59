package org.pacta.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Set;
import org.pacta.people.DemoAccess;
import org.pacta.people.DemoAccess.DemoAccount;
import org.springframework.beans.factory.ObjectProvider;

/** Where people sign in; in the demo profile with the accounts to try. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public class LoginView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    private final LoginForm form = new LoginForm();
    private final Paragraph passwordChanged = new Paragraph();

    LoginView(ObjectProvider<DemoAccess> demo) {
        addClassName("login");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(texts());
        passwordChanged.addClassName("login-note");
        passwordChanged.setText(getTranslation("shell.login.password-changed"));
        var entrance = new Main(passwordChanged, form);
        entrance.addClassName("login-entrance");
        demo.ifAvailable(access -> entrance.add(demoAccounts(access)));
        add(introduction(), entrance);
    }

    /** Says that sign-in failed, never why: an unknown, a wrong and a locked account look alike. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Set<String> parameters =
                event.getLocation().getQueryParameters().getParameters().keySet();
        form.setError(parameters.contains("error"));
        passwordChanged.setVisible(parameters.contains("password-changed"));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.withProduct(getTranslation("shell.login.title"));
    }

    private Component introduction() {
        var logo = new Image("images/pacta-light.svg", "");
        var name = new H1(PageTitles.PRODUCT);
        var claim = new Paragraph(getTranslation("shell.login.claim"));
        claim.addClassName("login-claim");
        var introduction = new Section(logo, name, claim);
        introduction.addClassName("login-introduction");
        return introduction;
    }

    private LoginI18n texts() {
        LoginI18n texts = LoginI18n.createDefault();
        texts.getForm().setTitle(getTranslation("shell.login.title"));
        texts.getForm().setUsername(getTranslation("shell.login.email"));
        texts.getForm().setPassword(getTranslation("shell.login.password"));
        texts.getForm().setSubmit(getTranslation("shell.login.submit"));
        texts.getErrorMessage().setTitle(getTranslation("shell.login.failed"));
        texts.getErrorMessage().setMessage(getTranslation("shell.login.failed.advice"));
        texts.getErrorMessage().setUsername(getTranslation("shell.login.email.missing"));
        texts.getErrorMessage().setPassword(getTranslation("shell.login.password.missing"));
        return texts;
    }

    private Component demoAccounts(DemoAccess access) {
        var list = new UnorderedList();
        access.accounts().forEach(account -> list.add(new ListItem(demoAccount(account, access.password()))));
        var password = new Span(access.password());
        password.addClassName("login-demo-password");
        var accounts = new Section(
                new H2(getTranslation("shell.login.demo")),
                new Paragraph(new Span(getTranslation("shell.login.demo.password")), password),
                list);
        accounts.addClassName("login-demo");
        return accounts;
    }

    private Button demoAccount(DemoAccount account, String password) {
        var email = new Span(account.email());
        email.addClassName("login-demo-email");
        var role = new Span(getTranslation("people.role." + account.role().name()));
        role.addClassName("login-demo-role");
        var choose = new Button(new Div(email, role), click -> fillIn(account.email(), password));
        choose.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        choose.setAriaLabel(getTranslation("shell.login.demo.choose", account.email()));
        return choose;
    }

    private void fillIn(String email, String password) {
        form.getElement().executeJs("""
                        this.querySelector('#vaadinLoginUsername').value = $0;
                        this.querySelector('#vaadinLoginPassword').value = $1;
                        this.querySelector('[slot=submit]').focus();
                        """, email, password);
    }
}
