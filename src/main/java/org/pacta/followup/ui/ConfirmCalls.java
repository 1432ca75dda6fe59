package org.pacta.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.pacta.declaration.ParagraphFinding;

/** Calls upon somebody, apart from the pledges: whoever wants may have one followed up, too. */
class ConfirmCalls extends Section {

    private static final long serialVersionUID = 1;

    private final transient Consumer<ParagraphFinding> track;
    private final transient Consumer<ParagraphFinding> untrack;

    ConfirmCalls(List<ParagraphFinding> calls, Consumer<ParagraphFinding> track, Consumer<ParagraphFinding> untrack) {
        this.track = track;
        this.untrack = untrack;
        setId("calls");
        addClassName("confirm-calls");
        var list = new UnorderedList();
        calls.forEach(call -> list.add(item(call)));
        add(new H2(getTranslation("confirm.calls")), new Paragraph(getTranslation("confirm.calls.help")), list);
        setVisible(!calls.isEmpty());
    }

    private ListItem item(ParagraphFinding call) {
        var label = new Span(getTranslation("confirm.paragraph", call.paragraphLabel()));
        label.addClassName("confirm-call-label");
        var words = new Span(call.passages().stream()
                .map(it -> getTranslation("confirm.quoted", it.trigger()))
                .collect(Collectors.joining(" ")));
        words.addClassName("confirm-call-words");
        return new ListItem(label, words, action(call));
    }

    private Component action(ParagraphFinding call) {
        boolean tracked = call.isConfirmed();
        var button = tracked
                ? new Button(getTranslation("confirm.untrack"), click -> untrack.accept(call))
                : new Button(getTranslation("confirm.track"), click -> track.accept(call));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setId((tracked ? "untrack-" : "track-") + call.paragraphLabel());
        button.setAriaLabel(
                getTranslation(tracked ? "confirm.untrack.label" : "confirm.track.label", call.paragraphLabel()));
        return button;
    }
}
