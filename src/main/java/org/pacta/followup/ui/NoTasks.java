package org.pacta.followup.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.pacta.people.Person;
import org.pacta.people.Role;
import org.pacta.uikit.EmptyState;

/** Says to somebody without tasks when they will get one, and where to look until then. */
class NoTasks extends Composite<EmptyState> {

    private static final long serialVersionUID = 1;

    /** The first of a person's roles in this order speaks: what would give them a task before what would not. */
    private static final List<Role> BY_LIKELIHOOD =
            List.of(Role.SECRETARIAT, Role.FOCAL_POINT, Role.REVIEWER, Role.MANAGER, Role.ADMINISTRATOR);

    private final transient Person person;

    NoTasks(Person person) {
        this.person = person;
    }

    @Override
    protected EmptyState initContent() {
        Role role = BY_LIKELIHOOD.stream().filter(person::is).findFirst().orElseThrow();
        String key = "followup.tasks.none." + role.name();
        return new EmptyState(getTranslation("followup.tasks.none"), getTranslation(key))
                .withIcon(VaadinIcon.CHECK_CIRCLE_O)
                .withAction(new Anchor(addressFor(role), getTranslation(key + ".link")));
    }

    private static String addressFor(Role role) {
        return switch (role) {
            case SECRETARIAT -> "declarations";
            case FOCAL_POINT, REVIEWER -> "commitments";
            case MANAGER -> "dashboard";
            case ADMINISTRATOR -> "people";
        };
    }
}
