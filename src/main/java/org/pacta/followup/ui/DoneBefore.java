package org.pacta.followup.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.pacta.followup.TaskOutcome;
import org.pacta.uikit.Dates;
import org.pacta.uikit.EmptyState;

/** Says who finished a task before this person came to it. */
class DoneBefore extends Composite<EmptyState> {

    private static final long serialVersionUID = 1;

    private final transient TaskOutcome.AlreadyDone done;

    DoneBefore(TaskOutcome.AlreadyDone done) {
        this.done = done;
    }

    @Override
    protected EmptyState initContent() {
        String when = Dates.moment(done.at(), getLocale());
        return new EmptyState(
                        getTranslation("followup.done-before"),
                        getTranslation("followup.done-before.by", done.by(), when))
                .withIcon(VaadinIcon.CHECK_CIRCLE_O)
                .withAction(new Anchor(TaskAddress.TASKS, getTranslation("followup.back-to-tasks")));
    }
}
