package org.pacta.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.pacta.declaration.Decision;
import org.pacta.declaration.FoundPassage;
import org.pacta.declaration.ParagraphFinding;
import org.pacta.declaration.Twin;
import org.pacta.declaration.ui.Kinds;
import org.pacta.uikit.Badge;
import org.pacta.uikit.Dates;
import org.pacta.uikit.Facts;
import org.pacta.uikit.KeyButton;
import org.pacta.uikit.MarkedSpan;
import org.pacta.uikit.QuoteBlock;

/**
 * The finding to be settled: the passage, why it was found, who is bound, and what can be done, each by one key. It is made
 * anew for each finding, so a key pressed twice in haste never decides about one that nobody has seen.
 */
class ConfirmFinding extends Div {

    private static final long serialVersionUID = 1;

    private final transient ParagraphFinding finding;
    private final transient Optional<Twin> twin;
    private final transient Steps steps;

    /** What can be done with the finding. */
    interface Steps {
        void confirm();

        void track();

        void dismiss();

        void correct();

        void split();

        void join();

        void reopen();
    }

    /**
     * @param position where it stands among the findings to settle, in words; empty for a call
     * @param quote the paragraph it stands in
     * @param twin of its paragraph, that is followed up already; empty where there is none
     * @param canJoin whether there is another open finding of its kind in the paragraph
     */
    ConfirmFinding(
            ParagraphFinding finding,
            String position,
            String quote,
            Optional<Twin> twin,
            boolean canJoin,
            Steps steps) {
        this.finding = finding;
        this.twin = twin;
        this.steps = steps;
        addClassName("confirm-finding");
        setId("finding");
        add(
                heading(position),
                new QuoteBlock(
                        quote, finding.passages().stream().map(this::mark).toList()),
                reasons(quote),
                facts(),
                decision());
        twin.map(ConfirmTwin::new).ifPresent(this::add);
        add(actions(canJoin));
    }

    private Component heading(String position) {
        String paragraph = finding.paragraphLabel().isEmpty()
                ? getTranslation("confirm.unnumbered")
                : getTranslation("confirm.paragraph", finding.paragraphLabel());
        var where = new Span(position);
        where.addClassName("confirm-position");
        var kind = new Badge(getTranslation(Kinds.nameKey(finding.kind())), Kinds.tone(finding.kind()));
        kind.setId("finding-kind");
        var heading = new Div(new H2(paragraph), kind, where);
        heading.addClassName("confirm-heading");
        return heading;
    }

    private MarkedSpan mark(FoundPassage passage) {
        return new MarkedSpan(
                passage.span().start(),
                passage.span().end(),
                Kinds.tone(finding.kind()),
                getTranslation(Kinds.nameKey(finding.kind())));
    }

    private Component reasons(String quote) {
        var list = new UnorderedList();
        finding.passages().forEach(it -> list.add(new ListItem(reason(it, quote))));
        var reasons = new Div(new H3(getTranslation("confirm.why")), list);
        reasons.addClassName("confirm-reasons");
        return reasons;
    }

    private Component[] reason(FoundPassage passage, String quote) {
        String words = passage.trigger().isEmpty() ? passage.span().of(quote) : passage.trigger();
        var quoted = new Span(getTranslation("confirm.quoted", words));
        quoted.addClassName("confirm-trigger");
        String reason = passage.isMarkedByHand() ? getTranslation("confirm.by-hand") : passage.reason();
        return new Component[] {quoted, new Span(" " + reason)};
    }

    private Component facts() {
        String nobody = getTranslation("confirm.bound.nobody");
        String none = getTranslation("confirm.deadline.none");
        return new Facts()
                .with(getTranslation("confirm.bound"), orElse(finding.boundParty(), nobody))
                .with(getTranslation("confirm.deadline"), orElse(finding.deadline(), none));
    }

    private static String orElse(String value, String otherwise) {
        return value.isEmpty() ? otherwise : value;
    }

    private Component decision() {
        var decision = new Paragraph(decisionText(finding.decision()));
        decision.setId("decision");
        decision.addClassName("confirm-decision");
        decision.setVisible(!finding.decision().isOpen());
        return decision;
    }

    private String decisionText(Decision decision) {
        if (decision instanceof Decision.Confirmed confirmed) {
            return getTranslation(
                    "confirm.decision.confirmed", confirmed.by(), Dates.moment(confirmed.at(), getLocale()));
        }
        if (decision instanceof Decision.Dismissed dismissed) {
            return getTranslation(
                    "confirm.decision.dismissed",
                    dismissed.by(),
                    Dates.moment(dismissed.at(), getLocale()),
                    dismissed.reason());
        }
        if (decision instanceof Decision.Tracked tracked) {
            return getTranslation(
                    "confirm.decision.tracked",
                    tracked.by(),
                    Dates.moment(tracked.at(), getLocale()),
                    tracked.reference());
        }
        return "";
    }

    private Component actions(boolean canJoin) {
        var actions = new Div();
        actions.addClassName("confirm-actions");
        offered(canJoin).forEach(actions::add);
        return actions;
    }

    private List<KeyButton> offered(boolean canJoin) {
        if (!finding.decision().isOpen()) {
            return List.of(button("undo", "U", steps::reopen));
        }
        var confirm = button("confirm", "C", steps::confirm);
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var track = button("track", "R", steps::track);
        track.setVisible(twin.isPresent());
        var split = button("split", "S", steps::split);
        split.setVisible(finding.passages().size() > 1);
        var join = button("join", "T", steps::join);
        join.setVisible(canJoin);
        return List.of(
                confirm,
                track,
                button("dismiss", "D", steps::dismiss),
                button("correct", "E", steps::correct),
                split,
                join);
    }

    private KeyButton button(String action, String letter, Runnable press) {
        var button = new KeyButton(getTranslation("confirm." + action), letter, press);
        button.setId(action);
        return button;
    }
}
