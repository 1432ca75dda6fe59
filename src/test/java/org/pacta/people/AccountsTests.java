package org.pacta.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.pacta.PactaTest;
import org.pacta.audit.AuditEntry;
import org.pacta.audit.AuditTrail;
import org.pacta.audit.Subject;
import org.pacta.people.AccountOutcome.Reason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;

@PactaTest
@Transactional
class AccountsTests {

    private static final String PASSWORD = "rain over the Sahel";

    @Autowired
    TestPeople testPeople;

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    SignedIn signedIn;

    @Autowired
    PersonAccounts repository;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    AuditTrail trail;

    @BeforeEach
    void workAsAdministrator() {
        testPeople.signIn(testPeople.administrator());
    }

    @AfterEach
    void signOut() {
        testPeople.signOut();
    }

    @Test
    void addsAPersonWhoCanBeFoundByRoleAndWritesItIntoTheirTrail() {
        assertDone(accounts.add(details("Lindiwe Dube", "lindiwe@pacta.example", Role.REVIEWER), PASSWORD));

        Person added = account("lindiwe@pacta.example").person();
        assertThat(people.withRole(Role.REVIEWER)).contains(added);
        AuditEntry entry = lastEntryOf(added);
        assertThat(entry.action()).isEqualTo("person.added");
        assertThat(entry.actor().name()).isEqualTo("Farid Mammadov");
    }

    @Test
    void writesNoPasswordIntoTheTrail() {
        Person person = added("lindiwe@pacta.example");
        accounts.setPassword(person.id(), "another password entirely");

        assertThat(trail.of(Subject.person(person.id().value())))
                .flatExtracting(entry -> entry.details().values())
                .noneMatch(value -> value.contains(PASSWORD) || value.contains("another"));
    }

    @Test
    void refusesAnAddressThatIsTakenInAnotherLetterCase() {
        added("lindiwe@pacta.example");

        assertRefused(
                Reason.EMAIL_TAKEN,
                accounts.add(details("Another", " LINDIWE@pacta.example ", Role.MANAGER), PASSWORD));
    }

    @Test
    void refusesWhatIsIncomplete() {
        assertRefused(Reason.NAME_MISSING, accounts.add(details(" ", "a@pacta.example", Role.MANAGER), PASSWORD));
        assertRefused(Reason.EMAIL_INVALID, accounts.add(details("A", "a at pacta", Role.MANAGER), PASSWORD));
        assertRefused(Reason.ROLES_MISSING, accounts.add(details("A", "a@pacta.example"), PASSWORD));
    }

    @Test
    void refusesAPasswordThatBreaksTheRule() {
        var details = details("A", "a-long-address@pacta.example", Role.MANAGER);

        assertRefused(Reason.PASSWORD_TOO_SHORT, accounts.add(details, "eleven char"));
        assertRefused(Reason.PASSWORD_TOO_LONG, accounts.add(details, "x".repeat(129)));
        assertRefused(Reason.PASSWORD_IS_EMAIL, accounts.add(details, "A-long-address@pacta.example"));
    }

    @Test
    void changesNameUnitAndRoles() {
        Person person = added("lindiwe@pacta.example");
        UnitId senegal = unit("Senegal");
        var wanted = new AccountDetails("L. Dube", person.email(), senegal, Set.of(Role.MANAGER, Role.REVIEWER));

        assertDone(accounts.change(person.id(), wanted, version(person)));

        Person changed = people.get(person.id());
        assertThat(changed.name()).isEqualTo("L. Dube");
        assertThat(changed.unitName()).isEqualTo("Senegal");
        assertThat(changed.roles()).containsExactlyInAnyOrder(Role.MANAGER, Role.REVIEWER);
    }

    @Test
    void refusesAChangeOfWhatSomebodyElseChangedMeanwhile() {
        Person person = added("lindiwe@pacta.example");
        long seen = version(person);
        accounts.change(person.id(), details("First", person.email(), Role.REVIEWER), seen);

        assertRefused(
                Reason.CHANGED_MEANWHILE,
                accounts.change(person.id(), details("Second", person.email(), Role.REVIEWER), seen));
        assertThat(people.get(person.id()).name()).isEqualTo("First");
    }

    @Test
    void keepsTheNameOfADisabledPersonButOffersThemNoMore() {
        Person person = added("lindiwe@pacta.example");

        assertDone(accounts.disable(person.id()));

        assertThat(people.find(person.id())).isPresent();
        assertThat(people.withRole(Role.REVIEWER)).doesNotContain(person);
        assertDone(accounts.enable(person.id()));
        assertThat(people.withRole(Role.REVIEWER)).contains(person);
    }

    @Test
    void letsNobodyDisableThemselves() {
        assertRefused(
                Reason.NOT_ONESELF, accounts.disable(testPeople.administrator().id()));
    }

    @Test
    void keepsTheLastAdministrator() {
        Person administrator = testPeople.administrator();
        othersThan(administrator).forEach(other -> accounts.disable(other.id()));
        var wanted = new AccountDetails(
                administrator.name(), administrator.email(), administrator.unit(), Set.of(Role.MANAGER));

        assertRefused(Reason.LAST_ADMINISTRATOR, accounts.change(administrator.id(), wanted, version(administrator)));
    }

