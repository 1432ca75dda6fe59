package org.pacta.commitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pacta.commitment.CommitmentRow;
import org.pacta.uikit.Badge;
import org.pacta.uikit.Dates;
import org.pacta.uikit.Facts;
import org.pacta.uikit.Tone;

/** What was promised where, as written, and who follows it up. */
class CommitmentFacts extends Facts {

    private static final long serialVersionUID = 1;

    /** @param declarationAddress of the paragraph in its declaration */
    CommitmentFacts(CommitmentRow commitment, String declarationAddress) {
        with(name("declaration"), new Anchor(declarationAddress, commitment.declarationName()));
        with(name("kind"), getTranslation("commitment.kind." + commitment.kind().name()));
        with(name("bound"), written(commitment.boundParty()));
        with(name("deadline"), written(commitment.deadline()));
        with(name("party"), named(commitment.unitName()));
        with(name("focal-point"), named(commitment.focalPointName()));
        with(name("reviewer"), named(commitment.reviewerName()));
        if (commitment.cycle() != null) {
            with(
                    name("cycle"),
                    getTranslation("commitment.cycle." + commitment.cycle().name()));
        }
        commitment.dueDate().ifPresent(dueOn -> with(name("due"), due(dueOn, commitment)));
    }

    private String name(String fact) {
        return getTranslation("commitment.fact." + fact);
    }

    private Component written(String words) {
        if (words.isBlank()) {
            return muted("commitment.fact.not-written");
        }
        var written = new Span(words);
        written.addClassName("as-written");
        return written;
    }

    private Component named(@Nullable String who) {
        return who == null ? muted("commitment.unassigned") : new Span(who);
    }

    private Component due(LocalDate dueOn, CommitmentRow commitment) {
        String round = getTranslation(
                "commitment.fact.due.round", Dates.longDay(dueOn, getLocale()), String.valueOf(commitment.round()));
        var due = new Div(new Span(round));
        due.addClassName("fact-due");
        if (commitment.overdue()) {
            due.add(new Badge(getTranslation("commitment.overdue"), Tone.BAD));
        }
        return due;
    }

    private Component muted(String key) {
        var words = new Span(getTranslation(key));
        words.addClassName("muted");
        return words;
    }
}
