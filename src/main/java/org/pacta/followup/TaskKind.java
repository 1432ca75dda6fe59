package org.pacta.followup;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.pacta.people.Person;
import org.pacta.people.Role;

/** The user tasks of the processes, by their ids in the diagrams. */
public enum TaskKind {
    CONFIRM_PLEDGES("Task_ConfirmPledges", Role.SECRETARIAT),
    ASSIGN_FOLLOW_UP("Task_AssignFollowUp", Role.SECRETARIAT),
    REPORT_STATUS("Task_ReportStatus", Role.FOCAL_POINT),
    REVIEW_STATUS_UPDATE("Task_ReviewStatusUpdate", Role.REVIEWER);

    private final String element;
    private final Role role;

    TaskKind(String element, Role role) {
        this.element = element;
        this.role = role;
    }

    /** The id of the user task in its BPMN diagram. */
    public String element() {
        return element;
    }

    /** Who does tasks of this kind. */
    public Role role() {
        return role;
    }

    /** The kinds that a person may be given. */
    static Set<TaskKind> of(Person person) {
        return Arrays.stream(values()).filter(kind -> person.is(kind.role)).collect(Collectors.toUnmodifiableSet());
    }

    static TaskKind ofElement(String element) {
        return Arrays.stream(values())
                .filter(kind -> kind.element.equals(element))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("a process has a user task Pacta does not know: " + element));
    }
}
