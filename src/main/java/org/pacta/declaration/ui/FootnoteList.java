package org.pacta.declaration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.pacta.declaration.Footnote;

/** The footnotes of a document, below its text. */
class FootnoteList extends Div {

    private static final long serialVersionUID = 1;

    FootnoteList(List<Footnote> footnotes, String language) {
        setId("footnotes");
        addClassName("footnotes");
        add(new H2(getTranslation("declaration.footnotes")));
        footnotes.forEach(it -> add(printed(it, language)));
        setVisible(!footnotes.isEmpty());
    }

    private Component printed(Footnote footnote, String language) {
        var mark = new Span(footnote.mark());
        mark.addClassName("footnote-mark");
        var words = new Span(footnote.text());
        Languages.say(words, language);
        var printed = new Paragraph(mark, words);
        if (!footnote.calledIn().isEmpty()) {
            var caller = new Span(getTranslation("declaration.footnotes.called-in", footnote.calledIn()));
            caller.addClassName("footnote-caller");
            printed.add(caller);
        }
        printed.addClassName("footnote");
        return printed;
    }
}
