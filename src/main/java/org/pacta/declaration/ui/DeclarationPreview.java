package org.pacta.declaration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.List;
import org.pacta.declaration.PageNumbers;
import org.pacta.declaration.Preview;
import org.pacta.declaration.Preview.PreviewedParagraph;
import org.pacta.declaration.ProposedFinding;
import org.pacta.declaration.ReadDeclaration;
import org.pacta.declaration.ReadParagraph;
import org.pacta.pledge.Kind;
import org.pacta.uikit.Figures;

/**
 * A document as it will stand once it is loaded: counts, metadata to correct, text with marks; and in a second tab the same
 * beside its source, to correct how it was read.
 */
class DeclarationPreview extends Div {

    private static final long serialVersionUID = 1;

    private final MetadataForm form;
    private final Div figures = new Div();
    private final Div text = new Div();

    DeclarationPreview(Preview.Readable document, StructureEditor.Corrector corrector) {
        form = new MetadataForm(document.metadata());
        addClassName("declaration-preview");
        var tabs = new TabSheet();
        tabs.setId("preview-tabs");
        tabs.addClassName("preview-tabs");
        tabs.add(getTranslation("declaration.load.text"), text);
        tabs.add(getTranslation("declaration.structure"), new StructureEditor(document, corrector, this::show));
        add(
                wordlessPages(document.document().wordlessPages()),
                figures,
                noPledges(document),
                correctionsMadeAgain(document),
                new H2(getTranslation("declaration.load.metadata")),
                new Paragraph(getTranslation("declaration.load.metadata.help")),
                form,
                tabs);
        show(document);
    }

    MetadataForm form() {
        return form;
    }

    private void show(Preview.Readable document) {
        figures.removeAll();
        figures.add(figures(document));
        text.removeAll();
        text.add(
                new MarkLegend(kinds(document)),
                new PrintedDocument(
                        document.metadata().title(),
                        document.metadata().language(),
                        document.paragraphs().stream()
                                .map(DeclarationPreview::line)
                                .toList()),
                new FootnoteList(
                        document.document().footnotes(), document.metadata().language()),
                new LeftOutDetails(
                        document.document().leftOut(), document.metadata().language()));
    }

    /** So that nobody takes a text in another language for one without pledges. */
    private Component noPledges(Preview.Readable document) {
        var message = new Paragraph(getTranslation("language.no-pledges"));
        message.setId("no-pledges");
        message.addClassName("hint-box");
        message.setVisible(!document.metadata().isInLanguageOfPledges());
        return message;
    }

    private Component wordlessPages(List<Integer> pages) {
        var what = new Paragraph(getTranslation("declaration.load.wordless", pages.size(), PageNumbers.printed(pages)));
        what.addClassName("complaint");
        var message = new Div(what, new Paragraph(getTranslation("declaration.load.wordless.advice")));
        message.setId("wordless-pages");
        message.addClassName("complaint-box");
        message.setVisible(!pages.isEmpty());
        return message;
    }

    private Component correctionsMadeAgain(Preview.Readable document) {
        int count = document.corrections().size();
        var message = new Paragraph(getTranslation("declaration.structure.made-again", count));
        message.setId("corrections-made-again");
        message.addClassName("hint-box");
        message.setVisible(count > 0);
        return message;
    }

    private Component figures(Preview.Readable preview) {
        ReadDeclaration document = preview.document();
        var figures = new Figures("preview-figures")
                .with(preview.countOfParagraphs(), getTranslation("declaration.figure.paragraphs"))
                .with(document.headings().size(), getTranslation("declaration.figure.headings"))
                .with(document.footnotes().size(), getTranslation("declaration.figure.footnotes"));
        if (preview.metadata().isInLanguageOfPledges()) {
            figures.with(preview.countOf(Kind.PLEDGE), getTranslation("declaration.figure.pledges"))
                    .with(preview.countOf(Kind.SOFT), getTranslation("declaration.figure.soft"))
                    .with(preview.countOf(Kind.CALL), getTranslation("declaration.figure.calls"));
        }
        return figures.with(document.leftOut().size(), getTranslation("declaration.figure.left-out"));
    }

    private static List<Kind> kinds(Preview.Readable document) {
        return document.paragraphs().stream()
                .flatMap(it -> it.findings().stream())
                .map(ProposedFinding::kind)
                .toList();
    }

    private static PrintedDocument.Line line(PreviewedParagraph previewed) {
        ReadParagraph paragraph = previewed.paragraph();
        return new PrintedDocument.Line(
                paragraph.label(),
                "",
                paragraph.part(),
                paragraph.heading(),
                !paragraph.chapeau().isEmpty(),
                paragraph.text(),
                FindingMarks.of(previewed),
                paragraph.noteMarks());
    }
}
