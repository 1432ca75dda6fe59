package org.pacta.people;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** A person and how they get in. A change of what they may, or of how they get in, ends the sessions they have open. */
@Table(schema = "people", name = "person")
class PersonAccount {

    @Id
    private final UUID id;

    private String name;
    private String email;
    private UUID unitId;
    private String passwordHash;
    private boolean enabled;
    private int sessionGeneration;

    @Version
    private @Nullable Long version;

    @MappedCollection(idColumn = "person")
    private Set<HeldRole> roles;

    @PersistenceCreator
    private PersonAccount(
            UUID id,
            String name,
            String email,
            UUID unitId,
            String passwordHash,
            boolean enabled,
            int sessionGeneration,
            @Nullable Long version,
            Set<HeldRole> roles) {
        this.id = id;
        this.name = name;
        this.email = email;
        this.unitId = unitId;
        this.passwordHash = passwordHash;
        this.enabled = enabled;
        this.sessionGeneration = sessionGeneration;
        this.version = version;
        this.roles = roles;
    }

    static PersonAccount open(AccountDetails details, String passwordHash) {
        return new PersonAccount(
                PersonId.random().value(),
                details.name(),
                details.email(),
                details.unit().value(),
                passwordHash,
                true,
                0,
                null,
                held(details.roles()));
    }

    void change(AccountDetails details) {
        boolean mayOtherThings = !details.roles().equals(roles());
        name = details.name();
        email = details.email();
        unitId = details.unit().value();
        roles = held(details.roles());
        if (mayOtherThings) {
            endSessions();
        }
    }

    void changePassword(String newPasswordHash) {
        passwordHash = newPasswordHash;
        endSessions();
    }

    void enable() {
        enabled = true;
    }

    void disable() {
        enabled = false;
        endSessions();
    }

    private void endSessions() {
        sessionGeneration++;
    }

    boolean isAdministratorAtWork() {
        return enabled && roles().contains(Role.ADMINISTRATOR);
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    UUID unitId() {
        return unitId;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean isEnabled() {
        return enabled;
    }

    int sessionGeneration() {
        return sessionGeneration;
    }

    @Nullable
    Long version() {
        return version;
    }

    Set<Role> roles() {
        Set<Role> names = EnumSet.noneOf(Role.class);
        roles.forEach(held -> names.add(held.role()));
        return names;
    }

    private static Set<HeldRole> held(Set<Role> roles) {
        Set<HeldRole> held = new HashSet<>();
        roles.forEach(role -> held.add(new HeldRole(role)));
        return held;
    }

    @Table(schema = "people", name = "person_role")
    record HeldRole(Role role) {}
}
