package org.pacta.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.pacta.people.Person;
import org.pacta.people.Role;
import org.pacta.people.SignedIn;
import org.pacta.uikit.EmptyState;

/** Sends everybody to where their day begins: those with tasks to their tasks, a manager to the dashboard. */
@Route("")
@PageTitle("shell.home.title")
@PermitAll
public class HomeView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private static final String TASKS = "tasks";
    private static final String DASHBOARD = "dashboard";
    private static final List<Role> ROLES_WITH_TASKS = List.of(Role.SECRETARIAT, Role.FOCAL_POINT, Role.REVIEWER);

    private final transient SignedIn signedIn;

    HomeView(SignedIn signedIn) {
        this.signedIn = signedIn;
        add(new EmptyState(getTranslation("shell.home.nothing"), getTranslation("shell.home.ask")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        home(signedIn.person()).ifPresent(event::forwardTo);
    }

    /** The best of the pages that the menu offers this person; empty where it offers none. */
    private static Optional<String> home(Person person) {
        List<String> offered = MenuConfiguration.getMenuEntries().stream()
                .map(MenuEntry::path)
                .map(HomeView::withoutSlash)
                .toList();
        String wanted = ROLES_WITH_TASKS.stream().anyMatch(person::is) ? TASKS : DASHBOARD;
        return offered.contains(wanted) ? Optional.of(wanted) : offered.stream().findFirst();
    }

    private static String withoutSlash(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