    @Test
    void endsOpenSessionsWhenRolesPasswordOrStandingChange() {
        Person person = added("lindiwe@pacta.example");

        assertThat(outdatedAfter(person, () -> accounts.disable(person.id()))).isTrue();
        accounts.enable(person.id());
        assertThat(outdatedAfter(person, () -> accounts.setPassword(person.id(), "a new password of hers")))
                .isTrue();
        assertThat(outdatedAfter(person, () -> change(person, Role.MANAGER))).isTrue();
    }

    @Test
    void keepsOpenSessionsWhenOnlyTheNameChanges() {
        Person person = added("lindiwe@pacta.example");

        assertThat(outdatedAfter(person, () -> change(person, Role.REVIEWER))).isFalse();
    }

    @Test
    void changesOnesOwnPasswordOnlyWithTheCurrentOne() {
        Person person = added("lindiwe@pacta.example");
        testPeople.signIn(person);

        assertRefused(Reason.PASSWORD_WRONG, accounts.changeOwnPassword("not the one", "a new password of mine"));
        assertRefused(Reason.PASSWORD_TOO_SHORT, accounts.changeOwnPassword(PASSWORD, "too short"));
        assertDone(accounts.changeOwnPassword(PASSWORD, "a new password of mine"));

        String hash = repository.findById(person.id().value()).orElseThrow().passwordHash();
        assertThat(passwords.matches("a new password of mine", hash)).isTrue();
    }

    @Test
    void addsAndRenamesUnitsUnderNamesOfTheirOwn() {
        assertDone(accounts.addUnit(" Mauritania "));
        UnitId mauritania = unit("Mauritania");

        assertRefused(Reason.UNIT_NAME_TAKEN, accounts.addUnit("MAURITANIA"));
        assertRefused(Reason.UNIT_NAME_MISSING, accounts.renameUnit(mauritania, " "));
        assertRefused(Reason.UNIT_NAME_TAKEN, accounts.renameUnit(mauritania, "Senegal"));
        assertDone(accounts.renameUnit(mauritania, "Islamic Republic of Mauritania"));

        assertThat(people.unit(mauritania).name()).isEqualTo("Islamic Republic of Mauritania");
        assertThat(trail.of(Subject.unit(mauritania.value())))
                .extracting(AuditEntry::action)
                .containsExactly("unit.added", "unit.renamed");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = Mode.EXCLUDE, names = Role.Names.ADMINISTRATOR)
    void opensTheAccountsToNoOtherRole(Role role) {
        testPeople.signIn(testPeople.with(role));

        everyAct().forEach((act, call) -> assertThatThrownBy(call).as(act).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void opensTheAccountsToNobodyWhoIsNotSignedIn() {
        testPeople.signOut();

        everyAct()
                .forEach((act, call) -> assertThatThrownBy(call)
                        .as(act)
                        .isInstanceOf(AuthenticationCredentialsNotFoundException.class));
        assertThatThrownBy(() -> accounts.changeOwnPassword(PASSWORD, PASSWORD)).isInstanceOf(NotPermitted.class);
    }

    private Map<String, ThrowingCallable> everyAct() {
        PersonId id = PersonId.random();
        UnitId unit = UnitId.random();
        var details = new AccountDetails("A", "a@pacta.example", unit, Set.of(Role.MANAGER));
        return Map.of(
                "list", () -> accounts.list(),
                "add", () -> accounts.add(details, PASSWORD),
                "change", () -> accounts.change(id, details, 0),
                "enable", () -> accounts.enable(id),
                "disable", () -> accounts.disable(id),
                "unlock", () -> accounts.unlock(id),
                "setPassword", () -> accounts.setPassword(id, PASSWORD),
                "addUnit", () -> accounts.addUnit("Unit"),
                "renameUnit", () -> accounts.renameUnit(unit, "Unit"));
    }

    private Person added(String email) {
        assertDone(accounts.add(details("Lindiwe Dube", email, Role.REVIEWER), PASSWORD));
        return account(email).person();
    }

    private void change(Person person, Role role) {
        assertDone(accounts.change(person.id(), details("New Name", person.email(), role), version(person)));
    }

    private boolean outdatedAfter(Person person, Runnable change) {
        return testPeople.as(person, () -> {
            testPeople.as(testPeople.administrator(), change);
            return signedIn.isOutdated();
        });
    }

    private AccountDetails details(String name, String email, Role... roles) {
        return new AccountDetails(name, email, unit("Indonesia"), Set.of(roles));
    }

    private UnitId unit(String name) {
        return people.units().stream()
                .filter(unit -> unit.name().equals(name))
                .map(Unit::id)
                .findFirst()
                .orElseThrow();
    }

    private Account account(String email) {
        return accounts.list().stream()
                .filter(account -> account.person().email().equals(email))
                .findFirst()
                .orElseThrow();
    }

    private long version(Person person) {
        return account(person.email()).version();
    }

    private Stream<Person> othersThan(Person administrator) {
        List<Person> administrators = people.withRole(Role.ADMINISTRATOR);
        return administrators.stream().filter(other -> !other.id().equals(administrator.id()));
    }

    private AuditEntry lastEntryOf(Person person) {
        List<AuditEntry> entries = trail.of(Subject.person(person.id().value()));
        return entries.get(entries.size() - 1);
    }

    private static void assertDone(AccountOutcome outcome) {
        assertThat(outcome).isEqualTo(AccountOutcome.done());
    }

    private static void assertRefused(Reason reason, AccountOutcome outcome) {
        assertThat(outcome).isEqualTo(AccountOutcome.refused(reason));
    }
}
