package org.pacta.commitment;

import java.time.LocalDate;
import org.pacta.people.PersonId;
import org.pacta.people.UnitId;

/**
 * Who has to act on a commitment, who reports, who reviews, and when.
 *
 * @param focalPoint reports; a person with that role
 * @param reviewer approves; a person with that role, never the focal point
 * @param firstReportDueOn last day for the first report, in the organisation's calendar
 */
public record Assignment(
        UnitId responsibleUnit,
        PersonId focalPoint,
        PersonId reviewer,
        LocalDate firstReportDueOn,
        ReportingCycle cycle) {
    public Assignment {
        if (focalPoint.equals(reviewer)) {
            throw new IllegalArgumentException("nobody reviews their own report");
        }
    }
}
