package org.pacta.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pacta.declaration.Decision;
import org.pacta.declaration.Paragraph;
import org.pacta.declaration.ParagraphFinding;
import org.pacta.declaration.ParagraphId;
import org.pacta.declaration.ui.Kinds;
import org.pacta.uikit.Badge;
import org.pacta.uikit.MarkedSpan;
import org.pacta.uikit.QuoteBlock;
import org.pacta.uikit.Tone;

/** The declaration beside the findings: each paragraph with its marks and what became of them. */
class ConfirmDocument extends Div {

    private static final long serialVersionUID = 1;

    private static final String CURRENT = "is-selected";

    private final transient Consumer<Paragraph> choose;
    private final transient Map<ParagraphId, Row> rows = new LinkedHashMap<>();

    /** @param choose told when a person turns to a paragraph */
    ConfirmDocument(List<Paragraph> paragraphs, Consumer<Paragraph> choose) {
        this.choose = choose;
        addClassNames("document", "confirm-document");
        String heading = "";
        for (Paragraph paragraph : paragraphs) {
            if (!paragraph.heading().isEmpty() && !paragraph.heading().equals(heading)) {
                add(new H3(paragraph.heading()));
            }
            heading = paragraph.heading();
            var row = new Row(paragraph);
            rows.put(paragraph.id(), row);
            add(row);
        }
    }

    /** Shows how the findings are now; only paragraphs that changed are written again. */
    void show(List<ParagraphFinding> findings, @Nullable Paragraph current) {
        rows.values()
                .forEach(row -> row.show(findings.stream()
                        .filter(it -> it.paragraph().equals(row.paragraph.id()))
                        .toList()));
        rows.values().forEach(row -> row.setCurrent(row.paragraph.equals(current)));
    }

    /** Brings the current paragraph into sight where it stands beside the finding, not above or below it. */
    void scrollToCurrent() {
        rows.values().stream()
                .filter(row -> row.hasClassName(CURRENT))
                .forEach(
                        row -> row.getElement()
                                .executeJs(
                                        "if (matchMedia('(min-width: 64em)').matches) { this.scrollIntoView({block: 'center'}); }"));
    }

    /** One paragraph. */
    private final class Row extends Div {

        private static final long serialVersionUID = 1;

        private final transient Paragraph paragraph;
        private final Div content = new Div();
        private transient @Nullable List<ParagraphFinding> shown;

        private Row(Paragraph paragraph) {
            this.paragraph = paragraph;
            addClassNames("paragraph", "confirm-paragraph");
            setId(paragraph.anchor());
            if (!paragraph.label().isEmpty()) {
                add(number());
            }
            add(content);
        }

        private Component number() {
            var number = new NativeButton(paragraph.label(), click -> choose.accept(paragraph));
            number.addClassName("paragraph-number");
            number.setAriaLabel(getTranslation("confirm.turn-to", paragraph.label()));
            return number;
        }

        private void show(List<ParagraphFinding> findings) {
            if (findings.equals(shown)) {
                return;
            }
            shown = findings;
            content.removeAll();
            var text = new QuoteBlock(
                    paragraph.text(), findings.stream().flatMap(this::marks).toList());
            content.add(text, badges(findings));
        }

        private void setCurrent(boolean current) {
            setClassName(CURRENT, current);
            if (current) {
                getElement().setAttribute("aria-current", "true");
            } else {
                getElement().removeAttribute("aria-current");
            }
        }

        private Component badges(List<ParagraphFinding> findings) {
            var badges = new Div();
            badges.addClassName("confirm-badges");
            findings.stream()
                    .filter(it -> !it.decision().isOpen())
                    .map(this::badge)
                    .forEach(badges::add);
            badges.setVisible(badges.getComponentCount() > 0);
            return badges;
        }

        private Badge badge(ParagraphFinding finding) {
            String kind = getTranslation(Kinds.nameKey(finding.kind()));
            if (finding.decision() instanceof Decision.Tracked tracked) {
                return new Badge(getTranslation("confirm.badge.tracked", kind, tracked.reference()), Tone.GOOD);
            }
            boolean confirmed = finding.isConfirmed();
            String key = confirmed ? "confirm.badge.confirmed" : "confirm.badge.dismissed";
            return new Badge(getTranslation(key, kind), confirmed ? Tone.GOOD : Tone.NEUTRAL);
        }

        private Stream<MarkedSpan> marks(ParagraphFinding finding) {
            boolean dismissed = finding.decision() instanceof Decision.Dismissed;
            Tone tone = dismissed ? Tone.NEUTRAL : Kinds.tone(finding.kind());
            String label = getTranslation(Kinds.nameKey(finding.kind()));
            return finding.passages().stream()
                    .map(it -> new MarkedSpan(it.span().start(), it.span().end(), tone, label));
        }
    }
}
