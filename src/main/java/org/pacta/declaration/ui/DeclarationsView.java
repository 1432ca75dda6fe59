package org.pacta.declaration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pacta.declaration.DeclarationId;
import org.pacta.declaration.DeclarationSummary;
import org.pacta.declaration.Declarations;
import org.pacta.declaration.FindingCounts;
import org.pacta.declaration.Metadata;
import org.pacta.declaration.VersionNote;
import org.pacta.declaration.Versions;
import org.pacta.people.Role;
import org.pacta.people.SignedIn;
import org.pacta.uikit.Badge;
import org.pacta.uikit.Dates;
import org.pacta.uikit.EmptyState;
import org.pacta.uikit.PageHeader;
import org.pacta.uikit.Tone;

/** The loaded declarations, and how far the confirmation of their pledges is. */
@Route("declarations")
@PageTitle("declaration.list.title")
@Menu(title = "declaration.menu", icon = "vaadin:file-text-o", order = 20)
@PermitAll
@StyleSheet("context://declaration.css")
public class DeclarationsView extends Div {

    private static final long serialVersionUID = 1;

    private final transient Map<DeclarationId, VersionNote> notes;

    DeclarationsView(Declarations declarations, Versions versions, SignedIn signedIn) {
        notes = versions.notes();
        boolean mayLoad = signedIn.person().is(Role.SECRETARIAT);
        List<DeclarationSummary> all = declarations.all();
        add(header(mayLoad), all.isEmpty() ? empty(mayLoad) : list(all));
    }

    private Component header(boolean mayLoad) {
        var header = new PageHeader(getTranslation("declaration.list.title"))
                .withSubtitle(getTranslation("declaration.list.subtitle"));
        return mayLoad ? header.withActions(loadLink("load-declaration")) : header;
    }

    private Component loadLink(String id) {
        var link = new RouterLink(getTranslation("declaration.load"), LoadDeclarationView.class);
        link.addClassNames("button-link");
        link.setId(id);
        return link;
    }

    private Component empty(boolean mayLoad) {
        String advice = mayLoad ? "declaration.list.empty.load" : "declaration.list.empty.wait";
        var empty = new EmptyState(getTranslation("declaration.list.empty"), getTranslation(advice))
                .withIcon(VaadinIcon.FILE_TEXT_O);
        return mayLoad ? empty.withAction(loadLink("load-first-declaration")) : empty;
    }

    private Component list(List<DeclarationSummary> all) {
        var list = new UnorderedList();
        list.addClassName("declaration-list");
        all.forEach(it -> list.add(new ListItem(card(it))));
        return list;
    }

    private Component card(DeclarationSummary declaration) {
        Metadata metadata = declaration.metadata();
        var card =
                new RouterLink("", DeclarationView.class, new RouteParameters(DeclarationView.KEY, declaration.key()));
        card.addClassName("declaration-card");
        var title = new H2(metadata.title());
        title.getElement().setAttribute("lang", metadata.language());
        card.add(symbol(metadata), title, facts(metadata), state(declaration));
        return card;
    }

    private Component symbol(Metadata metadata) {
        var symbol = new Span(metadata.symbol());
        symbol.addClassName("declaration-symbol");
        symbol.setVisible(!metadata.symbol().isEmpty());
        return symbol;
    }

    private Component facts(Metadata metadata) {
        String adopted = metadata.adoptedOn() == null
                ? ""
                : getTranslation("declaration.adopted-on", Dates.longDay(metadata.adoptedOn(), getLocale()));
        String facts = Stream.of(metadata.adoptingBody(), metadata.place(), adopted)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" · "));
        var line = new Paragraph(facts);
        line.addClassName("declaration-facts");
        return line;
    }

    private Component state(DeclarationSummary declaration) {
        VersionNote note = notes.getOrDefault(declaration.id(), new VersionNote(1, false, null));
        var state = new Div();
        state.addClassName("declaration-state");
        if (note.languageOf() != null) {
            String language = Languages.name(declaration.metadata().language(), getLocale());
            state.add(new Badge(
                    getTranslation(
                            "version.state.text-of", language, note.languageOf().citation()),
                    Tone.NEUTRAL));
        } else {
            state.add(confirmation(declaration));
        }
        if (note.replaced()) {
            state.add(new Badge(getTranslation("version.state.replaced"), Tone.NEUTRAL));
        }
        if (note.versionNumber() > 1) {
            state.add(new Span(getTranslation("version.state.version", note.versionNumber())));
        }
        state.add(new Span(getTranslation(
                "declaration.count.paragraphs", declaration.counts().paragraphs())));
        return state;
    }

    private Component confirmation(DeclarationSummary declaration) {
        FindingCounts counts = declaration.counts();
        return declaration.isConfirmed()
                ? new Badge(getTranslation("declaration.state.confirmed", counts.confirmed()), Tone.GOOD)
                : new Badge(
                        getTranslation("declaration.state.confirming", counts.settled(), counts.total()), Tone.ACTIVE);
    }
}
