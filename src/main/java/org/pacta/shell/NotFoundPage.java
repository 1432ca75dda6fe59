package org.pacta.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/**
 * There is nothing at this address, or nothing for this person: the page and its status are the same, so that nobody learns
 * what exists. Vaadin brings those who may not open a view here too.
 */
@ParentLayout(MainLayout.class)
@PageTitle("shell.not-found.title")
@PermitAll
public class NotFoundPage extends Div implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1;

    NotFoundPage() {
        add(new NothingHere());
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
