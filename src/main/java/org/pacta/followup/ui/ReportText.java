package org.pacta.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.pacta.commitment.StatusUpdateState;
import org.pacta.commitment.StatusUpdateView;
import org.pacta.commitment.StatusUpdates;
import org.pacta.uikit.Dates;

/** A report as it was handed in, and what its reviewer made of it. */
class ReportText extends Div {

    private static final long serialVersionUID = 1;

    ReportText(StatusUpdateView report, StatusUpdates statusUpdates) {
        addClassName("report-text");
        add(standing(report), byline(report), narrative(report.narrative()));
        if (!report.evidence().isEmpty()) {
            add(new H3(getTranslation("followup.evidence")), new EvidenceList(report.evidence(), statusUpdates));
        }
        if (report.state() != StatusUpdateState.SUBMITTED) {
            add(verdict(report));
        }
    }

    private Component standing(StatusUpdateView report) {
        var standing = new Div(new StatusBadge(report.status()), new ProgressLine(report.progress()));
        standing.addClassName("report-standing");
        return standing;
    }

    private Component byline(StatusUpdateView report) {
        String when = Dates.moment(report.submittedAt(), getLocale());
        var byline = new Paragraph(getTranslation("followup.report.byline", report.authorName(), when));
        byline.addClassName("report-byline");
        return byline;
    }

    private static Component narrative(String text) {
        var narrative = new Paragraph(text);
        narrative.addClassName("narrative");
        return narrative;
    }

    private Component verdict(StatusUpdateView report) {
        String reviewer = Objects.requireNonNullElse(report.reviewerName(), "");
        String when = report.reviewedAt() == null ? "" : Dates.moment(report.reviewedAt(), getLocale());
        var verdict = new Div(
                new Span(getTranslation("followup.verdict." + report.state().name(), reviewer, when)));
        verdict.addClassName("verdict");
        if (report.rating() != null) {
            verdict.add(new Span(getTranslation("followup.verdict.rating", RatingText.of(report.rating(), this))));
        }
        if (!report.remark().isBlank()) {
            verdict.add(narrative(report.remark()));
        }
        return verdict;
    }
}
