package org.pacta.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.pacta.commitment.CommitmentRow;
import org.pacta.commitment.Register;
import org.pacta.commitment.ReviewDecision;
import org.pacta.commitment.StatusUpdateLocked;
import org.pacta.commitment.StatusUpdateState;
import org.pacta.commitment.StatusUpdateView;
import org.pacta.commitment.StatusUpdates;
import org.pacta.commitment.ui.ReportCard;
import org.pacta.followup.FollowUps;
import org.pacta.followup.TaskKind;
import org.pacta.followup.TaskOutcome;
import org.pacta.followup.TaskRow;
import org.pacta.followup.Tasks;
import org.pacta.people.NotPermitted;
import org.pacta.people.Role;
import org.pacta.people.SignedIn;
import org.pacta.uikit.Dates;
import org.pacta.uikit.Notices;
import org.pacta.uikit.PageHeader;

/** <em>Review status update</em>: the pledge's own words beside what was reported about it, and the decision. */
@Route(TaskAddress.REVIEW + "/:taskId")
@RolesAllowed(Role.Names.REVIEWER)
public class ReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    private final transient Tasks tasks;
    private final transient FollowUps followUps;
    private final transient Register register;
    private final transient StatusUpdates statusUpdates;
    private final transient SignedIn signedIn;

    ReviewView(Tasks tasks, FollowUps followUps, Register register, StatusUpdates statusUpdates, SignedIn signedIn) {
        this.tasks = tasks;
        this.followUps = followUps;
        this.register = register;
        this.statusUpdates = statusUpdates;
        this.signedIn = signedIn;
        addClassNames("page", "review");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("followup.review.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        String taskId = event.getRouteParameters().get("taskId").orElseThrow();
        tasks.find(taskId)
                .filter(task -> task.kind() == TaskKind.REVIEW_STATUS_UPDATE)
                .ifPresentOrElse(this::show, () -> add(doneBefore(taskId)));
    }

    private Component doneBefore(String taskId) {
        return tasks.completionOf(taskId)
                .map(DoneBefore::new)
                .orElseThrow(() -> new NotPermitted("nothing to review under " + taskId));
    }

    private void show(TaskRow task) {
        CommitmentRow commitment = register.find(task.commitment()).orElseThrow();
        List<StatusUpdateView> updates = statusUpdates.of(commitment.id());
        StatusUpdateView report = first(updates, StatusUpdateState.SUBMITTED).orElseThrow();
        Optional<StatusUpdateView> approved = first(updates, StatusUpdateState.APPROVED);

        var words = new Div(new PledgeWords(commitment));
        words.addClassName("columns-main");
        var reported = new Div(
                reported(report),
                new Comparison(report, approved),
                earlier(updates, report),
                decision(task, commitment, report));
        reported.addClassName("columns-main");
        var columns = new Div(words, reported);
        columns.addClassNames("columns", "columns-even");
        add(new PageHeader(getPageTitle()).withSubtitle(subtitle(task, report)), columns);
    }

    private static Optional<StatusUpdateView> first(List<StatusUpdateView> updates, StatusUpdateState state) {
        return updates.stream().filter(update -> update.state() == state).findFirst();
    }

    private String subtitle(TaskRow task, StatusUpdateView report) {
        String dueOn = task.dueOn() == null ? "" : Dates.day(task.dueOn(), getLocale());
        return getTranslation("followup.report.subtitle", task.subject(), report.round(), dueOn);
    }

    private Component reported(StatusUpdateView report) {
        var section = new Section(new H2(getTranslation("followup.review.report")), new ReportCard(report));
        section.addClassName("reported");
        return section;
    }

    private Component earlier(List<StatusUpdateView> updates, StatusUpdateView report) {
        var earlier = new Section(new H2(getTranslation("followup.review.earlier")));
        earlier.addClassName("earlier-reports");
        List<StatusUpdateView> others =
                updates.stream().filter(update -> !update.equals(report)).toList();
        earlier.setVisible(!others.isEmpty());
        others.forEach(update -> earlier.add(folded(update)));
        return earlier;
    }

    private Details folded(StatusUpdateView update) {
        String summary = getTranslation(
                "followup.review.earlier.one",
                update.round(),
                getTranslation("commitment.report.state." + update.state().name()),
                Dates.moment(update.submittedAt(), getLocale()));
        return new Details(summary, new ReportCard(update));
    }

    private Component decision(TaskRow task, CommitmentRow commitment, StatusUpdateView report) {
        var form = new DecisionForm();
        form.decideBy(decision -> decide(task, commitment, decision, form));
        if (report.author().equals(signedIn.person().id())) {
            form.lock(getTranslation("followup.review.own"));
        }
        return form;
    }

    private void decide(TaskRow task, CommitmentRow commitment, ReviewDecision decision, DecisionForm form) {
        try {
            TaskOutcome outcome = followUps.review(task.id(), decision);
            if (outcome instanceof TaskOutcome.AlreadyDone done) {
                form.lock(getTranslation(
                        "followup.review.already-done", done.by(), Dates.moment(done.at(), getLocale())));
            } else {
                Notices.success(told(decision, commitment));
                UI.getCurrent().navigate(TaskAddress.TASKS);
            }
        } catch (NotPermitted | StatusUpdateLocked refused) {
            form.lock(getTranslation("followup.review.gone"));
        }
    }

    private String told(ReviewDecision decision, CommitmentRow commitment) {
        return decision instanceof ReviewDecision.Returned
                ? getTranslation("followup.review.returned", commitment.reference(), commitment.focalPointName())
                : getTranslation("followup.review.approved", commitment.reference());
    }
}
