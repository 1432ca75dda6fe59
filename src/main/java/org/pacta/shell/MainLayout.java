package org.pacta.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Collectors;
import org.pacta.people.Person;
import org.pacta.people.SignedIn;

/** The frame of all pages: the product's name, the pages this person may open, and who is signed in. */
@Layout
@PermitAll
public class MainLayout extends AppLayout implements HasDynamicTitle {

    private static final long serialVersionUID = 1;

    private static final String PASSWORD_PAGE = "password";

    private final transient AuthenticationContext authentication;

    MainLayout(SignedIn signedIn, AuthenticationContext authentication) {
        this.authentication = authentication;
        setPrimarySection(Section.DRAWER);
        addToNavbar(topBar());
        addToDrawer(brand(), new Scroller(navigation()));
        signedIn.current().map(this::account).ifPresent(this::addToDrawer);
    }

    /** The title of the view inside, unless that view names its own. */
    @Override
    public String getPageTitle() {
        return PageTitles.of(getContent());
    }

    private Component topBar() {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu.toggle"));
        var name = new Span(PageTitles.PRODUCT);
        name.addClassName("top-bar-name");
        var bar = new Header(toggle, name);
        bar.addClassName("top-bar");
        return bar;
    }

    private Component brand() {
        var logo = new Image("images/pacta-light.svg", "");
        var name = new Span(PageTitles.PRODUCT);
        name.addClassName("brand-name");
        var claim = new Span(getTranslation("shell.claim"));
        claim.addClassName("brand-claim");
        var brand = new Anchor("", logo, new Div(name, claim));
        brand.addClassName("brand");
        return brand;
    }

    private SideNav navigation() {
        var navigation = new SideNav();
        navigation.getElement().setAttribute("aria-label", getTranslation("shell.menu"));
        MenuConfiguration.getMenuEntries().stream().map(this::item).forEach(navigation::addItem);
        return navigation;
    }

    /** Titles of menu entries are keys of the translations; an icon is named as in Vaadin's set, {@code vaadin:tasks}. */
    private SideNavItem item(MenuEntry entry) {
        var item = new SideNavItem(getTranslation(entry.title()), entry.path());
        item.setMatchNested(true);
        if (entry.icon() != null && !entry.icon().isBlank()) {
            item.setPrefixComponent(new Icon(entry.icon()));
        }
        return item;
    }

    private Component account(Person person) {
        var name = new Span(person.name());
        name.addClassName("account-name");
        var roles = new Span(rolesOf(person));
        roles.addClassName("account-roles");
        var unit = new Span(person.unitName());
        unit.addClassName("account-unit");
        var password = new Anchor(PASSWORD_PAGE, getTranslation("shell.password"));
        password.setRouterIgnore(false);
        var account = new Footer(name, roles, unit, new Div(password, signOut()));
        account.addClassName("account");
        return account;
    }

    private Button signOut() {
        var signOut = new Button(getTranslation("shell.sign-out"), click -> authentication.logout());
        signOut.setId("sign-out");
        signOut.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return signOut;
    }

    private String rolesOf(Person person) {
        return person.roles().stream()
                .sorted()
                .map(role -> getTranslation("people.role." + role.name()))
                .collect(Collectors.joining(", "));
    }
}
