package org.pacta.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pacta.people.Account;
import org.pacta.people.AccountOutcome;
import org.pacta.people.AccountOutcome.Done;
import org.pacta.people.AccountOutcome.Refused;
import org.pacta.people.Accounts;
import org.pacta.people.People;
import org.pacta.people.Person;
import org.pacta.people.Role;
import org.pacta.people.Unit;
import org.pacta.uikit.Badge;
import org.pacta.uikit.Dates;
import org.pacta.uikit.EmptyState;
import org.pacta.uikit.Notices;
import org.pacta.uikit.PageHeader;
import org.pacta.uikit.Tone;

/** Who may sign in, and for whom: the administrators' list of people and units. */
@Route("people")
@PageTitle("people.title")
@Menu(title = "people.menu", order = 90, icon = "vaadin:users")
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class PeopleView extends Div {

    private static final long serialVersionUID = 1;

    private final transient Accounts accounts;
    private final transient People people;
    private final TextField filter = new TextField();
    private final Grid<Account> accountGrid = new Grid<>();
    private final Grid<Unit> unitGrid = new Grid<>();

    PeopleView(Accounts accounts, People people) {
        this.accounts = accounts;
        this.people = people;
        add(header(), lists());
        refresh();
    }

    private Component header() {
        var addUnit = new Button(getTranslation("people.unit.add"), click -> addUnit());
        addUnit.setId("add-unit");
        var addPerson = new Button(getTranslation("people.add"), click -> addPerson());
        addPerson.setId("add-person");
        addPerson.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new PageHeader(getTranslation("people.title"))
                .withSubtitle(getTranslation("people.subtitle"))
                .withActions(addUnit, addPerson);
    }

    private Component lists() {
        var lists = new TabSheet();
        lists.add(getTranslation("people.tab.people"), new Div(filter(), accountGrid()));
        lists.add(getTranslation("people.tab.units"), unitGrid());
        return lists;
    }

    private Component filter() {
        filter.setId("filter");
        filter.setPlaceholder(getTranslation("people.filter"));
        filter.setAriaLabel(getTranslation("people.filter"));
        filter.setPrefixComponent(VaadinIcon.SEARCH.create());
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(change -> showAccounts());
        filter.addClassName("list-filter");
        return filter;
    }

    private Component accountGrid() {
        accountGrid.setId("accounts");
        accountGrid.addColumn(new ComponentRenderer<>(this::accountRow)).setKey("account");
        accountGrid.setEmptyStateComponent(
                new EmptyState(getTranslation("people.none"), getTranslation("people.none.advice")));
        return asList(accountGrid, getTranslation("people.tab.people"));
    }

    private Component unitGrid() {
        unitGrid.setId("units");
        unitGrid.addColumn(new ComponentRenderer<>(this::unitRow)).setKey("unit");
        return asList(unitGrid, getTranslation("people.tab.units"));
    }

    /** One column whose cells are laid out by the style sheet, in columns of their own or stacked on a phone. */
    private static Grid<?> asList(Grid<?> grid, String label) {
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.getElement().setAttribute("aria-label", label);
        grid.addClassName("row-list");
        return grid;
    }

    private Component accountRow(Account account) {
        Person person = account.person();
        var row = new Div(
                words(person.name(), person.email()),
                words(person.unitName(), rolesOf(person)),
                standing(account),
                actions(account));
        row.addClassNames("row", "account-row");
        return row;
    }

    private Component unitRow(Unit unit) {
        var rename = new Button(getTranslation("people.unit.rename"), click -> rename(unit));
        rename.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        rename.setAriaLabel(getTranslation("people.unit.rename.for", unit.name()));
        var name = new Span(unit.name());
        name.addClassName("row-first");
        var row = new Div(name, rename);
        row.addClassNames("row", "unit-row");
        return row;
    }

    private static Component words(String first, String second) {
        var firstLine = new Span(first);
        firstLine.addClassName("row-first");
        var secondLine = new Span(second);
        secondLine.addClassName("row-second");
        var words = new Div(firstLine, secondLine);
        words.addClassName("row-words");
        return words;
    }

    private String rolesOf(Person person) {
        return person.roles().stream()
                .sorted()
                .map(role -> getTranslation("people.role." + role.name()))
                .collect(Collectors.joining(", "));
    }

    private Component standing(Account account) {
        if (!account.enabled()) {
            return new Badge(getTranslation("people.standing.disabled"), Tone.NEUTRAL);
        }
        if (account.lockedUntil() != null) {
            String end = Dates.moment(account.lockedUntil(), getLocale());
            return new Badge(getTranslation("people.standing.locked", end), Tone.WARNING);
        }
        return new Badge(getTranslation("people.standing.enabled"), Tone.GOOD);
    }

    private Component actions(Account account) {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_SMALL);
        MenuItem button = bar.addItem(getTranslation("people.actions"));
        button.setAriaLabel(
                getTranslation("people.actions.for", account.person().name()));
        SubMenu menu = button.getSubMenu();
        menu.addItem(getTranslation("people.action.edit"), click -> change(account));
        menu.addItem(getTranslation("people.action.password"), click -> setPassword(account));
        if (account.isLocked()) {
            menu.addItem(getTranslation("people.action.unlock"), click -> unlock(account));
        }
        if (account.enabled()) {
            menu.addItem(getTranslation("people.action.disable"), click -> askToDisable(account));
        } else {
            menu.addItem(getTranslation("people.action.enable"), click -> enable(account));
        }
        return bar;
    }

    private void addPerson() {
        new AccountDialog(accounts, people.units(), this::saved).open();
    }

    private void change(Account account) {
        new AccountDialog(accounts, people.units(), this::saved, account).open();
    }

    private void setPassword(Account account) {
        new PasswordDialog(accounts, account.person(), this::saved).open();
    }

    private void addUnit() {
        new UnitDialog(getTranslation("people.unit.add.title"), "", accounts::addUnit, this::saved).open();
    }

    private void rename(Unit unit) {
        String title = getTranslation("people.unit.rename.title", unit.name());
        new UnitDialog(title, unit.name(), name -> accounts.renameUnit(unit.id(), name), this::saved).open();
    }

    private void askToDisable(Account account) {
        var question = new ConfirmDialog();
        question.setHeader(
                getTranslation("people.disable.title", account.person().name()));
        question.setText(getTranslation("people.disable.consequence"));
        question.setCancelable(true);
        question.setCancelText(getTranslation("uikit.cancel"));
        question.setConfirmText(getTranslation("people.action.disable"));
        question.addConfirmListener(
                confirm -> tell(accounts.disable(account.person().id())));
        question.open();
    }

    private void enable(Account account) {
        tell(accounts.enable(account.person().id()));
    }

    private void unlock(Account account) {
        tell(accounts.unlock(account.person().id()));
    }

    private void tell(AccountOutcome outcome) {
        if (outcome instanceof Refused refused) {
            Notices.error(getTranslation("people.refused." + refused.reason().name()));
        } else if (outcome instanceof Done) {
            saved();
        }
    }

    private void saved() {
        Notices.success(getTranslation("people.saved"));
        refresh();
    }

    private void refresh() {
        showAccounts();
        unitGrid.setItems(people.units());
    }

    private void showAccounts() {
        String wanted = filter.getValue().strip().toLowerCase(Locale.ROOT);
        List<Account> found = accounts.list().stream()
                .filter(account -> matches(account.person(), wanted))
                .toList();
        accountGrid.setItems(found);
    }

    private static boolean matches(Person person, String wanted) {
        return Stream.of(person.name(), person.email(), person.unitName())
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
