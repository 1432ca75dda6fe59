package org.pacta.declaration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.pacta.declaration.NoteMark;
import org.pacta.declaration.Part;
import org.pacta.uikit.MarkedSpan;
import org.pacta.uikit.RaisedSign;

/** A declaration's text as on paper: numbers in the margin, headings once, items below their chapeau, an anchor for each paragraph. */
class PrintedDocument extends Article {

    private static final long serialVersionUID = 1;

    /** Stands between a heading and the one below it. */
    private static final String LEVELS = ": ";

    /** Longer labels are wrapped in their column. */
    private static final int WIDEST_LABEL = 8;

    private String heading = "";

    /** @param language of the text, ISO 639-1; empty where it is not known */
    PrintedDocument(String title, String language, List<Line> lines) {
        addClassName("document");
        Languages.say(this, language);
        getElement().setAttribute("aria-label", title);
        getStyle().set("--label-width", widthOf(lines) + "ch");
        lines.forEach(this::print);
    }

    private static int widthOf(List<Line> lines) {
        return lines.stream()
                .mapToInt(line -> Math.min(line.label().length(), WIDEST_LABEL))
                .max()
                .orElse(0);
    }

    private void print(Line line) {
        printIfNew(line);
        switch (line.part()) {
            case OPENING -> add(unnumbered(line, "document-opening"));
            case CLOSING -> add(unnumbered(line, "document-closing"));
            case PREAMBULAR, OPERATIVE -> add(numbered(line));
        }
    }

    /** A heading stays above until another of its kind comes, so only what is new below it is printed. */
    private void printIfNew(Line line) {
        if (line.heading().equals(heading)) {
            return;
        }
        String kept = keptAbove(line.heading());
        heading = line.heading();
        String below = kept.isEmpty() ? heading : heading.substring(kept.length() + LEVELS.length());
        if (!below.isEmpty()) {
            HtmlContainer printed = kept.isEmpty() ? new H2(below) : new H3(below);
            printed.addClassName("document-heading");
            add(printed);
        }
    }

    /** The outer headings that this one shares with the one printed last. */
    private String keptAbove(String next) {
        int end = next.lastIndexOf(LEVELS);
        while (end > 0) {
            String outer = next.substring(0, end);
            if (heading.equals(outer) || heading.startsWith(outer + LEVELS)) {
                return outer;
            }
            end = next.lastIndexOf(LEVELS, end - 1);
        }
        return "";
    }

    private Component unnumbered(Line line, String className) {
        var text = printedText(line);
        text.getElement().getClassList().add(className);
        return text;
    }

    private Component numbered(Line line) {
        var paragraph = new Div(number(line), printedText(line));
        paragraph.addClassNames("paragraph", line.part().word());
        paragraph.setClassName("item", line.isItem());
        if (!line.anchor().isEmpty()) {
            paragraph.setId(line.anchor());
        }
        return paragraph;
    }

    private PrintedText printedText(Line line) {
        List<RaisedSign> noteMarks = line.noteMarks().stream()
                .map(note -> new RaisedSign(
                        note.offset(), note.mark(), getTranslation("declaration.footnote.title", note.mark())))
                .toList();
        return new PrintedText(line.text(), line.marks(), noteMarks);
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
     * @param isItem true in a list, which the words of a paragraph above it govern
     * @param anchor what names it in the address, after the hash; empty where the page has no address of its own
     */
    record Line(
            String label,
            String anchor,
            Part part,
            String heading,
            boolean isItem,
            String text,
            List<MarkedSpan> marks,
            List<NoteMark> noteMarks) {}
}
