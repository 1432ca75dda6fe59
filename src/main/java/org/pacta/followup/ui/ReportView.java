package org.pacta.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import org.pacta.commitment.CommitmentRow;
import org.pacta.commitment.OpenReport;
import org.pacta.commitment.Register;
import org.pacta.commitment.ReportingRound;
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
import org.pacta.uikit.Dates;
import org.pacta.uikit.Notices;
import org.pacta.uikit.PageHeader;

/** <em>Report status</em>: what was done about a commitment, kept as a draft while it is typed. */
@Route(TaskAddress.REPORT + "/:taskId")
@RolesAllowed(Role.Names.FOCAL_POINT)
public class ReportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    private final transient Tasks tasks;
    private final transient FollowUps followUps;
    private final transient Register register;
    private final transient StatusUpdates statusUpdates;
    private final transient Clock clock;

    ReportView(Tasks tasks, FollowUps followUps, Register register, StatusUpdates statusUpdates, Clock clock) {
        this.tasks = tasks;
        this.followUps = followUps;
        this.register = register;
        this.statusUpdates = statusUpdates;
        this.clock = clock;
        addClassNames("page", "report");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("followup.report.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        String taskId = event.getRouteParameters().get("taskId").orElseThrow();
        tasks.find(taskId)
                .filter(task -> task.kind() == TaskKind.REPORT_STATUS)
                .ifPresentOrElse(this::show, () -> add(doneBefore(taskId)));
    }

    private Component doneBefore(String taskId) {
        return tasks.completionOf(taskId)
                .map(DoneBefore::new)
                .orElseThrow(() -> new NotPermitted("no report to write under " + taskId));
    }

    private void show(TaskRow task) {
        CommitmentRow commitment = register.find(task.commitment()).orElseThrow();
        OpenReport open = statusUpdates.openReport(commitment.id());
        var main = new Div();
        main.addClassName("columns-main");
        if (!open.brief().isBlank()) {
            main.add(whyItCameBack(open.brief()));
        }
        main.add(new PledgeWords(commitment), editor(task, commitment, open));
        var columns = new Div(main, lastApproved(commitment));
        columns.addClassName("columns");
        add(new PageHeader(getPageTitle()).withSubtitle(subtitle(commitment, open.round())), columns);
    }

    private String subtitle(CommitmentRow commitment, ReportingRound round) {
        String dueOn = Dates.day(round.dueOn(), getLocale());
        return getTranslation("followup.report.subtitle", commitment.reference(), round.number(), dueOn);
    }

    private Component whyItCameBack(String brief) {
        var words = new Paragraph(brief);
        words.addClassName("narrative");
        var banner = new Section(new H2(getTranslation("followup.report.returned")), words);
        banner.addClassName("returned");
        banner.setId("returned");
        return banner;
    }

    private Component editor(TaskRow task, CommitmentRow commitment, OpenReport open) {
        var editor = new ReportEditor(open, new EvidenceEditor(commitment.id(), open.evidence(), statusUpdates), clock);
        editor.saveBy(report -> statusUpdates.saveDraft(commitment.id(), report));
        editor.submitBy(
                getTranslation("followup.report.confirm.text", String.valueOf(commitment.reviewerName())), report -> {
                    TaskOutcome outcome = followUps.report(task.id(), report);
                    if (outcome instanceof TaskOutcome.AlreadyDone done) {
                        editor.lock(whoWasFaster(done));
                    } else {
                        Notices.success(getTranslation("followup.report.done", commitment.reference()));
                        UI.getCurrent().navigate(TaskAddress.TASKS);
                    }
                });
        editor.whenNoLongerTheirs(() -> tasks.completionOf(task.id())
                .map(this::whoWasFaster)
                .orElseGet(() -> getTranslation("followup.report.gone")));
        return editor;
    }

    private String whoWasFaster(TaskOutcome.AlreadyDone done) {
        return getTranslation("followup.report.already-done", done.by(), Dates.moment(done.at(), getLocale()));
    }

    private Component lastApproved(CommitmentRow commitment) {
        Optional<StatusUpdateView> approved = statusUpdates.of(commitment.id()).stream()
                .filter(update -> update.state() == StatusUpdateState.APPROVED)
                .findFirst();
        var aside = new Aside(new H2(getTranslation("followup.last-approved")));
        aside.addClassName("columns-side");
        aside.add(approved.map(update -> (Component) new ReportCard(update))
                .orElseGet(() -> new Paragraph(getTranslation("followup.last-approved.none"))));
        return aside;
    }
}
