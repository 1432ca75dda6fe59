package org.pacta.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;

/** A service refused a record to whoever asked: answered like {@link NotFoundPage}, to the letter. */
@ParentLayout(MainLayout.class)
@PageTitle("shell.not-found.title")
@PermitAll
public class NotPermittedPage extends Div implements HasErrorParameter<AccessDeniedException> {

    private static final long serialVersionUID = 1;

    NotPermittedPage() {
        add(new NothingHere());
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
