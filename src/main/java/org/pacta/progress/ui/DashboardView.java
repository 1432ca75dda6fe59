package org.pacta.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.pacta.commitment.RegisterFilter;
import org.pacta.commitment.ui.RegisterAddress;
import org.pacta.commitment.ui.RegisterTable;
import org.pacta.declaration.DeclarationSummary;
import org.pacta.declaration.Declarations;
import org.pacta.people.Role;
import org.pacta.progress.Figure;
import org.pacta.progress.Progress;
import org.pacta.uikit.Dates;
import org.pacta.uikit.EmptyState;
import org.pacta.uikit.PageHeader;

/** Where things stand at one look; every figure leads to the rows behind it. */
@Route(DashboardView.ROUTE)
@Menu(title = "progress.menu", order = 10, icon = "vaadin:dashboard")
@RolesAllowed({Role.Names.MANAGER, Role.Names.SECRETARIAT, Role.Names.ADMINISTRATOR})
public class DashboardView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    static final String ROUTE = "dashboard";

    private static final String DECLARATION = "declaration";

    private final transient Progress progress;
    private final transient Clock clock;
    private final transient List<DeclarationSummary> declarations;

    DashboardView(Progress progress, Declarations declarations, Clock clock) {
        this.progress = progress;
        this.clock = clock;
        this.declarations = declarations.followedUp();
        addClassName("dashboard");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("progress.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<DeclarationSummary> chosen = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(DECLARATION)
                .flatMap(this::declarationWith);
        removeAll();
        add(header(), chooser(chosen));
        show(RegisterFilter.ALL.inDeclaration(
                chosen.map(DeclarationSummary::key).orElse(null)));
    }

    private Optional<DeclarationSummary> declarationWith(String key) {
        return declarations.stream().filter(it -> it.key().equals(key)).findFirst();
    }

    private void show(RegisterFilter filter) {
        Progress.Picture picture = progress.picture(filter);
        if (picture.coverage().total() == 0) {
            add(nothing());
            return;
        }
        add(new Figures(picture.coverage(), filter), new Charts(picture, filter), overdue(picture, filter));
    }

    private Component header() {
        var print = new Button(getTranslation("progress.print"), VaadinIcon.PRINT.create());
        print.setId("print");
        print.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        print.addClickListener(click -> UI.getCurrent().getPage().executeJs("window.print()"));
        return new PageHeader(getPageTitle())
                .withSubtitle(getTranslation("progress.as-of", Dates.moment(clock.instant(), getLocale())))
                .withActions(print);
    }

    private Component chooser(Optional<DeclarationSummary> chosen) {
        var chooser = new ComboBox<DeclarationSummary>(getTranslation("progress.declaration"));
        chooser.setId("dashboard-declaration");
        chooser.addClassName("dashboard-chooser");
        chooser.setItems(declarations);
        chooser.setItemLabelGenerator(DeclarationSummary::citation);
        chooser.setPlaceholder(getTranslation("progress.declaration.all"));
        chooser.setClearButtonVisible(true);
        chosen.ifPresent(chooser::setValue);
        chooser.addValueChangeListener(change -> goTo(chooser.getOptionalValue()));
        return chooser;
    }

    private static void goTo(Optional<DeclarationSummary> declaration) {
        QueryParameters query =
                declaration.map(it -> QueryParameters.of(DECLARATION, it.key())).orElse(QueryParameters.empty());
        UI.getCurrent().navigate(ROUTE, query);
    }

    private Component overdue(Progress.Picture picture, RegisterFilter filter) {
        String heading = getTranslation("progress.overdue");
        var section = new Section(new H2(heading));
        section.addClassName("dashboard-overdue");
        if (picture.longestOverdue().isEmpty()) {
            section.add(new Paragraph(getTranslation("progress.overdue.none")));
            return section;
        }
        section.add(new RegisterTable(heading, picture.longestOverdue()));
        int all = picture.coverage().overdue();
        if (all > picture.longestOverdue().size()) {
            section.add(new Anchor(
                    RegisterAddress.of(Figure.OVERDUE.rowsBehind(filter)),
                    getTranslation("progress.overdue.all", all)));
        }
        return section;
    }

    private Component nothing() {
        return new EmptyState(getTranslation("progress.none"), getTranslation("progress.none.advice"))
                .withIcon(VaadinIcon.DASHBOARD)
                .withAction(new Anchor("declarations", getTranslation("progress.none.action")));
    }
}
