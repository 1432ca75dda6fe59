package org.pacta.declaration.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pacta.declaration.Counterpart;
import org.pacta.declaration.DeclarationId;
import org.pacta.declaration.DeclarationSummary;
import org.pacta.declaration.ExistingDeclaration;
import org.pacta.declaration.Preview;

/**
 * Says of a text that it is in another language than the pledges that are found, and asks whose text it is. How its paragraphs
 * match those of the chosen declaration is shown at once, so that a wrong or incomplete text is noticed before it is kept.
 */
class OriginalChoice extends Div {

    private static final long serialVersionUID = 1;

    private final ComboBox<DeclarationSummary> original = new ComboBox<>();
    private final Div comparison = new Div();
    private final transient BiFunction<DeclarationId, Preview.Readable, List<Counterpart>> matching;
    private transient Preview.Readable document;

    /**
     * @param sameSymbol the declaration that has the text's symbol, offered first; null where none has
     * @param originals that may be chosen
     * @param matching of a declaration's paragraphs with those of the text
     */
    OriginalChoice(
            Preview.Readable document,
            @Nullable ExistingDeclaration sameSymbol,
            List<DeclarationSummary> originals,
            BiFunction<DeclarationId, Preview.Readable, List<Counterpart>> matching) {
        this.document = document;
        this.matching = matching;
        setId("original-choice");
        addClassName("relation-choice");
        original.setId("original");
        original.setLabel(getTranslation("language.original"));
        original.setItemLabelGenerator(OriginalChoice::label);
        original.setClearButtonVisible(true);
        original.addValueChangeListener(change -> compare());
        comparison.setId("language-comparison");
        comparison.getElement().setAttribute("aria-live", "polite");
        add(new H2(getTranslation("language.title")), new Paragraph(explanation()));
        offer(sameSymbol, originals);
        add(original, comparison);
    }

    private String explanation() {
        String language = document.metadata().language();
        return language.isEmpty()
                ? getTranslation("language.unknown")
                : getTranslation("language.known", Languages.name(language, getLocale()));
    }

    private void offer(@Nullable ExistingDeclaration sameSymbol, List<DeclarationSummary> originals) {
        Optional<DeclarationSummary> first = originals.stream()
                .filter(it -> sameSymbol != null && it.id().equals(sameSymbol.id()))
                .findFirst();
        original.setItems(
                Stream.concat(first.stream(), originals.stream()).distinct().toList());
        first.ifPresent(it -> {
            add(new Paragraph(getTranslation("language.same-symbol", it.citation())));
            original.setValue(it);
        });
    }

    /** By symbol and title, so that both are found. */
    private static String label(DeclarationSummary declaration) {
        String title = declaration.metadata().title();
        String citation = declaration.citation();
        return citation.startsWith(title) ? citation : citation + " \u00B7 " + title;
    }

    /** The same text with its structure corrected. */
    void show(Preview.Readable corrected) {
        document = corrected;
        compare();
    }

    Optional<DeclarationSummary> chosen() {
        return original.getOptionalValue();
    }

    private void compare() {
        comparison.removeAll();
        chosen().ifPresent(it -> {
            var compared = new LanguageComparison(
                    matching.apply(it.id(), document),
                    it.metadata().language(),
                    document.metadata().language());
            comparison.add(compared.counts(), verdict(compared.withoutCounterpart()));
            var details = new Details(getTranslation("language.compare.open"), compared);
            details.setId("compared-paragraphs");
            comparison.add(details);
        });
    }

    private Paragraph verdict(List<String> withoutCounterpart) {
        return new Paragraph(
                withoutCounterpart.isEmpty()
                        ? getTranslation("language.complete")
                        : getTranslation("language.incomplete", String.join(", ", withoutCounterpart)));
    }
}
