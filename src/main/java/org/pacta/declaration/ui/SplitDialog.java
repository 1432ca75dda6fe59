package org.pacta.declaration.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.IntPredicate;
import org.pacta.uikit.FormDialog;

/**
 * Asks where a piece is to be split: the person puts a line break where the second part begins, as in any text. The words
 * themselves are not theirs to change.
 */
class SplitDialog extends FormDialog {

    private static final long serialVersionUID = 1;

    /** @param split cuts the text at an offset; answers whether it could be cut */
    SplitDialog(String text, IntPredicate split) {
        super(
                I18NProvider.translate("declaration.structure.split.title"),
                I18NProvider.translate("declaration.structure.split.save"));
        setWidth("52rem");
        String shown = text.replace('\n', ' ');
        var field = new TextArea(getTranslation("declaration.structure.text"));
        field.setId("split-text");
        field.setHelperText(getTranslation("declaration.structure.split.help"));
        field.setWidthFull();
        field.setValue(shown);
        field.setAutofocus(true);
        withFields(field);
        onSave(() -> {
            int offset = offset(shown, field.getValue());
            if (offset < 0) {
                field.setErrorMessage(getTranslation("declaration.structure.split.where"));
                field.setInvalid(true);
                field.setValue(shown);
                return false;
            }
            return split.test(offset);
        });
    }

    /** Where the one line break stands in the text; -1 if there is none, or several, or the words were changed. */
    static int offset(String text, String edited) {
        String withBreak = edited.strip();
        int offset = withBreak.indexOf('\n');
        if (offset < 0) {
            return -1;
        }
        String above = withBreak.substring(0, offset).strip();
        String below = withBreak.substring(offset).strip();
        boolean isSame = text.startsWith(above)
                && text.endsWith(below)
                && text.substring(above.length(), text.length() - below.length())
                        .isBlank();
        return isSame && !below.contains("\n") ? text.length() - below.length() : -1;
    }
}
