package org.pacta.declaration.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pacta.declaration.Relation;
import org.pacta.declaration.Resemblance;

/**
 * Asks what a document is to the loaded ones that it is like: a new version, another language, or another document. Not
 * there where it is like none. Nothing is chosen beforehand, because a wrong choice is hard to see later.
 */
class RelationChoice extends Div {

    private static final long serialVersionUID = 1;

    private static final int MOST_OFFERED = 3;

    private final RadioButtonGroup<Option> choice = new RadioButtonGroup<>();
    private final ComboBox<String> language = new ComboBox<>();

    private enum What {
        VERSION,
        LANGUAGE,
        OTHER
    }

    private record Option(What what, @Nullable Resemblance like) {
        boolean isOpen() {
            return what != What.VERSION || like == null || like.confirmed();
        }
    }

    RelationChoice(List<Resemblance> resembling) {
        setId("relation");
        addClassName("relation-choice");
        setVisible(!resembling.isEmpty());
        choice.setId("relation-options");
        choice.setLabel(getTranslation("version.choice"));
        choice.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        choice.setItems(options(resembling));
        choice.setItemLabelGenerator(this::label);
        choice.setItemEnabledProvider(Option::isOpen);
        choice.addValueChangeListener(change -> {
            choice.setInvalid(false);
            language.setVisible(isLanguageChosen());
        });
        language.setId("relation-language");
        language.setLabel(getTranslation("version.choice.language.which"));
        language.setItems(Languages.all(getLocale()));
        language.setItemLabelGenerator(it -> Languages.name(it, getLocale()));
        language.setVisible(false);
        add(
                new H2(getTranslation("version.choice.title")),
                new Paragraph(getTranslation("version.choice.help")),
                choice,
                language);
    }

    /** What the person chose; empty where they have not yet, which the form then says. */
    Optional<Relation> chosen() {
        if (!isVisible()) {
            return Optional.of(new Relation.OwnDocument());
        }
        Option option = choice.getValue();
        if (option == null) {
            choice.setErrorMessage(getTranslation("version.choice.missing"));
            choice.setInvalid(true);
            choice.scrollIntoView();
            return Optional.empty();
        }
        return relation(option);
    }

    private Optional<Relation> relation(Option option) {
        if (option.like() == null) {
            return Optional.of(new Relation.OwnDocument());
        }
        if (option.what() == What.VERSION) {
            return Optional.of(
                    new Relation.NewVersionOf(option.like().existing().id()));
        }
        if (language.isEmpty()) {
            language.setErrorMessage(getTranslation("version.choice.language.missing"));
            language.setInvalid(true);
            language.focus();
            return Optional.empty();
        }
        return Optional.of(
                new Relation.LanguageVersionOf(option.like().existing().id(), language.getValue()));
    }

    private boolean isLanguageChosen() {
        return choice.getOptionalValue()
                .map(option -> option.what() == What.LANGUAGE)
                .orElse(false);
    }

    private static List<Option> options(List<Resemblance> resembling) {
        Stream<Option> related = resembling.stream()
                .limit(MOST_OFFERED)
                .flatMap(like -> Stream.of(new Option(What.VERSION, like), new Option(What.LANGUAGE, like)));
        return Stream.concat(related, Stream.of(new Option(What.OTHER, null))).toList();
    }

    private String label(Option option) {
        Resemblance like = option.like();
        if (like == null) {
            return getTranslation("version.choice.other");
        }
        String citation = like.existing().citation();
        if (option.what() == What.LANGUAGE) {
            return getTranslation("version.choice.language", citation);
        }
        return option.isOpen()
                ? getTranslation(
                        "version.choice.version", citation, like.existing().title(), like.percent())
                : getTranslation("version.choice.version.closed", citation);
    }
}
