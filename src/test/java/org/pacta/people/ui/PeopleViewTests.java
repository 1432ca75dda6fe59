package org.pacta.people.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.pacta.ViewTest;
import org.pacta.people.Account;
import org.pacta.people.Accounts;
import org.pacta.people.People;
import org.pacta.people.PersonId;
import org.pacta.people.Role;
import org.pacta.people.Unit;
import org.springframework.beans.factory.annotation.Autowired;

class PeopleViewTests extends ViewTest {

    @Autowired
    Accounts accounts;

    @Autowired
    People everybody;

    @Test
    void listsEverybodyForAnAdministratorAndFindsThemByUnit() {
        openAsAdministrator();

        _setValue(_get(TextField.class, spec -> spec.withId("filter")), "kazakhstan");

        assertThat(_size(accountGrid())).isEqualTo(1);
        assertThat(textOf(_getCellComponent(accountGrid(), 0, "account")))
                .contains("Nurlan Akhmetov", "Focal point", "Active");
    }

    @Test
    void addsAPerson() {
        openAsAdministrator();
        String email = PersonId.random().engineId() + "@pacta.example";

        fillIn(email, "a password to begin with");
        _click(_get(Button.class, spec -> spec.withId("save")));

        _assertNone(EmailField.class);
        assertThat(accounts.list())
                .extracting(account -> account.person().email())
                .contains(email);
    }

    @Test
    void saysAtTheFieldWhatIsInTheWayAndKeepsWhatWasTyped() {
        openAsAdministrator();

        fillIn("secretariat@pacta.example", "a password to begin with");
        _click(_get(Button.class, spec -> spec.withId("save")));

        EmailField email = _get(EmailField.class);
        assertThat(email.getErrorMessage()).startsWith("Somebody else signs in with this address");
        assertThat(_get(TextField.class, spec -> spec.withId("name")).getValue())
                .isEqualTo("Hodan Warsame");
    }

    @Test
    void asksForAUnitBeforeAnythingElse() {
        openAsAdministrator();
        _click(_get(Button.class, spec -> spec.withId("add-person")));

        _click(_get(Button.class, spec -> spec.withId("save")));

        assertThat(_get(ComboBox.class, spec -> spec.withId("unit")).getErrorMessage())
                .isEqualTo("Choose the unit the person works for.");
    }

    @Test
    void addsAUnit() {
        openAsAdministrator();
        String name = "Unit " + PersonId.random().engineId();
        _click(_get(Button.class, spec -> spec.withId("add-unit")));

        _setValue(_get(TextField.class, spec -> spec.withId("unit-name")), name);
        _click(_get(Button.class, spec -> spec.withId("save")));

        assertThat(everybody.units()).extracting(Unit::name).contains(name);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = Mode.EXCLUDE, names = Role.Names.ADMINISTRATOR)
    void showsNobodyElseThatThePageExists(Role role) {
        signIn(people.with(role));

        open("people");
        String refused = textOf(shown());
        open("no/such/page");

        assertThat(textOf(shown())).isEqualTo(refused).contains("There is nothing here for you");
    }

    @Test
    void refusesAWrongCurrentPasswordAtItsField() {
        signIn(people.manager());
        open("password");

        _setValue(_get(PasswordField.class, spec -> spec.withId("current")), "not the password");
        _setValue(_get(PasswordField.class, spec -> spec.withId("wanted")), "a new password of mine");
        _click(_get(Button.class, spec -> spec.withId("change-password")));

        assertThat(_get(PasswordField.class, spec -> spec.withId("current")).getErrorMessage())
                .isEqualTo("This is not your current password. Type it again.");
    }

    private void openAsAdministrator() {
        signIn(people.administrator());
        open("people");
    }

    @SuppressWarnings("unchecked")
    private void fillIn(String email, String password) {
        _click(_get(Button.class, spec -> spec.withId("add-person")));
        _setValue(_get(TextField.class, spec -> spec.withId("name")), "Hodan Warsame");
        _setValue(_get(EmailField.class), email);
        _setValue((ComboBox<Unit>) _get(ComboBox.class), everybody.units().get(0));
        _setValue((CheckboxGroup<Role>) _get(CheckboxGroup.class), Set.of(Role.REVIEWER));
        _setValue(_get(PasswordField.class), password);
    }

    @SuppressWarnings("unchecked")
    private Grid<Account> accountGrid() {
        return _get(Grid.class, spec -> spec.withId("accounts"));
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }
}
