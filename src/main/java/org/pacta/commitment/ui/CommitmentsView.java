package org.pacta.commitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.pacta.commitment.Register;
import org.pacta.commitment.RegisterFilter;
import org.pacta.declaration.Declarations;
import org.pacta.people.People;
import org.pacta.people.Role;
import org.pacta.uikit.EmptyState;
import org.pacta.uikit.PageHeader;

/** The register: every commitment the person signed in may see, narrowed by what stands in the address. */
@Route(RegisterAddress.ROUTE)
@Menu(title = "commitment.menu", order = 30, icon = "vaadin:records")
@RolesAllowed({
    Role.Names.SECRETARIAT,
    Role.Names.FOCAL_POINT,
    Role.Names.REVIEWER,
    Role.Names.MANAGER,
    Role.Names.ADMINISTRATOR
})
public class CommitmentsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    private static final int PAGE_LENGTH = 50;

    private final transient Register register;
    private final RegisterFilterBar filterBar;
    private final Div results = new Div();

    CommitmentsView(Register register, Declarations declarations, People people) {
        this.register = register;
        this.filterBar = new RegisterFilterBar(declarations.followedUp(), people.units(), CommitmentsView::goTo);
        addClassName("register-view");
        results.addClassName("register-results");
        add(
                new PageHeader(getPageTitle()).withSubtitle(getTranslation("commitment.list.subtitle")),
                filterBar,
                results);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("commitment.list.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        RegisterFilter filter = RegisterAddress.filterIn(query);
        filterBar.show(filter);
        results.removeAll();
        show(filter, RegisterAddress.pageIn(query));
    }

    private static void goTo(RegisterFilter filter) {
        UI.getCurrent().navigate(RegisterAddress.ROUTE, RegisterAddress.parametersOf(filter, 1));
    }

    private void show(RegisterFilter filter, int wantedPage) {
        int count = register.count(filter);
        if (count == 0) {
            results.add(nothing(filter));
            return;
        }
        int pages = (count + PAGE_LENGTH - 1) / PAGE_LENGTH;
        int page = Math.min(wantedPage, pages);
        var counted = new Paragraph(getTranslation("commitment.count", count));
        counted.setId("commitment-count");
        counted.getElement().setAttribute("role", "status");
        var rows = register.rows(filter, (page - 1) * PAGE_LENGTH, PAGE_LENGTH);
        results.add(counted, new RegisterTable(getPageTitle(), rows));
        if (pages > 1) {
            results.add(pager(filter, page, pages));
        }
    }

    private Component nothing(RegisterFilter filter) {
        if (filter.equals(RegisterFilter.ALL)) {
            return new EmptyState(getTranslation("commitment.none"), getTranslation("commitment.none.advice"))
                    .withIcon(VaadinIcon.RECORDS)
                    .withAction(new Anchor("declarations", getTranslation("commitment.none.action")));
        }
        return new EmptyState(getTranslation("commitment.no-match"), getTranslation("commitment.no-match.advice"))
                .withIcon(VaadinIcon.SEARCH)
                .withAction(new Anchor(RegisterAddress.ROUTE, getTranslation("commitment.filter.clear")));
    }

    private Component pager(RegisterFilter filter, int page, int pages) {
        var place = new Span(getTranslation("commitment.page", page, pages));
        var pager = new Nav(
                pageLink("commitment.page.previous", filter, page - 1, page > 1),
                place,
                pageLink("commitment.page.next", filter, page + 1, page < pages));
        pager.addClassName("pager");
        pager.getElement().setAttribute("aria-label", getTranslation("commitment.pages"));
        return pager;
    }

    private Component pageLink(String words, RegisterFilter filter, int page, boolean there) {
        if (!there) {
            return new Span();
        }
        return new Anchor(RegisterAddress.of(filter, page), getTranslation(words));
    }
}
