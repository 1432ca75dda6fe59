package org.pacta.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.pacta.declaration.Correction;
import org.pacta.declaration.FoundPassage;
import org.pacta.declaration.ParagraphFinding;
import org.pacta.declaration.ui.Kinds;
import org.pacta.pledge.Kind;
import org.pacta.pledge.Span;

/** Lets a person say how a finding ought to read. */
class CorrectDialog extends Dialog {

    private static final long serialVersionUID = 1;

    private static final int LONGEST = 500;

    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>();
    private final PassageChooser passages = new PassageChooser();
    private final TextField boundParty = new TextField();
    private final TextField deadline = new TextField();

    /**
     * @param paragraph the text it stands in
     * @param save takes the correction and leaves the finding open
     * @param saveAndConfirm takes the correction and confirms the finding
     */
    CorrectDialog(
            ParagraphFinding finding,
            String paragraph,
            Consumer<Correction> save,
            Consumer<Correction> saveAndConfirm) {
        setHeaderTitle(getTranslation("confirm.correct.title", finding.paragraphLabel()));
        addClassName("confirm-dialog");
        setWidth("min(44rem, calc(100vw - 2rem))");
        kind.setId("kind");
        kind.setLabel(getTranslation("confirm.kind"));
        kind.setItems(Kind.PLEDGE, Kind.SOFT, Kind.CALL);
        kind.setItemLabelGenerator(it -> getTranslation(Kinds.nameKey(it)));
        describe(boundParty, "bound-party", "confirm.bound");
        describe(deadline, "deadline", "confirm.deadline");
        fill(finding, paragraph);
        add(kind, passages, boundParty, deadline);
        getFooter().add(cancel(), submit("save", save), primary(submit("save-and-confirm", saveAndConfirm)));
    }

    private static void describe(TextField field, String id, String key) {
        field.setId(id);
        field.setLabel(field.getTranslation(key));
        field.setMaxLength(LONGEST);
        field.setWidthFull();
    }

    private void fill(ParagraphFinding finding, String paragraph) {
        kind.setValue(finding.kind());
        passages.offer(
                paragraph, finding.passages().stream().map(FoundPassage::span).toList());
        boundParty.setValue(finding.boundParty());
        deadline.setValue(finding.deadline());
    }

    private Button cancel() {
        return new Button(getTranslation("confirm.cancel"), click -> close());
    }

    private Button submit(String id, Consumer<Correction> take) {
        var submit = new Button(getTranslation("confirm.correct." + id), click -> submit(take));
        submit.setId(id);
        return submit;
    }

    private static Button primary(Button button) {
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void submit(Consumer<Correction> take) {
        List<Span> chosen = passages.chosen();
        if (!chosen.isEmpty()) {
            close();
            take.accept(new Correction(kind.getValue(), chosen, boundParty.getValue(), deadline.getValue()));
        }
    }
}
