package org.pacta.commitment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks why a commitment is withdrawn, and whether that is really meant. */
class WithdrawDialog extends Dialog {

    private static final long serialVersionUID = 1;

    private static final int LONGEST_REASON = 2000;

    private final TextArea reason = new TextArea(getTranslation("commitment.withdraw.reason"));
    private final transient Consumer<String> withdraw;

    /** @param withdraw is given the reason, which is not blank */
    WithdrawDialog(String reference, Consumer<String> withdraw) {
        this.withdraw = withdraw;
        setHeaderTitle(getTranslation("commitment.withdraw.title", reference));
        setWidth("34rem");
        prepareReason();
        add(new Paragraph(getTranslation("commitment.withdraw.consequence")), reason);
        getFooter().add(keep(), submit());
    }

    private void prepareReason() {
        reason.setId("withdraw-reason");
        reason.setHelperText(getTranslation("commitment.withdraw.reason.hint"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidthFull();
        reason.setMinHeight("7rem");
        reason.addValueChangeListener(change -> reason.setInvalid(false));
    }

    private Button keep() {
        return new Button(getTranslation("commitment.withdraw.keep"), click -> close());
    }

    private Button submit() {
        var submit = new Button(getTranslation("commitment.withdraw.submit"), click -> submitReason());
        submit.setId("withdraw-submit");
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        return submit;
    }

    private void submitReason() {
        if (reason.getValue().isBlank()) {
            reason.setErrorMessage(getTranslation("commitment.withdraw.reason.missing"));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        withdraw.accept(reason.getValue().strip());
        close();
    }
}
