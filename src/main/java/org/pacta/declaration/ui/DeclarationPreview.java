package org.pacta.declaration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import org.pacta.declaration.Preview;
import org.pacta.declaration.Preview.PreviewedParagraph;
import org.pacta.declaration.ProposedFinding;
import org.pacta.declaration.ReadParagraph;
import org.pacta.pledge.Kind;
import org.pacta.uikit.MarkedSpan;

/** A document as it will stand once it is loaded: counts, metadata to correct, text with marks. */
class DeclarationPreview extends Div {

    private static final long serialVersionUID = 1;

    private final MetadataForm form;

    DeclarationPreview(Preview.Readable document) {
        form = new MetadataForm(document.metadata());
        addClassName("declaration-preview");
        add(
                figures(document),
                new H2(getTranslation("declaration.load.metadata")),
                new Paragraph(getTranslation("declaration.load.metadata.help")),
                form,
                new H2(getTranslation("declaration.load.text")),
                new MarkLegend(kinds(document)),
                new PrintedDocument(
                        document.metadata().title(),
                        document.paragraphs().stream().map(this::line).toList()),
                new LeftOutDetails(document.document().leftOut()));
    }

    MetadataForm form() {
        return form;
    }

    private Component figures(Preview.Readable document) {
        var figures = new UnorderedList(
                figure(document.countOfParagraphs(), "declaration.figure.paragraphs"),
                figure(document.countOf(Kind.PLEDGE), "declaration.figure.pledges"),
                figure(document.countOf(Kind.SOFT), "declaration.figure.soft"),
                figure(document.countOf(Kind.CALL), "declaration.figure.calls"),
                figure(document.document().leftOut().size(), "declaration.figure.left-out"));
        figures.addClassName("figures");
        figures.setId("preview-figures");
        return figures;
    }

    private ListItem figure(int count, String key) {
        var number = new Span(Integer.toString(count));
        number.addClassName("figure-number");
        var name = new Span(getTranslation(key));
        name.addClassName("figure-label");
        var figure = new ListItem(number, name);
        figure.addClassName("figure");
        return figure;
    }

    private static List<Kind> kinds(Preview.Readable document) {
        return findings(document).map(ProposedFinding::kind).toList();
    }

    private static Stream<ProposedFinding> findings(Preview.Readable document) {
        return document.paragraphs().stream().flatMap(it -> it.findings().stream());
    }

    private PrintedDocument.Line line(PreviewedParagraph previewed) {
        ReadParagraph paragraph = previewed.paragraph();
        return new PrintedDocument.Line(
                paragraph.label(),
                "",
                paragraph.part(),
                paragraph.heading(),
                paragraph.chapeau(),
                paragraph.text(),
                previewed.findings().stream().flatMap(this::marks).toList());
    }

    private Stream<MarkedSpan> marks(ProposedFinding finding) {
        String label = getTranslation(Kinds.nameKey(finding.kind()));
        return finding.passages().stream()
                .map(it -> new MarkedSpan(it.span().start(), it.span().end(), Kinds.tone(finding.kind()), label));
    }
}
