package org.pacta.commitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pacta.commitment.CommitmentRow;
import org.pacta.commitment.Disposition;
import org.pacta.uikit.Badge;
import org.pacta.uikit.Dates;
import org.pacta.uikit.Tone;

/** Commitments in lines, each a link to its page; on a phone the style sheet makes cards of them. */
public class RegisterTable extends NativeTable {

    private static final long serialVersionUID = 1;

    private static final List<String> COLUMNS = List.of("reference", "pledge", "party", "status", "due");

    /** @param caption what is listed, for readers who do not see the heading above */
    public RegisterTable(String caption, List<CommitmentRow> rows) {
        addClassName("register-table");
        setCaptionText(caption);
        getCaption().addClassName("visually-hidden");
        getHead().add(heads());
        rows.forEach(row -> getBody().add(line(row)));
    }

    private NativeTableRow heads() {
        var heads = new NativeTableRow();
        COLUMNS.forEach(column -> {
            var head = new NativeTableHeaderCell(getTranslation("commitment.column." + column));
            head.getElement().setAttribute("scope", "col");
            heads.add(head);
        });
        return heads;
    }

    private NativeTableRow line(CommitmentRow row) {
        return new NativeTableRow(reference(row), pledge(row), party(row), status(row), due(row));
    }

    private NativeTableCell reference(CommitmentRow row) {
        var link = new Anchor(RegisterAddress.of(row.key()), row.reference());
        link.addClassName("register-link");
        return cell("reference", new Div(link));
    }

    private NativeTableCell pledge(CommitmentRow row) {
        var words = new Span(row.pledge());
        words.addClassName("register-words");
        return cell("pledge", new Div(words));
    }

    private NativeTableCell party(CommitmentRow row) {
        if (row.unitName() == null) {
            return cell("party", new Div(muted(getTranslation("commitment.unassigned"))));
        }
        return cell("party", new Div(new Span(row.unitName()), muted(row.focalPointName())));
    }

    private NativeTableCell status(CommitmentRow row) {
        var standing = new Div(new StatusBadge(row.status()), new ProgressMeter(row.progress()));
        if (row.disposition() != Disposition.ACTIVE) {
            standing.add(new DispositionBadge(row.disposition()));
        }
        return cell("status", standing);
    }

    private NativeTableCell due(CommitmentRow row) {
        var due = new Div(row.dueDate().map(this::day).orElseGet(() -> noDate(row)));
        if (row.overdue()) {
            due.add(new Badge(getTranslation("commitment.overdue"), Tone.BAD));
        }
        return cell("due", due);
    }

    private Component day(LocalDate dueOn) {
        return new Span(Dates.day(dueOn, getLocale()));
    }

    private Component noDate(CommitmentRow row) {
        return muted(getTranslation(row.concludedAt() == null ? "commitment.due.none" : "commitment.concluded"));
    }

    private static Span muted(@Nullable String words) {
        var span = new Span(words);
        span.addClassName("muted");
        return span;
    }

    /** Carries its column's name, which a card has no head to say. */
    private NativeTableCell cell(String column, Div content) {
        var cell = new NativeTableCell(content);
        cell.addClassName("register-" + column);
        cell.getElement().setAttribute("data-label", getTranslation("commitment.column." + column));
        return cell;
    }
}
