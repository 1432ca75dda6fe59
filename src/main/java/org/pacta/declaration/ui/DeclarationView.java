package org.pacta.declaration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pacta.declaration.DeclarationId;
import org.pacta.declaration.DeclarationSummary;
import org.pacta.declaration.Declarations;
import org.pacta.declaration.Findings;
import org.pacta.declaration.Mark;
import org.pacta.declaration.NoteMark;
import org.pacta.declaration.Paragraph;
import org.pacta.declaration.ParagraphId;
import org.pacta.declaration.SourceFile;
import org.pacta.declaration.Versions;
import org.pacta.uikit.MarkedSpan;
import org.pacta.uikit.PageHeader;
import org.springframework.beans.factory.ObjectProvider;

/** One declaration as a document: what it says of itself, its text with the marks, and what rooms above add. */
@Route("declarations/:key")
@PermitAll
@StyleSheet("context://declaration.css")
public class DeclarationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    static final String KEY = "key";

    private final transient Declarations declarations;
    private final transient Findings findings;
    private final transient Versions versions;
    private final transient ObjectProvider<DeclarationPanel> panels;

    private String title = "";

    DeclarationView(
            Declarations declarations, Findings findings, Versions versions, ObjectProvider<DeclarationPanel> panels) {
        this.declarations = declarations;
        this.findings = findings;
        this.versions = versions;
        this.panels = panels;
        addClassName("declaration-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<DeclarationSummary> found = event.getRouteParameters().get(KEY).flatMap(declarations::find);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        removeAll();
        show(found.get());
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(DeclarationSummary declaration) {
        title = declaration.metadata().title();
        String language = declaration.metadata().language();
        List<Mark> marks = findings.marks(declaration.id());
        add(
                header(declaration),
                new RelativesLine(declaration, versions.of(declaration.id()).orElseThrow()),
                new MetadataFacts(declaration.metadata()),
                panels(declaration.id()),
                new MarkLegend(marks.stream().map(Mark::kind).toList()),
                document(declaration, marks),
                new FootnoteList(declarations.footnotes(declaration.id()), language),
                new LeftOutDetails(declarations.leftOut(declaration.id()), language));
        scrollToParagraphInAddress();
    }

    private Component header(DeclarationSummary declaration) {
        var header = new PageHeader(title)
                .inLanguage(declaration.metadata().language())
                .withActions(download(declaration));
        String symbol = declaration.metadata().symbol();
        return symbol.isEmpty() ? header : header.withSubtitle(symbol);
    }

    private Component download(DeclarationSummary declaration) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(request -> {
                    SourceFile source = declarations.source(declaration.id()).orElseThrow();
                    return new DownloadResponse(
                            new ByteArrayInputStream(source.content()),
                            source.name(),
                            declaration.sourceFormat().mediaType(),
                            source.content().length);
                }),
                getTranslation("declaration.source"));
        link.setId("download-source");
        link.addClassNames("button-link", "quiet");
        return link;
    }

    private Component panels(DeclarationId declaration) {
        var section = new Section();
        section.addClassName("declaration-panels");
        panels.orderedStream()
                .map(panel -> panel.panelFor(declaration))
                .flatMap(Optional::stream)
                .forEach(section::add);
        section.setVisible(section.getComponentCount() > 0);
        return section;
    }

    private Component document(DeclarationSummary declaration, List<Mark> marks) {
        return new PrintedDocument(title, declaration.metadata().language(), lines(declaration.id(), marks));
    }

    private List<PrintedDocument.Line> lines(DeclarationId declaration, List<Mark> marks) {
        Map<ParagraphId, List<Mark>> byParagraph = marks.stream().collect(Collectors.groupingBy(Mark::paragraph));
        Map<ParagraphId, List<NoteMark>> noteMarks = declarations.noteMarks(declaration);
        return declarations.paragraphs(declaration).stream()
                .map(it -> line(
                        it, byParagraph.getOrDefault(it.id(), List.of()), noteMarks.getOrDefault(it.id(), List.of())))
                .toList();
    }

    private PrintedDocument.Line line(Paragraph paragraph, List<Mark> marks, List<NoteMark> noteMarks) {
        return new PrintedDocument.Line(
                paragraph.label(),
                paragraph.anchor(),
                paragraph.part(),
                paragraph.heading(),
                !paragraph.chapeau().isEmpty(),
                paragraph.text(),
                marks.stream().map(this::marked).toList(),
                noteMarks);
    }

    private MarkedSpan marked(Mark mark) {
        String kind = getTranslation(Kinds.nameKey(mark.kind()));
        String label = mark.settled() ? getTranslation("declaration.mark.confirmed", kind) : kind;
        return new MarkedSpan(mark.span().start(), mark.span().end(), Kinds.tone(mark.kind()), label);
    }

    /** The browser looks for the paragraph before the text is there, and is sent to the top when it is. */
    private void scrollToParagraphInAddress() {
        getElement().executeJs("""
                const name = decodeURIComponent(location.hash.slice(1));
                const scroll = () => document.getElementById(name)?.scrollIntoView();
                if (name) {
                  setTimeout(scroll, 200);
                }
                """);
    }
}
