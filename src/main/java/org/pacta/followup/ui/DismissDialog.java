package org.pacta.followup.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;

/** Asks why a finding is no pledge: one of the usual reasons, or one's own. */
class DismissDialog extends Dialog {

    private static final long serialVersionUID = 1;

    private static final int LONGEST = 500;
    private static final List<String> USUAL = List.of("value", "others", "past", "repeated", "misread");

    private final RadioButtonGroup<String> usual = new RadioButtonGroup<>();
    private final TextField own = new TextField();
    private final transient Consumer<String> dismiss;

    DismissDialog(String paragraph, Consumer<String> dismiss) {
        this.dismiss = dismiss;
        setHeaderTitle(getTranslation("confirm.dismiss.title", paragraph));
        addClassName("confirm-dialog");
        setWidth("min(44rem, calc(100vw - 2rem))");
        usual.setId("usual-reasons");
        usual.setLabel(getTranslation("confirm.dismiss.why"));
        usual.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        usual.setItems(USUAL.stream()
                .map(it -> getTranslation("confirm.dismiss.reason." + it))
                .toList());
        own.setId("own-reason");
        own.setLabel(getTranslation("confirm.dismiss.own"));
        own.setMaxLength(LONGEST);
        own.setWidthFull();
        add(usual, own);
        getFooter().add(cancel(), submit());
        addOpenedChangeListener(opened -> usual.getElement().callJsFunction("focus"));
    }

    private Button cancel() {
        return new Button(getTranslation("confirm.cancel"), click -> close());
    }

    private Button submit() {
        var submit = new Button(getTranslation("confirm.dismiss"), click -> submitReason());
        submit.setId("submit-dismiss");
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.addClickShortcut(Key.ENTER);
        return submit;
    }

    private void submitReason() {
        String reason = own.getValue().isBlank()
                ? usual.getOptionalValue().orElse("")
                : own.getValue().strip();
        if (reason.isEmpty()) {
            usual.setErrorMessage(getTranslation("confirm.dismiss.reason.missing"));
            usual.setInvalid(true);
            return;
        }
        close();
        dismiss.accept(reason);
    }
}
