package org.pacta.followup.ui;

import java.util.List;
import java.util.Map;
import org.pacta.followup.TaskKind;
import org.pacta.followup.TaskRow;

/** Where tasks are done. */
final class TaskAddress {

    static final String TASKS = "tasks";
    static final String CONFIRM = "tasks/confirm";
    static final String ASSIGN = "tasks/assign";
    static final String REPORT = "tasks/report";
    static final String REVIEW = "tasks/review";

    /** The query parameter of {@link #ASSIGN} that names several tasks. */
    static final String SEVERAL = "ids";

    private TaskAddress() {}

    static String of(TaskRow task) {
        return of(task.kind(), task.id());
    }

    static String of(TaskKind kind, String taskId) {
        return switch (kind) {
            case CONFIRM_PLEDGES -> CONFIRM + "/" + taskId;
            case ASSIGN_FOLLOW_UP -> ASSIGN + "/" + taskId;
            case REPORT_STATUS -> REPORT + "/" + taskId;
            case REVIEW_STATUS_UPDATE -> REVIEW + "/" + taskId;
        };
    }

    /** The query that names tasks to be assigned together. */
    static Map<String, List<String>> several(List<TaskRow> tasks) {
        return Map.of(SEVERAL, tasks.stream().map(TaskRow::id).toList());
    }
}
