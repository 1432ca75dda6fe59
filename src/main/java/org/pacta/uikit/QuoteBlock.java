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

    private final String text;
    private final List<RaisedSign> signs;

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
        this(text, marks, List.of());
    }

    /**
     * The text with marks and with signs above the line, both in any order.
     *
     * @throws IllegalArgumentException if a mark ends behind the text
     */
    public QuoteBlock(String text, List<MarkedSpan> marks, List<RaisedSign> signs) {
        this.text = text;
        this.signs = signs.stream()
                .sorted(Comparator.comparingInt(RaisedSign::offset))
                .toList();
        getElement().getClassList().add("quote");
        int written = 0;
        for (MarkedSpan mark : inOrder(marks)) {
            if (mark.end() > text.length()) {
                throw new IllegalArgumentException("a mark ends at " + mark.end() + ", the text at " + text.length());
            }
            int start = Math.max(mark.start(), written);
            if (start < mark.end()) {
                write(written, start, getElement());
                marked(start, mark);
                written = mark.end();
            }
        }
        write(written, text.length(), getElement());
        signs.stream().filter(sign -> sign.offset() >= text.length()).forEach(sign -> raise(sign, getElement()));
    }

    private static List<MarkedSpan> inOrder(List<MarkedSpan> marks) {
        return marks.stream()
                .sorted(Comparator.comparingInt(MarkedSpan::start).thenComparingInt(MarkedSpan::end))
                .toList();
    }

    private void write(int from, int to, Element parent) {
        int written = from;
        for (RaisedSign sign : signs) {
            if (sign.offset() >= from && sign.offset() < to) {
                plain(text.substring(written, sign.offset()), parent);
                raise(sign, parent);
                written = sign.offset();
            }
        }
        plain(text.substring(written, to), parent);
    }

    private static void plain(String words, Element parent) {
        if (!words.isEmpty()) {
            parent.appendChild(Element.createText(words));
        }
    }

    private static void raise(RaisedSign sign, Element parent) {
        var raised = new Element("sup");
        raised.setAttribute("title", sign.title());
        raised.appendChild(Element.createText(sign.text()));
        parent.appendChild(raised);
    }

    private void marked(int start, MarkedSpan mark) {
        var element = new Element("mark");
        element.getClassList().add(mark.tone().className());
        element.setAttribute("title", mark.label());
        write(start, mark.end(), element);
        var label = new Span(" [" + mark.label() + "]");
        label.addClassName("visually-hidden");
        element.appendChild(label.getElement());
        getElement().appendChild(element);
    }
}
