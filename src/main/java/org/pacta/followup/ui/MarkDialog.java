package org.pacta.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.pacta.declaration.Paragraph;
import org.pacta.declaration.ui.Kinds;
import org.pacta.pledge.Kind;
import org.pacta.pledge.Span;

/** Lets a person mark what the finder missed. */
class MarkDialog extends Dialog {

    private static final long serialVersionUID = 1;

    private static final int LONGEST = 500;
    private static final int BEGINNING = 70;

    private final ComboBox<Paragraph> paragraph = new ComboBox<>();
    private final PassageChooser passages = new PassageChooser();
    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>();
    private final TextField boundParty = new TextField();
    private final transient Marking marking;

    /** Takes what was marked. */
    interface Marking {
        void mark(Paragraph paragraph, List<Span> passages, Kind kind, String boundParty);
    }

    /**
     * @param paragraphs to choose from, at least one
     * @param first the one offered first
     * @param usualParty who is bound elsewhere in the document
     */
    MarkDialog(List<Paragraph> paragraphs, Paragraph first, String usualParty, Marking marking) {
        this.marking = marking;
        setHeaderTitle(getTranslation("confirm.mark.title"));
        addClassName("confirm-dialog");
        setWidth("min(44rem, calc(100vw - 2rem))");
        chooseParagraph(paragraphs, first);
        kind.setId("kind");
        kind.setLabel(getTranslation("confirm.kind"));
        kind.setItems(Kind.PLEDGE, Kind.CALL);
        kind.setItemLabelGenerator(it -> getTranslation(Kinds.nameKey(it)));
        kind.setValue(Kind.PLEDGE);
        boundParty.setId("bound-party");
        boundParty.setLabel(getTranslation("confirm.bound"));
        boundParty.setMaxLength(LONGEST);
        boundParty.setWidthFull();
        boundParty.setValue(usualParty);
        add(paragraph, passages, kind, boundParty);
        getFooter().add(cancel(), submit());
    }

    private void chooseParagraph(List<Paragraph> paragraphs, Paragraph first) {
        paragraph.setId("paragraph");
        paragraph.setLabel(getTranslation("confirm.mark.paragraph"));
        paragraph.setWidthFull();
        paragraph.setItems(paragraphs);
        paragraph.setItemLabelGenerator(MarkDialog::beginning);
        paragraph.addValueChangeListener(change -> offer(change.getValue()));
        paragraph.setValue(first);
    }

    private void offer(Paragraph chosen) {
        passages.setVisible(chosen != null);
        if (chosen != null) {
            passages.offer(chosen.text(), List.of());
        }
    }

    private static String beginning(Paragraph paragraph) {
        String text = paragraph.text();
        String start = text.length() <= BEGINNING ? text : text.substring(0, BEGINNING) + " …";
        return paragraph.label().isEmpty() ? start : paragraph.label() + "  " + start;
    }

    private Button cancel() {
        return new Button(getTranslation("confirm.cancel"), click -> close());
    }

    private Button submit() {
        var submit = new Button(getTranslation("confirm.mark.submit"), click -> submitMark());
        submit.setId("submit-mark");
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return submit;
    }

    private void submitMark() {
        Paragraph chosen = paragraph.getValue();
        if (chosen == null) {
            paragraph.setErrorMessage(getTranslation("confirm.mark.paragraph.missing"));
            paragraph.setInvalid(true);
            return;
        }
        List<Span> marked = passages.chosen();
        if (!marked.isEmpty()) {
            close();
            marking.mark(chosen, marked, kind.getValue(), boundParty.getValue());
        }
    }
}
