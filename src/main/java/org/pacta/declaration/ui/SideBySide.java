package org.pacta.declaration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.pacta.declaration.WordDifferences;
import org.pacta.pledge.Span;
import org.pacta.uikit.MarkedSpan;
import org.pacta.uikit.QuoteBlock;
import org.pacta.uikit.Tone;
import org.springframework.modulith.NamedInterface;

/**
 * Two wordings of a paragraph beside each other, one above the other on a phone, with what is in one and not in the other
 * marked; a reader who hears the page is told so, too.
 */
@NamedInterface("side-by-side")
public class SideBySide extends Div {

    private static final long serialVersionUID = 1;

    /** An empty wording says that the paragraph is not there. */
    public SideBySide(String beforeHeading, String before, String nowHeading, String now) {
        addClassName("side-by-side");
        var differences = before.isEmpty() || now.isEmpty()
                ? new WordDifferences(List.of(), List.of())
                : WordDifferences.between(before, now);
        add(
                side(beforeHeading, before, differences.removed(), Tone.BAD, "version.removed"),
                side(nowHeading, now, differences.added(), Tone.GOOD, "version.added"));
    }

    private Component side(String heading, String text, List<Span> different, Tone tone, String label) {
        String words = getTranslation(label);
        Component wording = text.isEmpty()
                ? new Paragraph(getTranslation("version.not-there"))
                : new QuoteBlock(
                        text,
                        different.stream()
                                .map(it -> new MarkedSpan(it.start(), it.end(), tone, words))
                                .toList());
        return new Section(new H3(heading), wording);
    }
}
