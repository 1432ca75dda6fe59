package org.pacta.followup.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pacta.commitment.AssignmentRefused;
import org.pacta.followup.AssignmentResult;
import org.pacta.followup.TaskOutcome;
import org.pacta.followup.TaskRow;
import org.pacta.uikit.Badge;
import org.pacta.uikit.Dates;
import org.pacta.uikit.Tone;

/** What became of each of many assignments. */
class AssignmentResults extends UnorderedList {

    private static final long serialVersionUID = 1;

    private final transient List<AssignmentResult> results;

    AssignmentResults(List<TaskRow> tasks, List<AssignmentResult> results) {
        this.results = results;
        addClassNames("task-list", "assignment-results");
        Map<String, TaskRow> byId = tasks.stream().collect(Collectors.toMap(TaskRow::id, Function.identity()));
        results.forEach(result -> add(item(byId.get(result.taskId()), result)));
    }

    /** How many were assigned now. */
    long countDone() {
        return results.stream().filter(AssignmentResults::isDone).count();
    }

    /** Why none was taken, where it is the same reason for all: then the form has to change. */
    Optional<AssignmentRefused.Reason> reasonOfAll() {
        Set<Optional<AssignmentRefused.Reason>> reasons =
                results.stream().map(AssignmentResults::reason).collect(Collectors.toSet());
        return reasons.size() == 1 ? reasons.iterator().next() : Optional.empty();
    }

    private static boolean isDone(AssignmentResult result) {
        return result instanceof AssignmentResult.Finished finished && finished.outcome() instanceof TaskOutcome.Done;
    }

    private static Optional<AssignmentRefused.Reason> reason(AssignmentResult result) {
        return result instanceof AssignmentResult.Refused refused ? Optional.of(refused.reason()) : Optional.empty();
    }

    private ListItem item(TaskRow task, AssignmentResult result) {
        var subject = new Span(task.subject());
        subject.addClassName("task-subject");
        var item = new ListItem(subject, badge(result));
        item.addClassNames("task", "assignment-result");
        return item;
    }

    private Badge badge(AssignmentResult result) {
        if (result instanceof AssignmentResult.Refused refused) {
            String why =
                    getTranslation("followup.assign.refused." + refused.reason().name());
            return new Badge(why, Tone.BAD);
        }
        if (result instanceof AssignmentResult.Finished finished
                && finished.outcome() instanceof TaskOutcome.AlreadyDone done) {
            String when = Dates.moment(done.at(), getLocale());
            return new Badge(getTranslation("followup.done-before.by", done.by(), when), Tone.WARNING);
        }
        return isDone(result)
                ? new Badge(getTranslation("followup.assigned.badge"), Tone.GOOD)
                : new Badge(getTranslation("followup.assigned.gone"), Tone.WARNING);
    }
}
