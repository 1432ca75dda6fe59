package org.pacta.declaration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.pacta.declaration.DeclarationSummary;
import org.pacta.declaration.ExistingDeclaration;
import org.pacta.declaration.Relatives;
import org.pacta.uikit.Badge;
import org.pacta.uikit.Tone;

/** The other versions and languages of a declaration, each one click away; nothing where there are none. */
class RelativesLine extends Div {

    private static final long serialVersionUID = 1;

    RelativesLine(DeclarationSummary declaration, Relatives relatives) {
        String key = declaration.key();
        setId("relatives");
        addClassName("relatives-line");
        setVisible(!relatives.isAlone());
        if (relatives.newer() != null) {
            add(new Badge(getTranslation("version.replaced"), Tone.WARNING), link("replaced-by", relatives.newer()));
        }
        if (relatives.older() != null) {
            add(text("version.new-version-of"), link("new-version-of", relatives.older()));
            add(compare(key, "version.compare"));
        }
        if (relatives.languageOf() != null) {
            String language = Languages.name(declaration.metadata().language(), getLocale());
            add(new Span(getTranslation("version.text-of", language)), link("text-of", relatives.languageOf()));
            add(text("version.reading-copy"), compare(key, "language.compare"));
        }
        if (!relatives.languages().isEmpty()) {
            add(text("version.languages"));
            relatives.languages().forEach(it -> add(language(it)));
        }
    }

    private Component text(String key) {
        return new Span(getTranslation(key));
    }

    private Component link(String id, ExistingDeclaration declaration) {
        var link = new RouterLink(declaration.citation(), DeclarationView.class, parameters(declaration.key()));
        link.setId(id);
        return link;
    }

    private Component compare(String key, String words) {
        var link = new RouterLink(getTranslation(words), CompareView.class, parameters(key));
        link.setId("compare");
        return link;
    }

    private Component language(Relatives.LanguageVersion version) {
        var link = new RouterLink(
                Languages.name(version.language(), getLocale()),
                DeclarationView.class,
                parameters(version.declaration().key()));
        link.setId("language-" + version.language());
        link.getElement().setAttribute("hreflang", version.language());
        return link;
    }

    private static RouteParameters parameters(String key) {
        return new RouteParameters(DeclarationView.KEY, key);
    }
}
