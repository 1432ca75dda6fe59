package org.pacta.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.pacta.commitment.StatusUpdateView;
import org.pacta.uikit.Dates;
import org.pacta.uikit.Facts;

/** What the report under review says otherwise than the last one that was approved. */
class Comparison extends Section {

    private static final long serialVersionUID = 1;

    Comparison(StatusUpdateView report, Optional<StatusUpdateView> approved) {
        addClassName("comparison");
        add(new H2(getTranslation("followup.compare")));
        add(approved.map(last -> compared(report, last))
                .orElseGet(() -> new Component[] {new Paragraph(getTranslation("followup.compare.first"))}));
    }

    private Component[] compared(StatusUpdateView report, StatusUpdateView last) {
        var facts = new Facts()
                .with(getTranslation("followup.report.status"), change(statusOf(last), statusOf(report)))
                .with(getTranslation("followup.report.progress"), change(progressOf(last), progressOf(report)));
        String when = last.reviewedAt() == null ? "" : Dates.moment(last.reviewedAt(), getLocale());
        var narrative = new Paragraph(last.narrative());
        narrative.addClassName("narrative");
        var then = new Details(getTranslation("followup.compare.narrative", last.round(), when), narrative);
        then.setOpened(true);
        return new Component[] {facts, then};
    }

    private String change(String before, String now) {
        return before.equals(now)
                ? getTranslation("followup.compare.same", now)
                : getTranslation("followup.compare.changed", before, now);
    }

    private String statusOf(StatusUpdateView update) {
        return getTranslation("commitment.status." + update.status().name());
    }

    private String progressOf(StatusUpdateView update) {
        return getTranslation("commitment.percent", update.progress());
    }
}
