package org.pacta.commitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.pacta.commitment.Rating;
import org.pacta.commitment.StatusUpdateState;
import org.pacta.commitment.StatusUpdateView;
import org.pacta.uikit.Badge;
import org.pacta.uikit.Dates;
import org.pacta.uikit.Tone;

/** A report as it was handed in, and apart from it what its reviewer made of it. */
public class ReportCard extends Article {

    private static final long serialVersionUID = 1;

    public ReportCard(StatusUpdateView report) {
        addClassName("report-card");
        add(head(report), claim(report), narrative(report));
        if (!report.evidence().isEmpty()) {
            add(new EvidenceList(report.evidence()));
        }
        if (report.reviewedAt() != null) {
            add(review(report));
        }
    }

    private Component head(StatusUpdateView report) {
        var title = new H3(getTranslation("commitment.report.round", report.round()));
        var head = new Div(title, new Badge(stateOf(report.state()), toneOf(report.state())));
        head.addClassName("report-head");
        return head;
    }

    private Component claim(StatusUpdateView report) {
        var says = new Span(getTranslation("commitment.report.says", report.authorName()));
        says.addClassName("muted");
        var day = new Span(Dates.moment(report.submittedAt(), getLocale()));
        day.addClassNames("muted", "report-moment");
        var claim = new Div(says, new StatusBadge(report.status()), new ProgressMeter(report.progress()), day);
        claim.addClassName("report-claim");
        return claim;
    }

    private static Component narrative(StatusUpdateView report) {
        var narrative = new Paragraph(report.narrative());
        narrative.addClassName("report-narrative");
        return narrative;
    }

    private Component review(StatusUpdateView report) {
        var who = new Span(getTranslation(
                report.state() == StatusUpdateState.APPROVED ? "commitment.review.by" : "commitment.return.by",
                String.valueOf(report.reviewerName())));
        who.addClassName("muted");
        var line = new Div(who);
        line.addClassName("report-claim");
        if (report.state() == StatusUpdateState.APPROVED) {
            line.add(new RatingBadge(Rating.of(report.rating())));
        }
        var review = new Div(line);
        review.addClassName("report-review");
        if (report.isRatedBelowReport()) {
            review.add(disagreement());
        }
        if (!report.remark().isBlank()) {
            review.add(remark(report.remark()));
        }
        return review;
    }

    private Component disagreement() {
        var disagreement = new Paragraph(getTranslation("commitment.review.disagrees"));
        disagreement.addClassName("report-disagreement");
        return disagreement;
    }

    private static Component remark(String words) {
        var remark = new Paragraph(words);
        remark.addClassName("report-narrative");
        return remark;
    }

    private String stateOf(StatusUpdateState state) {
        return getTranslation("commitment.report.state." + state.name());
    }

    private static Tone toneOf(StatusUpdateState state) {
        return switch (state) {
            case DRAFT -> Tone.NEUTRAL;
            case SUBMITTED -> Tone.ACTIVE;
            case RETURNED -> Tone.WARNING;
            case APPROVED -> Tone.GOOD;
        };
    }
}
