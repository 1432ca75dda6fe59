package org.pacta.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pacta.declaration.Decision;
import org.pacta.declaration.DeclarationSummary;
import org.pacta.declaration.Declarations;
import org.pacta.declaration.FindingId;
import org.pacta.declaration.FindingOutcome;
import org.pacta.declaration.Findings;
import org.pacta.declaration.Paragraph;
import org.pacta.declaration.ParagraphFinding;
import org.pacta.declaration.ParagraphId;
import org.pacta.declaration.Restatements;
import org.pacta.declaration.Twin;
import org.pacta.followup.DeclarationIntake;
import org.pacta.followup.IntakeOutcome;
import org.pacta.people.Role;
import org.pacta.pledge.Kind;
import org.pacta.pledge.Span;
import org.pacta.uikit.Dates;
import org.pacta.uikit.EmptyState;
import org.pacta.uikit.KeyButton;
import org.pacta.uikit.Notices;
import org.pacta.uikit.PageHeader;

/**
 * The task <em>Confirm pledges</em>: the declaration on one side, the finding to be settled on the other, every decision
 * one key and stored at once.
 */
@Route("tasks/confirm/:taskId")
@RolesAllowed(Role.Names.SECRETARIAT)
@StyleSheet("context://declaration.css")
@JavaScript("context://keys.js")
public class ConfirmPledgesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    private static final String TASK = "taskId";
    private static final String TASKS_PAGE = "tasks";

    private final transient DeclarationIntake intake;
    private final transient Declarations declarations;
    private final transient Findings service;
    private final transient Restatements restatements;

    private final ConfirmProgress progress = new ConfirmProgress();
    private final Div text = new Div();
    private final Div desk = new Div();
    private final Div calls = new Div();

    private String taskId = "";
    private transient List<Paragraph> paragraphs = List.of();
    private transient List<ParagraphFinding> findings = List.of();
    private transient Map<ParagraphId, Twin> twins = Map.of();
    private transient Optional<DeclarationSummary> declaration = Optional.empty();
    private transient Optional<ConfirmDocument> document = Optional.empty();
    private transient @Nullable Paragraph place;
    private transient @Nullable FindingId current;

    ConfirmPledgesView(
            DeclarationIntake intake, Declarations declarations, Findings service, Restatements restatements) {
        this.restatements = restatements;
        this.intake = intake;
        this.declarations = declarations;
        this.service = service;
        addClassName("confirm-view");
        desk.addClassName("confirm-desk");
        calls.addClassName("confirm-calls-place");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        taskId = event.getRouteParameters().get(TASK).orElse("");
        declaration = intake.declarationOf(taskId).flatMap(declarations::find);
        if (declaration.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        begin(declaration.get());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("confirm.title");
    }

    private void begin(DeclarationSummary opened) {
        paragraphs = declarations.paragraphs(opened.id());
        twins = restatements.twinsIn(opened.id()).stream()
                .collect(Collectors.toMap(it -> it.paragraph().id(), Function.identity()));
        document = Optional.of(new ConfirmDocument(paragraphs, this::turnTo));
        text.removeAll();
        document.ifPresent(text::add);
        text.addClassName("confirm-text");
        var side = new Div(headway(), navigation(), desk, calls);
        side.addClassName("confirm-side");
        var columns = new Div(text, side);
        columns.addClassName("confirm-columns");
        removeAll();
        add(header(opened), columns);
        read();
        turnTo(nextOpenAfter(0));
    }

    private Component header(DeclarationSummary opened) {
        var link = new Anchor("declarations/" + opened.key(), getTranslation("confirm.open-declaration"));
        link.addClassNames("button-link", "quiet");
        return new PageHeader(getTranslation("confirm.title"))
                .withSubtitle(opened.metadata().title() + " · " + opened.citation())
                .withActions(link);
    }

    /** How far it is, and the way out: both stay in sight while the text scrolls. */
    private Component headway() {
        var complete = new Button(getTranslation("confirm.complete"), click -> complete());
        complete.setId("complete");
        complete.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var headway = new Div(progress, complete);
        headway.addClassName("confirm-headway");
        return headway;
    }

    private Component navigation() {
        var previous = new KeyButton(getTranslation("confirm.previous"), "K", "k arrowleft", () -> step(-1));
        previous.setId("previous");
        var next = new KeyButton(getTranslation("confirm.next"), "J", "j arrowright", () -> step(1));
        next.setId("next");
        var mark = new KeyButton(getTranslation("confirm.mark"), "M", this::askWhatToMark);
        mark.setId("mark");
        var navigation = new Div(previous, next, mark);
        navigation.addClassName("confirm-navigation");
        return navigation;
    }

    /** Pledges and soft findings, in the order of the document: what has to be settled. */
    private List<ParagraphFinding> queue() {
        return findings.stream().filter(it -> it.kind() != Kind.CALL).toList();
    }

    private Optional<ParagraphFinding> finding() {
        return findings.stream().filter(it -> it.id().equals(current)).findFirst();
    }

    private void read() {
        declaration.ifPresent(it -> findings = service.of(it.id()));
    }

    private void turnTo(Paragraph paragraph) {
        place = paragraph;
        current = Stream.concat(queue().stream(), findings.stream())
                .filter(it -> it.paragraph().equals(paragraph.id()))
                .findFirst()
                .map(ParagraphFinding::id)
                .orElse(null);
        show();
    }

    private void turnTo(Optional<ParagraphFinding> finding) {
        finding.ifPresent(it -> {
            current = it.id();
            place = paragraphOf(it);
        });
        show();
        document.ifPresent(ConfirmDocument::scrollToCurrent);
    }

    private void step(int direction) {
        List<ParagraphFinding> queue = queue();
        if (queue.isEmpty()) {
            return;
        }
        int from = positionInQueue();
        int to = from < 0 ? 0 : Math.floorMod(from + direction, queue.size());
        turnTo(Optional.of(queue.get(to)));
    }

    private int positionInQueue() {
        return queue().stream().map(ParagraphFinding::id).toList().indexOf(current);
    }

    /** The next open finding from this position of the queue on, from the top if need be; else the one shown. */
    private Optional<ParagraphFinding> nextOpenAfter(int position) {
        List<ParagraphFinding> queue = queue();
        return Stream.concat(queue.stream().skip(Math.max(position, 0)), queue.stream())
                .filter(it -> it.decision().isOpen())
                .findFirst()
                .or(this::finding)
                .or(() -> queue.stream().findFirst());
    }

    private void show() {
        List<ParagraphFinding> queue = queue();
        int settled = (int) queue.stream().filter(it -> !it.decision().isOpen()).count();
        progress.show(settled, queue.size());
        document.ifPresent(it -> it.show(findings, place));
        desk.removeAll();
        desk.add(finding().map(this::findingOnDesk).orElseGet(this::emptyDesk));
        calls.removeAll();
        calls.add(new ConfirmCalls(
                findings.stream().filter(it -> it.kind() == Kind.CALL).toList(), this::track, this::untrack));
    }

    private Component findingOnDesk(ParagraphFinding finding) {
        int position = positionInQueue();
        String shown = position < 0 ? "" : getTranslation("confirm.position", position + 1, queue().size());
        return new ConfirmFinding(
                finding, shown, paragraphOf(finding).text(), twinOf(finding), canJoin(finding), new Steps(finding));
    }

    private Component emptyDesk() {
        String heading = place == null || place.label().isEmpty()
                ? getTranslation("confirm.nothing-found")
                : getTranslation("confirm.nothing-found.in", place.label());
        return new EmptyState(heading, getTranslation("confirm.nothing-found.advice"));
    }

    private Optional<Twin> twinOf(ParagraphFinding finding) {
        return Optional.ofNullable(twins.get(finding.paragraph()));
    }

    private boolean canJoin(ParagraphFinding finding) {
        return finding.decision().isOpen()
                && findings.stream()
                        .filter(it -> it.paragraph().equals(finding.paragraph()))
                        .filter(it ->
                                it.kind() == finding.kind() && it.decision().isOpen())
                        .anyMatch(it -> !it.id().equals(finding.id()));
    }

    private Paragraph paragraphOf(ParagraphFinding finding) {
        return paragraphs.stream()
                .filter(it -> it.id().equals(finding.paragraph()))
                .findFirst()
                .orElseThrow();
    }

    private void track(ParagraphFinding call) {
        stay(service.confirm(call.id(), call.version()));
    }

    private void untrack(ParagraphFinding call) {
        stay(service.reopen(call.id(), call.version()));
    }

    private void askWhatToMark() {
        List<Paragraph> numbered =
                paragraphs.stream().filter(it -> !it.label().isEmpty()).toList();
        Paragraph first = numbered.contains(place) ? place : numbered.get(0);
        new MarkDialog(numbered, first, usualParty(), this::mark).open();
    }

    private void mark(Paragraph paragraph, List<Span> passages, Kind kind, String boundParty) {
        FindingOutcome outcome = service.mark(paragraph.id(), passages, kind, boundParty);
        if (outcome instanceof FindingOutcome.Changed marked) {
            current = marked.finding().id();
            place = paragraph;
        }
        stay(outcome);
    }

    /** Who is bound most often in this document; empty where nobody is named. */
    private String usualParty() {
        return queue().stream()
                .map(ParagraphFinding::boundParty)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** After a decision: on to the next finding that waits for one. */
    private void goOn(FindingOutcome outcome) {
        int position = positionInQueue();
        tell(outcome);
        read();
        turnTo(outcome instanceof FindingOutcome.Changed ? nextOpenAfter(position) : finding());
    }

    /** After a change that is no decision: the same finding as it is now. */
    private void stay(FindingOutcome outcome) {
        tell(outcome);
        read();
        show();
    }

    private void tell(FindingOutcome outcome) {
        if (outcome instanceof FindingOutcome.ChangedMeanwhile other) {
            Notices.error(changedMeanwhile(other.finding()));
        } else if (outcome instanceof FindingOutcome.NoLongerThere) {
            Notices.error(getTranslation("confirm.no-longer-there"));
        } else if (outcome instanceof FindingOutcome.ConfirmationClosed closed) {
            Notices.error(getTranslation("confirm.closed", Dates.moment(closed.at(), getLocale())));
        }
    }

    private String changedMeanwhile(ParagraphFinding now) {
        String by = Objects.requireNonNullElse(now.changedBy(), "");
        if (now.decision() instanceof Decision.Dismissed dismissed) {
            return getTranslation("confirm.meanwhile.dismissed", by, now.paragraphLabel(), dismissed.reason());
        }
        String what = now.isConfirmed() ? "confirm.meanwhile.confirmed" : "confirm.meanwhile.changed";
        return getTranslation(what, by, now.paragraphLabel());
    }

    private void complete() {
        IntakeOutcome outcome = intake.confirmPledges(taskId);
        if (outcome instanceof IntakeOutcome.StillOpen open) {
            Notices.error(getTranslation("confirm.still-open", open.count()));
            read();
            turnTo(nextOpenAfter(0));
        } else if (outcome instanceof IntakeOutcome.Opened opened) {
            Notices.success(getTranslation("confirm.opened", opened.commitments()));
            leave();
        } else if (outcome instanceof IntakeOutcome.AlreadyDone done) {
            Notices.error(getTranslation("confirm.already-done", done.by(), Dates.moment(done.at(), getLocale())));
            leave();
        }
    }

    private void leave() {
        getUI().ifPresent(ui -> ui.navigate(TASKS_PAGE));
    }

    /** What the person at the desk can do with the finding shown. */
    private final class Steps implements ConfirmFinding.Steps {

        private final ParagraphFinding finding;

        private Steps(ParagraphFinding finding) {
            this.finding = finding;
        }

        @Override
        public void confirm() {
            goOn(service.confirm(finding.id(), finding.version()));
        }

        /** The finding is settled by the paragraph that is followed up; that the one restates the other is said, too. */
        @Override
        public void track() {
            Twin twin = twinOf(finding).orElseThrow();
            ParagraphId tracked = twin.tracked().paragraph().id();
            FindingOutcome outcome = service.track(finding.id(), finding.version(), tracked);
            if (outcome instanceof FindingOutcome.Changed && twin.bond() == Twin.Bond.ALIKE) {
                restatements.link(finding.paragraph(), tracked);
            }
            goOn(outcome);
        }

        @Override
        public void dismiss() {
            new DismissDialog(
                            finding.paragraphLabel(),
                            reason -> goOn(service.dismiss(finding.id(), finding.version(), reason)))
                    .open();
        }

        @Override
        public void correct() {
            new CorrectDialog(
                            finding,
                            paragraphOf(finding).text(),
                            correction -> stay(service.correct(finding.id(), finding.version(), correction)),
                            correction -> goOn(service.confirm(finding.id(), finding.version(), correction)))
                    .open();
        }

        @Override
        public void split() {
            stay(service.split(finding.id(), finding.version()));
        }

        @Override
        public void join() {
            stay(service.join(finding.id(), finding.version()));
        }

        @Override
        public void reopen() {
            stay(service.reopen(finding.id(), finding.version()));
        }
    }
}
