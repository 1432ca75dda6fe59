package org.pacta.followup.ui;

import com.vaadin.flow.component.Component;
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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pacta.commitment.Assignment;
import org.pacta.commitment.AssignmentRefused;
import org.pacta.commitment.CommitmentRow;
import org.pacta.commitment.Register;
import org.pacta.followup.FollowUps;
import org.pacta.followup.Routing;
import org.pacta.followup.TaskKind;
import org.pacta.followup.TaskOutcome;
import org.pacta.followup.TaskRow;
import org.pacta.followup.Tasks;
import org.pacta.people.NotPermitted;
import org.pacta.people.People;
import org.pacta.people.Role;
import org.pacta.uikit.Dates;
import org.pacta.uikit.PageHeader;

/** <em>Assign follow-up</em>, for one commitment or for several on the same terms. */
@Route(TaskAddress.ASSIGN + "/:taskId?")
@RolesAllowed(Role.Names.SECRETARIAT)
public class AssignView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    private final transient Tasks tasks;
    private final transient FollowUps followUps;
    private final transient Register register;
    private final transient People people;
    private final LocalDate today;

    private transient List<TaskRow> chosen = List.of();

    AssignView(Tasks tasks, FollowUps followUps, Register register, People people, Clock clock) {
        this.tasks = tasks;
        this.followUps = followUps;
        this.register = register;
        this.people = people;
        this.today = LocalDate.now(clock);
        addClassNames("page", "assign");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("followup.assign.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<String> taskId = event.getRouteParameters().get("taskId");
        List<String> ids = taskId.map(List::of)
                .orElseGet(() -> event.getLocation().getQueryParameters().getParameters(TaskAddress.SEVERAL));
        chosen = ids.stream().flatMap(this::open).toList();
        if (chosen.isEmpty()) {
            add(doneBefore(ids));
        } else if (taskId.isPresent()) {
            showOne(chosen.get(0));
        } else {
            showSeveral();
        }
    }

    private Stream<TaskRow> open(String taskId) {
        return tasks.find(taskId).filter(task -> task.kind() == TaskKind.ASSIGN_FOLLOW_UP).stream();
    }

    private Component doneBefore(List<String> ids) {
        return ids.stream()
                .flatMap(id -> tasks.completionOf(id).stream())
                .findFirst()
                .map(DoneBefore::new)
                .orElseThrow(() -> new NotPermitted("no task to assign among " + ids));
    }

    private void showOne(TaskRow task) {
        CommitmentRow commitment = register.find(task.commitment()).orElseThrow();
        var form = new AssignmentForm(people, today);
        form.proposeUnit(commitment.boundParty());
        form.proposeTheOnlyReviewer();
        form.proposeTerms(
                followUps.nextReportDueOn(commitment.id()),
                followUps.routingOf(commitment.id()).reportingCycle());
        add(
                new PageHeader(getPageTitle()).withSubtitle(commitment.reference()),
                new PledgeWords(commitment),
                form,
                actions(getTranslation("followup.assign.submit"), () -> assign(task, form)));
    }

    private void assign(TaskRow task, AssignmentForm form) {
        form.assignment().ifPresent(assignment -> {
            try {
                show(task, assignment, followUps.assign(task.id(), assignment));
            } catch (AssignmentRefused refused) {
                form.refuse(refused.reason());
            }
        });
    }

    private void show(TaskRow task, Assignment assignment, TaskOutcome outcome) {
        removeAll();
        if (outcome instanceof TaskOutcome.AlreadyDone done) {
            add(new DoneBefore(done));
            return;
        }
        String focalPoint = people.get(assignment.focalPoint()).name();
        String dueOn = Dates.day(assignment.firstReportDueOn(), getLocale());
        add(new Assigned(
                getTranslation("followup.assigned.one", task.subject()),
                getTranslation("followup.assigned.one.next", focalPoint, dueOn),
                waiting()));
    }

    private void showSeveral() {
        var form = new AssignmentForm(people, today);
        form.proposeTheOnlyReviewer();
        proposeCommonTerms(form);
        add(
                new PageHeader(getPageTitle()).withSubtitle(getTranslation("followup.assign.several", chosen.size())),
                new ChosenTasks(chosen),
                form,
                actions(getTranslation("followup.assign.submit.several", chosen.size()), () -> assignAll(form)));
    }

    private void proposeCommonTerms(AssignmentForm form) {
        List<Routing> proposals = chosen.stream()
                .map(task -> followUps.routingOf(task.commitment()))
                .distinct()
                .toList();
        if (proposals.size() == 1) {
            Routing common = proposals.get(0);
            form.proposeTerms(today.plusDays(common.daysToReport()), common.reportingCycle());
        } else {
            form.leaveTermsOpen();
        }
    }

    private void assignAll(AssignmentForm form) {
        form.assignment().ifPresent(assignment -> {
            var results = new AssignmentResults(
                    chosen, followUps.assignAll(chosen.stream().map(TaskRow::id).toList(), assignment));
            if (results.reasonOfAll().isPresent()) {
                form.refuse(results.reasonOfAll().get());
            } else {
                removeAll();
                add(new Assigned(
                        getTranslation("followup.assigned.several", results.countDone(), chosen.size()),
                        getTranslation(
                                "followup.assigned.several.next",
                                Dates.day(assignment.firstReportDueOn(), getLocale())),
                        waiting()));
                add(results);
            }
        });
    }

    private List<TaskRow> waiting() {
        return tasks.mine().stream()
                .filter(task -> task.kind() == TaskKind.ASSIGN_FOLLOW_UP)
                .toList();
    }

    private Component actions(String label, Runnable act) {
        var submit = new Button(label, click -> act.run());
        submit.setId("assign-submit");
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(submit, new Anchor(TaskAddress.TASKS, getTranslation("followup.back-to-tasks")));
        actions.addClassName("form-actions");
        return actions;
    }
}
