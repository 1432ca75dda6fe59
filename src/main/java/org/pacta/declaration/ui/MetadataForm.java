package org.pacta.declaration.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pacta.declaration.Metadata;
import org.pacta.uikit.DayPicker;

/** What the reader took from the document's head, for a person to correct. */
class MetadataForm extends FormLayout {

    private static final long serialVersionUID = 1;

    private static final int LONGEST = 300;

    private final transient Metadata read;
    private final TextField title = field("title");
    private final TextField symbol = field("symbol");
    private final TextField adoptingBody = field("adopting-body");
    private final TextField place = field("place");
    private final TextField agendaItem = field("agenda-item");
    private final DayPicker adoptedFrom = day("adopted-from");
    private final DayPicker adoptedOn = day("adopted-on.label");
    private final DayPicker issuedOn = day("issued");
    private final ComboBox<String> language = new ComboBox<>();

    MetadataForm(Metadata read) {
        this.read = read;
        addClassName("metadata-form");
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("40em", 2));
        title.setId("title");
        title.setRequired(true);
        title.setErrorMessage(getTranslation("declaration.title.missing"));
        symbol.setId("symbol");
        fill();
        explainSymbol();
        symbol.addValueChangeListener(change -> explainSymbol());
        prepareLanguage();
        add(title, symbol, adoptingBody, place, agendaItem, adoptedFrom, adoptedOn, issuedOn, language);
        setColspan(title, 2);
    }

    /** What the person left standing; empty where the title is missing, which the form then says. */
    Optional<Metadata> corrected() {
        boolean titled = !title.getValue().isBlank();
        boolean toldLanguage = !language.isEmpty();
        title.setInvalid(!titled);
        language.setInvalid(!toldLanguage);
        if (!titled || !toldLanguage) {
            (titled ? language : title).focus();
            return Optional.empty();
        }
        return Optional.of(new Metadata(
                text(symbol),
                text(title),
                text(adoptingBody),
                read.sessions(),
                text(agendaItem),
                text(place),
                adoptedFrom.getValue(),
                adoptedOn.getValue(),
                issuedOn.getValue(),
                read.originalLanguage(),
                language.getValue()));
    }

    /** Asked where pledges are not found in it: what was read as English is English. */
    private void prepareLanguage() {
        boolean isAsked = !read.isInLanguageOfPledges();
        language.setId("language");
        language.setLabel(getTranslation("declaration.language"));
        language.setErrorMessage(getTranslation("declaration.language.missing"));
        language.setRequiredIndicatorVisible(isAsked);
        language.setVisible(isAsked);
        language.setItems(Languages.all(getLocale()).stream()
                .filter(code -> !isAsked || !code.equals(Metadata.LANGUAGE_OF_PLEDGES))
                .toList());
        language.setItemLabelGenerator(code -> Languages.name(code, getLocale()));
        language.setValue(read.language().isEmpty() ? null : read.language());
    }

    /** Says that another document has this symbol. */
    void refuseSymbol() {
        symbol.setErrorMessage(getTranslation("declaration.symbol.taken"));
        symbol.setInvalid(true);
        symbol.focus();
    }

    private void explainSymbol() {
        symbol.setHelperComponent(
                new Div(new Span(getTranslation("declaration.symbol.help")), new SymbolLine(text(symbol))));
    }

    private void fill() {
        title.setValue(read.title());
        symbol.setValue(read.symbol());
        adoptingBody.setValue(read.adoptingBody());
        place.setValue(read.place());
        agendaItem.setValue(read.agendaItem());
        show(adoptedFrom, read.adoptedFrom());
        show(adoptedOn, read.adoptedOn());
        show(issuedOn, read.issuedOn());
    }

    private static void show(DayPicker picker, @Nullable LocalDate day) {
        picker.setValue(day);
    }

    private TextField field(String fact) {
        var field = new TextField(getTranslation("declaration." + fact));
        field.setMaxLength(LONGEST);
        return field;
    }

    private DayPicker day(String fact) {
        return new DayPicker(getTranslation("declaration." + fact));
    }

    private static String text(TextField field) {
        return field.getValue().strip();
    }
}
