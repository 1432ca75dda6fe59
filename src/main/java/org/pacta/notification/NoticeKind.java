package org.pacta.notification;

/** What people are told of. The name is the key of the sentence on screen. */
public enum NoticeKind {
    /** A report is due soon; the detail is the day. */
    REPORT_DUE,
    /** A report is late; the detail is the day it was due. */
    REPORT_OVERDUE,
    /** A report has been late for long; the detail is the day it was due. */
    REPORT_LONG_OVERDUE,
    /** The reviewer returned a report; the detail is the reason. */
    REPORT_RETURNED,
    /** The reviewer approved a report; the detail is the rationale, which may be empty. */
    REPORT_APPROVED,
    /** A commitment is no longer followed up; the detail is the reason. */
    COMMITMENT_WITHDRAWN;

    /** True where the detail is a day. */
    public boolean isAboutADay() {
        return this == REPORT_DUE || this == REPORT_OVERDUE || this == REPORT_LONG_OVERDUE;
    }
}
