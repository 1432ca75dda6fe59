package org.pacta.commitment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pacta.audit.AuditEntry;
import org.pacta.commitment.History;
import org.pacta.uikit.Dates;
import org.pacta.uikit.Timeline;

/** What happened to a commitment, told from the trail in whole sentences, the oldest first. */
class CommitmentStory extends Div {

    private static final long serialVersionUID = 1;

    CommitmentStory(History history) {
        addClassName("commitment-story");
        if (!history.isIntact()) {
            add(warning(String.valueOf(history.brokenAt())));
        }
        add(new Timeline(history.entries().stream().map(this::event).toList()));
    }

    private Paragraph warning(String number) {
        var warning = new Paragraph(getTranslation("commitment.story.broken", number));
        warning.addClassName("trail-broken");
        warning.getElement().setAttribute("role", "alert");
        return warning;
    }

    private Timeline.Event event(AuditEntry entry) {
        return new Timeline.Event(
                entry.occurredAt(),
                entry.actor().name(),
                getTranslation(
                        "commitment.story." + entry.action(), entry.details().getOrDefault("number", "")),
                detailOf(entry.action(), entry.details()));
    }

    private String detailOf(String action, Map<String, String> details) {
        return switch (action) {
            case "commitment.opened" -> word("commitment.kind.", details.get("kind"));
            case "commitment.assigned", "commitment.reassigned" -> assignment(details);
            case "round.opened", "report.reminded", "report.overdue", "report.escalated" ->
                getTranslation("commitment.story.due", day(details));
            case "status-update.submitted" ->
                getTranslation(
                        "commitment.story.reported",
                        word("commitment.status.", details.get("status")),
                        details.get("progress"));
            case "status-update.approved" -> approval(details);
            case "status-update.returned" -> details.getOrDefault("remark", "");
            case "commitment.reworded",
                    "commitment.left-out",
                    "commitment.restated",
                    "commitment.restatement-withdrawn" -> details.getOrDefault("place", "");
            case "commitment.withdrawn" -> details.getOrDefault("reason", "");
            default -> "";
        };
    }

    private String assignment(Map<String, String> details) {
        return getTranslation(
                "commitment.story.assignment",
                details.get("unit"),
                details.get("focalPoint"),
                details.get("reviewer"),
                day(details),
                word("commitment.cycle.", details.get("cycle")));
    }

    private String approval(Map<String, String> details) {
        String rating = word("commitment.rating.", details.get("rating"));
        String remark = details.getOrDefault("remark", "");
        return remark.isBlank() ? rating : rating + ": " + remark;
    }

    private String day(Map<String, String> details) {
        return Dates.longDay(LocalDate.parse(details.getOrDefault("dueOn", "")), getLocale());
    }

    private String word(String prefix, @Nullable String name) {
        return name == null ? "" : getTranslation(prefix + name.toUpperCase(Locale.ROOT));
    }
}
