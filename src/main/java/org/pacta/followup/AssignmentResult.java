package org.pacta.followup;

import org.pacta.commitment.AssignmentRefused;

/** What became of one of many assignments. */
public sealed interface AssignmentResult {
    String taskId();

    record Finished(String taskId, TaskOutcome outcome) implements AssignmentResult {}

    record Refused(String taskId, AssignmentRefused.Reason reason) implements AssignmentResult {}

    /** The commitment is no longer followed up, or the task is not there. */
    record Gone(String taskId) implements AssignmentResult {}
}
