package org.pacta.people;

import java.util.List;
import java.util.Set;
import org.pacta.audit.Actor;
import org.pacta.people.DemoAccess.DemoAccount;
import org.springframework.transaction.support.TransactionTemplate;

/** The people and units of the demonstration. The units are such as the Astana Declaration speaks of. */
class DemoPeople {

    /** Known to everybody, therefore only where nothing is to be guarded. */
    static final String PASSWORD = "keep every promise";

    private static final String SECRETARIAT = "OIC General Secretariat";

    private static final List<String> PARTIES = List.of(
            "Azerbaijan",
            "Bangladesh",
            "Egypt",
            "Indonesia",
            "Islamic Development Bank",
            "Islamic Educational, Scientific and Cultural Organization",
            "Malaysia",
            "Nigeria",
            "Saudi Arabia",
            "Senegal",
            "Standing Committee for Scientific and Technological Cooperation");

    private static final List<DemoPerson> PEOPLE = List.of(
            new DemoPerson("Amina Diallo", "secretariat@pacta.example", SECRETARIAT, Role.SECRETARIAT),
            new DemoPerson("Nurlan Akhmetov", "focal.kazakhstan@pacta.example", "Kazakhstan", Role.FOCAL_POINT),
            new DemoPerson("Elif Yıldız", "focal.turkiye@pacta.example", "Türkiye", Role.FOCAL_POINT),
            new DemoPerson("Siti Rahmawati", "reviewer@pacta.example", SECRETARIAT, Role.REVIEWER),
            new DemoPerson("Youssef Benali", "manager@pacta.example", SECRETARIAT, Role.MANAGER),
            new DemoPerson("Farid Mammadov", "admin@pacta.example", SECRETARIAT, Role.ADMINISTRATOR));

    private final AccountBook book;
    private final PersonAccounts accounts;
    private final TransactionTemplate transaction;

    DemoPeople(AccountBook book, PersonAccounts accounts, TransactionTemplate transaction) {
        this.book = book;
        this.accounts = accounts;
        this.transaction = transaction;
    }

    /** What to sign in with. */
    static DemoAccess access() {
        return new DemoAccess(PEOPLE.stream().map(DemoPerson::account).toList(), PASSWORD);
    }

    /** Adds whoever is missing; may be repeated. */
    void moveIn() {
        transaction.executeWithoutResult(status -> {
            PARTIES.forEach(party -> book.unitNamed(Actor.PACTA, party));
            PEOPLE.forEach(this::moveIn);
        });
    }

    private void moveIn(DemoPerson person) {
        UnitId unit = book.unitNamed(Actor.PACTA, person.unit());
        if (accounts.idOf(person.email()).isEmpty()) {
            var details = new AccountDetails(person.name(), person.email(), unit, Set.of(person.role()));
            book.open(Actor.PACTA, details, PASSWORD);
        }
    }

    private record DemoPerson(String name, String email, String unit, Role role) {
        DemoAccount account() {
            return new DemoAccount(name, email, role);
        }
    }
}
