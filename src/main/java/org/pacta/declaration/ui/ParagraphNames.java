package org.pacta.declaration.ui;

import com.vaadin.flow.i18n.I18NProvider;
import org.pacta.declaration.Paragraph;

/** How paragraphs are called where texts are compared. */
final class ParagraphNames {

    private ParagraphNames() {}

    /** "Paragraph 5"; "Opening" and "Closing" for what has no label. */
    static String of(Paragraph paragraph) {
        return paragraph.label().isEmpty()
                ? I18NProvider.translate("version.part." + paragraph.part().word())
                : I18NProvider.translate("version.paragraph", paragraph.label());
    }
}
