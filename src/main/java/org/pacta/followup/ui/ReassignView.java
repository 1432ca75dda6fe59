package org.pacta.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.pacta.commitment.AssignmentRefused;
import org.pacta.commitment.CommitmentClosed;
import org.pacta.commitment.CommitmentRow;
import org.pacta.commitment.Commitments;
import org.pacta.commitment.Register;
import org.pacta.followup.FollowUps;
import org.pacta.people.NotPermitted;
import org.pacta.people.People;
import org.pacta.people.Role;
import org.pacta.uikit.Dates;
import org.pacta.uikit.Notices;
import org.pacta.uikit.PageHeader;

/** Gives a commitment that is being followed up to other people, or to the same on other terms. */
@Route("commitments/:key/reassign")
@RolesAllowed(Role.Names.SECRETARIAT)
public class ReassignView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    private final transient Register register;
    private final transient Commitments commitments;
    private final transient FollowUps followUps;
    private final transient People people;
    private final LocalDate today;

    ReassignView(Register register, Commitments commitments, FollowUps followUps, People people, Clock clock) {
        this.register = register;
        this.commitments = commitments;
        this.followUps = followUps;
        this.people = people;
        this.today = LocalDate.now(clock);
        addClassNames("page", "assign");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("followup.reassign.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        String key = event.getRouteParameters().get("key").orElseThrow();
        CommitmentRow commitment = register.find(key)
                .filter(found -> found.isAssigned() && found.isOpen())
                .orElseThrow(() -> new NotPermitted("no assigned commitment " + key));
        show(commitment);
    }

    private void show(CommitmentRow commitment) {
        var form = new AssignmentForm(people, today);
        form.begin(commitment.responsibleUnit(), commitment.focalPoint(), commitment.reviewer(), commitment.cycle());
        form.askForNextReport(followUps.nextReportDueOn(commitment.id()), meaningOfDueDate(commitment));
        add(
                new PageHeader(getPageTitle()).withSubtitle(commitment.reference()),
                new PledgeWords(commitment),
                form,
                actions(commitment, form));
    }

    private String meaningOfDueDate(CommitmentRow commitment) {
        return commitment
                .dueDate()
                .map(dueOn -> getTranslation("followup.reassign.open-round", Dates.day(dueOn, getLocale())))
                .orElseGet(() -> getTranslation("followup.reassign.next-round"));
    }

    private Component actions(CommitmentRow commitment, AssignmentForm form) {
        var submit = new Button(getTranslation("followup.reassign.submit"), click -> reassign(commitment, form));
        submit.setId("assign-submit");
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var back = new Anchor(addressOf(commitment), getTranslation("uikit.cancel"));
        var actions = new Div(submit, back);
        actions.addClassName("form-actions");
        return actions;
    }

    private void reassign(CommitmentRow commitment, AssignmentForm form) {
        form.assignment().ifPresent(assignment -> {
            try {
                commitments.assign(commitment.id(), assignment);
                Notices.success(getTranslation("followup.reassign.done", commitment.reference()));
                UI.getCurrent().navigate(addressOf(commitment));
            } catch (AssignmentRefused refused) {
                form.refuse(refused.reason());
            } catch (CommitmentClosed closed) {
                Notices.error(getTranslation("followup.reassign.closed", closed.reference()));
            }
        });
    }

    private static String addressOf(CommitmentRow commitment) {
        return "commitments/" + commitment.key();
    }
}
