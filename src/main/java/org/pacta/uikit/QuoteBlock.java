package org.pacta.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Comparator;
import java.util.List;

/**
 * A passage of a declaration in its own words and typeface, with marks in it. The words are set as text, never as markup.
 */
@Tag("blockquote")
public class QuoteBlock extends Component {

    private static final long serialVersionUID = 1;

    /** The text without marks. */
    public QuoteBlock(String text) {
        this(text, List.of());
    }

    /**
     * The text with marks, in any order. Where two overlap, the one that begins first keeps the common part.
     *
     * @throws IllegalArgumentException if a mark ends behind the text
     */
    public QuoteBlock(String text, List<MarkedSpan> marks) {
        getElement().getClassList().add("quote");
        int written = 0;
        for (MarkedSpan mark : inOrder(marks)) {
            if (mark.end() > text.length()) {
                throw new IllegalArgumentException("a mark ends at " + mark.end() + ", the text at " + text.length());
            }
            int start = Math.max(mark.start(), written);
            if (start < mark.end()) {
                plain(text.substring(written, start));
                marked(text.substring(start, mark.end()), mark);
                written = mark.end();
            }
        }
        plain(text.substring(written));
    }

    private static List<MarkedSpan> inOrder(List<MarkedSpan> marks) {
        return marks.stream()
                .sorted(Comparator.comparingInt(MarkedSpan::start).thenComparingInt(MarkedSpan::end))
                .toList();
    }

    private void plain(String words) {
        if (!words.isEmpty()) {
            getElement().appendChild(Element.createText(words));
        }
    }

    private void marked(String words, MarkedSpan mark) {
        var element = new Element("mark");
        element.getClassList().add(mark.tone().className());
        element.setAttribute("title", mark.label());
        element.appendChild(Element.createText(words));
        var label = new Span(" [" + mark.label() + "]");
        label.addClassName("visually-hidden");
        element.appendChild(label.getElement());
        getElement().appendChild(element);
    }
}
