package org.pacta.declaration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.pacta.declaration.Part;
import org.pacta.uikit.MarkedSpan;

/** A declaration's text as on paper: numbers in the margin, headings and chapeaux once, an anchor for each paragraph. */
class PrintedDocument extends Article {

    private static final long serialVersionUID = 1;

    private String heading = "";
    private String chapeau = "";

    /** @param language of the text, ISO 639-1; empty where it is not known */
    PrintedDocument(String title, String language, List<Line> lines) {
        addClassName("document");
        Languages.say(this, language);
        getElement().setAttribute("aria-label", title);
        lines.forEach(this::print);
    }

    private void print(Line line) {
        printIfNew(line);
        switch (line.part()) {
            case OPENING -> add(unnumbered(line, "document-opening"));
            case CLOSING -> add(unnumbered(line, "document-closing"));
            case PREAMBULAR, OPERATIVE -> add(numbered(line));
        }
    }

    private void printIfNew(Line line) {
        if (!line.heading().equals(heading)) {
            heading = line.heading();
            if (!heading.isEmpty()) {
                var printed = new H2(heading);
                printed.addClassName("document-heading");
                add(printed);
            }
        }
        if (!line.chapeau().equals(chapeau)) {
            chapeau = line.chapeau();
            if (!chapeau.isEmpty()) {
                var printed = new Paragraph(chapeau);
                printed.addClassName("document-chapeau");
                add(printed);
            }
        }
    }

    private static Component unnumbered(Line line, String className) {
        var text = new PrintedText(line.text(), line.marks());
        text.getElement().getClassList().add(className);
        return text;
    }

    private static Component numbered(Line line) {
        var paragraph = new Div(number(line), new PrintedText(line.text(), line.marks()));
        paragraph.addClassNames("paragraph", line.part().word());
        if (!line.anchor().isEmpty()) {
            paragraph.setId(line.anchor());
        }
        return paragraph;
    }

    private static Component number(Line line) {
        if (line.anchor().isEmpty()) {
            var number = new Span(line.label());
            number.addClassName("paragraph-number");
            return number;
        }
        var link = new Anchor("#" + line.anchor(), line.label());
        link.addClassName("paragraph-number");
        link.setRouterIgnore(true);
        return link;
    }

    /**
     * One paragraph.
     *
     * @param label as printed; empty in opening and closing
     * @param anchor what names it in the address, after the hash; empty where the page has no address of its own
     */
    record Line(
            String label,
            String anchor,
            Part part,
            String heading,
            String chapeau,
            String text,
            List<MarkedSpan> marks) {}
}
