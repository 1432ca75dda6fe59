package org.pacta.followup;

import java.util.Arrays;

/** The user tasks of the processes, by their ids in the diagrams. */
public enum TaskKind {
    CONFIRM_PLEDGES("Task_ConfirmPledges"),
    ASSIGN_FOLLOW_UP("Task_AssignFollowUp"),
    REPORT_STATUS("Task_ReportStatus"),
    REVIEW_STATUS_UPDATE("Task_ReviewStatusUpdate");

    private final String element;

    TaskKind(String element) {
        this.element = element;
    }

    /** The id of the user task in its BPMN diagram. */
    public String element() {
        return element;
    }

    static TaskKind ofElement(String element) {
        return Arrays.stream(values())
                .filter(kind -> kind.element.equals(element))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("a process has a user task Pacta does not know: " + element));
    }
}
