package org.pacta.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.pacta.uikit.EmptyState;

/** A page could not be shown by our fault: no stack trace, but a reference that stands in the log. */
@ParentLayout(MainLayout.class)
@PageTitle("shell.fault.title")
@PermitAll
public class FaultPage extends Div implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String reference = Faults.log(parameter.getCaughtException());
        add(new EmptyState(getTranslation("shell.fault.title"), getTranslation("shell.fault.advice", reference))
                .withIcon(VaadinIcon.TOOLS)
                .withAction(new Anchor("", getTranslation("shell.home.link"))));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
