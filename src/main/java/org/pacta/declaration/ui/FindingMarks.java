package org.pacta.declaration.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.pacta.declaration.Preview.PreviewedParagraph;
import org.pacta.uikit.MarkedSpan;

/** What the finder proposes for a paragraph, as marks in its text. */
final class FindingMarks {

    private FindingMarks() {}

    static List<MarkedSpan> of(PreviewedParagraph previewed) {
        return previewed.findings().stream()
                .flatMap(finding -> finding.passages().stream()
                        .map(passage -> new MarkedSpan(
                                passage.span().start(),
                                passage.span().end(),
                                Kinds.tone(finding.kind()),
                                I18NProvider.translate(Kinds.nameKey(finding.kind())))))
                .toList();
    }
}
