package org.pacta.commitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.pacta.commitment.CommitmentRow;
import org.pacta.commitment.Coverage;
import org.pacta.commitment.Register;
import org.pacta.commitment.RegisterFilter;
import org.pacta.declaration.DeclarationId;
import org.pacta.declaration.DeclarationSummary;
import org.pacta.declaration.Declarations;
import org.pacta.declaration.ui.DeclarationPanel;
import org.springframework.core.annotation.Order;

/** Shows beside a declaration what follows from it, as far as the reader may see; folded, so that the text stays near. */
@SpringComponent
@Order(10)
class DeclarationCommitments implements DeclarationPanel {

    private static final int MOST_ROWS = 50;

    private final Register register;
    private final Declarations declarations;

    DeclarationCommitments(Register register, Declarations declarations) {
        this.register = register;
        this.declarations = declarations;
    }

    @Override
    public Optional<Component> panelFor(DeclarationId declaration) {
        return declarations
                .find(declaration)
                .map(DeclarationSummary::key)
                .map(RegisterFilter.ALL::inDeclaration)
                .filter(filter -> register.count(filter) > 0)
                .map(this::panel);
    }

    private Component panel(RegisterFilter filter) {
        List<CommitmentRow> rows = register.rows(filter, 0, MOST_ROWS);
        var table = new RegisterTable(text("commitment.panel.title"), rows);
        var all = new Anchor(RegisterAddress.of(filter), text("commitment.panel.register"));
        var details = new Details(summary(filter), table, all);
        details.setId("declaration-commitments");
        details.addClassName("declaration-commitments");
        return new Section(new H2(text("commitment.panel.title")), details);
    }

    private String summary(RegisterFilter filter) {
        Coverage coverage = register.coverage(filter);
        return text("commitment.panel.summary", coverage.total(), coverage.reported(), coverage.overdue());
    }

    private static String text(String key, Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }
}
