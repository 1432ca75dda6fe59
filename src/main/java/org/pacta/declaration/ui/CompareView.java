package org.pacta.declaration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pacta.declaration.DeclarationSummary;
import org.pacta.declaration.Declarations;
import org.pacta.declaration.ExistingDeclaration;
import org.pacta.declaration.Metadata;
import org.pacta.declaration.Paragraph;
import org.pacta.declaration.ParagraphPair;
import org.pacta.declaration.ParagraphPair.Change;
import org.pacta.declaration.Relatives;
import org.pacta.declaration.Versions;
import org.pacta.uikit.Badge;
import org.pacta.uikit.Figures;
import org.pacta.uikit.PageHeader;
import org.pacta.uikit.Tone;

/**
 * A version of a declaration beside the one before it, paragraph by paragraph, with what changed marked word by word; or a
 * text in another language beside the one whose pledges are followed up.
 */
@Route("declarations/:key/compare")
@PermitAll
@StyleSheet("context://declaration.css")
public class CompareView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    private final transient Declarations declarations;
    private final transient Versions versions;
    private final List<Component> unchanged = new ArrayList<>();
    private String title = "";

    CompareView(Declarations declarations, Versions versions) {
        this.declarations = declarations;
        this.versions = versions;
        addClassName("compare-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<DeclarationSummary> shown =
                event.getRouteParameters().get(DeclarationView.KEY).flatMap(declarations::find);
        Optional<Relatives> relatives = shown.flatMap(it -> versions.of(it.id()));
        Optional<ExistingDeclaration> older = relatives.map(Relatives::older);
        Optional<ExistingDeclaration> original = relatives.map(Relatives::languageOf);
        removeAll();
        if (older.isPresent()) {
            show(shown.orElseThrow(), older.get());
        } else if (original.isPresent()) {
            showLanguages(shown.orElseThrow(), original.get());
        } else {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void showLanguages(DeclarationSummary translated, ExistingDeclaration original) {
        title = getTranslation(
                "language.compare.title", Languages.name(translated.metadata().language(), getLocale()));
        String language = declarations
                .find(original.id())
                .map(it -> it.metadata().language())
                .orElse(Metadata.UNKNOWN_LANGUAGE);
        var compared = new LanguageComparison(
                versions.besideTheOriginal(translated.id()),
                language,
                translated.metadata().language());
        add(
                header(
                        translated.metadata().title(),
                        link("open-older", Languages.name(language, getLocale()), original.key()),
                        link(
                                "open-newer",
                                Languages.name(translated.metadata().language(), getLocale()),
                                translated.key())),
                compared.counts(),
                compared);
    }

    private void show(DeclarationSummary newer, ExistingDeclaration older) {
        title = getTranslation("version.compare.title");
        List<ParagraphPair> pairs = versions.comparedWithTheVersionBefore(newer.id());
        unchanged.clear();
        var rows = new Section();
        rows.addClassName("compared");
        pairs.forEach(pair -> rows.add(row(pair)));
        Component header = header(
                newer.metadata().title(),
                link("open-older", older.citation(), older.key()),
                link("open-newer", newer.citation(), newer.key()));
        add(header, counts(pairs), onlyChanges(), rows);
        showUnchanged(false);
    }

    private Component header(String subtitle, Component... links) {
        return new PageHeader(title).withSubtitle(subtitle).withActions(links);
    }

    private static Component link(String id, String text, String key) {
        var link = new RouterLink(text, DeclarationView.class, new RouteParameters(DeclarationView.KEY, key));
        link.setId(id);
        link.addClassNames("button-link", "quiet");
        return link;
    }

    private Component counts(List<ParagraphPair> pairs) {
        var counts = new Figures("compare-counts");
        for (Change change : Change.values()) {
            long count = pairs.stream().filter(it -> it.change() == change).count();
            counts.with(count, getTranslation("version.change.count." + change.name()));
        }
        long moved = pairs.stream().filter(ParagraphPair::moved).count();
        return counts.with(moved, getTranslation("version.change.count.MOVED"));
    }

    private Component onlyChanges() {
        var all = new Checkbox(getTranslation("version.compare.all"), false);
        all.setId("show-unchanged");
        all.addValueChangeListener(change -> showUnchanged(change.getValue()));
        return all;
    }

    private void showUnchanged(boolean shown) {
        unchanged.forEach(row -> row.setVisible(shown));
    }

    private Component row(ParagraphPair pair) {
        var row = new Div(heading(pair), sides(pair));
        row.addClassNames("compared-row", pair.change().name().toLowerCase(Locale.ROOT));
        if (pair.change() == Change.UNCHANGED && !pair.moved()) {
            unchanged.add(row);
        }
        return row;
    }

    private Component heading(ParagraphPair pair) {
        var heading = new Div(
                new H2(numbers(pair)),
                new Badge(getTranslation("version.change." + pair.change().name()), tone(pair)));
        if (pair.moved()) {
            heading.add(new Badge(getTranslation("version.change.MOVED"), Tone.NEUTRAL));
        }
        heading.addClassName("compared-heading");
        return heading;
    }

    private String numbers(ParagraphPair pair) {
        return pair.renumbered()
                ? getTranslation(
                        "version.renumbered",
                        ParagraphNames.of(pair.inOlder().orElseThrow()),
                        ParagraphNames.of(pair.inNewer().orElseThrow()))
                : ParagraphNames.of(pair.inNewer().or(pair::inOlder).orElseThrow());
    }

    private static Tone tone(ParagraphPair pair) {
        return switch (pair.change()) {
            case UNCHANGED -> Tone.NEUTRAL;
            case CHANGED -> Tone.WARNING;
            case ADDED -> Tone.GOOD;
            case REMOVED -> Tone.BAD;
        };
    }

    private Component sides(ParagraphPair pair) {
        return new SideBySide(
                getTranslation("version.before"),
                pair.inOlder().map(Paragraph::text).orElse(""),
                getTranslation("version.now"),
                pair.inNewer().map(Paragraph::text).orElse(""));
    }
}
