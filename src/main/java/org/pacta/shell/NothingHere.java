package org.pacta.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.pacta.uikit.EmptyState;

/** The words for "not there or not for you". */
class NothingHere extends Composite<EmptyState> {

    private static final long serialVersionUID = 1;

    @Override
    protected EmptyState initContent() {
        return new EmptyState(getTranslation("shell.not-found.title"), getTranslation("shell.not-found.advice"))
                .withIcon(VaadinIcon.SEARCH)
                .withAction(new Anchor("", getTranslation("shell.home.link")));
    }
}
