package org.pacta.commitment.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pacta.commitment.RegisterFilter;
import org.pacta.commitment.Standing;
import org.pacta.commitment.Status;
import org.pacta.declaration.DeclarationSummary;
import org.pacta.people.Unit;
import org.pacta.people.UnitId;

/** What the register is narrowed by. Says what is wanted each time a person changes a field; it narrows nothing itself. */
class RegisterFilterBar extends Div {

    private static final long serialVersionUID = 1;

    private final transient List<DeclarationSummary> declarations;
    private final transient List<Unit> units;
    private final transient Consumer<RegisterFilter> wanted;

    private final TextField text = new TextField(getTranslation("commitment.filter.text"));
    private final ComboBox<DeclarationSummary> declaration =
            new ComboBox<>(getTranslation("commitment.filter.declaration"));
    private final ComboBox<Unit> party = new ComboBox<>(getTranslation("commitment.filter.party"));
    private final Select<Status> status = select("status", Status.values());
    private final Select<Standing> standing = select("standing", Standing.values());
    private final Select<Boolean> assigned = select("assigned", true, false);
    private final Select<Boolean> reported = select("reported", true, false);
    private final Checkbox overdue = new Checkbox(getTranslation("commitment.filter.overdue"));
    private final Button clear = new Button(getTranslation("commitment.filter.clear"));

    /** True while the fields are being set from the address, which is not somebody's wish. */
    private boolean showing;

    RegisterFilterBar(List<DeclarationSummary> declarations, List<Unit> units, Consumer<RegisterFilter> wanted) {
        this.declarations = declarations;
        this.units = units;
        this.wanted = wanted;
        addClassName("filter-bar");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", getTranslation("commitment.filter"));
        prepareText();
        prepareChoices();
        overdue.setId("filter-overdue");
        prepareClear();
        add(text, declaration, party, status, standing, assigned, reported, new Div(overdue, clear));
        List.of(text, declaration, party, status, standing, assigned, reported, overdue)
                .forEach(this::tellChanges);
    }

    /** Sets the fields to what the list is narrowed by now. */
    void show(RegisterFilter filter) {
        showing = true;
        text.setValue(filter.text());
        declaration.setValue(declarationWith(filter.declarationKey()));
        party.setValue(unitWith(filter.unit()));
        status.setValue(filter.status());
        standing.setValue(filter.standing());
        assigned.setValue(filter.assigned());
        reported.setValue(filter.reported());
        overdue.setValue(filter.overdue());
        clear.setVisible(!filter.equals(RegisterFilter.ALL));
        showing = false;
    }

    private void prepareText() {
        text.setId("filter-text");
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setPlaceholder(getTranslation("commitment.filter.text.hint"));
        text.setClearButtonVisible(true);
    }

    private void prepareChoices() {
        declaration.setId("filter-declaration");
        declaration.setItems(declarations);
        declaration.setItemLabelGenerator(DeclarationSummary::citation);
        party.setId("filter-party");
        party.setItems(units);
        party.setItemLabelGenerator(Unit::name);
        List.of(declaration, party).forEach(choice -> {
            choice.setPlaceholder(getTranslation("commitment.filter.any"));
            choice.setClearButtonVisible(true);
        });
    }

    private void prepareClear() {
        clear.setId("filter-clear");
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        clear.addClickListener(click -> wanted.accept(RegisterFilter.ALL));
    }

    @SafeVarargs
    private <T> Select<T> select(String name, T... choices) {
        var select = new Select<T>();
        select.setId("filter-" + name);
        select.setLabel(getTranslation("commitment.filter." + name));
        select.setItems(choices);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("commitment.filter.any"));
        select.setItemLabelGenerator(choice -> wordFor(name, choice));
        return select;
    }

    private <T> String wordFor(String name, @Nullable T choice) {
        return choice == null
                ? getTranslation("commitment.filter.any")
                : getTranslation("commitment." + name + "." + choice);
    }

    private void tellChanges(AbstractField<?, ?> field) {
        field.addValueChangeListener(change -> {
            if (!showing) {
                wanted.accept(filter());
            }
        });
    }

    private RegisterFilter filter() {
        return new RegisterFilter(
                text.getValue(),
                declaration.getOptionalValue().map(DeclarationSummary::key).orElse(null),
                party.getOptionalValue().map(Unit::id).orElse(null),
                status.getValue(),
                standing.getValue(),
                assigned.getValue(),
                overdue.getValue(),
                reported.getValue());
    }

    private @Nullable DeclarationSummary declarationWith(@Nullable String key) {
        return declarations.stream()
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Unit unitWith(@Nullable UnitId id) {
        return units.stream()
                .filter(it -> Objects.equals(it.id(), id))
                .findFirst()
                .orElse(null);
    }
}
