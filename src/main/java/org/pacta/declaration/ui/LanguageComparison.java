package org.pacta.declaration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.pacta.declaration.Counterpart;
import org.pacta.declaration.Paragraph;
import org.pacta.uikit.Badge;
import org.pacta.uikit.Figures;
import org.pacta.uikit.QuoteBlock;
import org.pacta.uikit.Tone;

/** A declaration in two languages, paragraph beside paragraph; what is on one side only is marked, not hidden. */
class LanguageComparison extends Div {

    private static final long serialVersionUID = 1;

    private final transient List<Counterpart> counterparts;
    private final String originalLanguage;
    private final String language;

    /** The languages are codes of ISO 639-1; empty where one is not known. */
    LanguageComparison(List<Counterpart> counterparts, String originalLanguage, String language) {
        this.counterparts = counterparts;
        this.originalLanguage = originalLanguage;
        this.language = language;
        addClassName("compared");
        counterparts.forEach(it -> add(row(it)));
    }

    /** How many paragraphs belong together, and which do not. */
    Component counts() {
        return new Figures("language-counts")
                .with(count(Counterpart::isMatched), getTranslation("language.count.matched"))
                .with(count(it -> it.inTranslation().isEmpty()), getTranslation("language.count.missing"))
                .with(count(it -> it.inOriginal().isEmpty()), getTranslation("language.count.added"))
                .with(count(Counterpart::unlikeInLength), getTranslation("language.count.unlike"));
    }

    /** The names of the paragraphs that stand on one side only, in the order of the text. */
    List<String> withoutCounterpart() {
        return counterparts.stream()
                .filter(it -> it.isCited() && !it.isMatched())
                .map(LanguageComparison::name)
                .toList();
    }

    private long count(Predicate<Counterpart> which) {
        return counterparts.stream().filter(Counterpart::isCited).filter(which).count();
    }

    private Component row(Counterpart counterpart) {
        var heading = new Div(new H2(name(counterpart)));
        heading.addClassName("compared-heading");
        if (!counterpart.isMatched()) {
            heading.add(new Badge(getTranslation("language.without-counterpart"), Tone.BAD));
        } else if (counterpart.unlikeInLength()) {
            heading.add(new Badge(getTranslation("language.unlike"), Tone.WARNING));
        }
        var sides =
                new Div(side(counterpart.inOriginal(), originalLanguage), side(counterpart.inTranslation(), language));
        sides.addClassName("side-by-side");
        var row = new Div(heading, sides);
        row.addClassName("compared-row");
        return row;
    }

    private static String name(Counterpart counterpart) {
        return ParagraphNames.of(
                counterpart.inOriginal().or(counterpart::inTranslation).orElseThrow());
    }

    private Component side(Optional<Paragraph> paragraph, String itsLanguage) {
        return new Section(paragraph
                .map(it -> text(it.text(), itsLanguage))
                .orElseGet(() -> new Span(getTranslation("version.not-there"))));
    }

    private static Component text(String words, String itsLanguage) {
        var quote = new QuoteBlock(words);
        Languages.say(quote, itsLanguage);
        return quote;
    }
}
