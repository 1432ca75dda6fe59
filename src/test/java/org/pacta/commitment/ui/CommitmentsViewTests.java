package org.pacta.commitment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pacta.Fixtures;
import org.pacta.ViewTest;
import org.pacta.commitment.CommitmentRow;
import org.pacta.commitment.Status;
import org.pacta.declaration.DeclarationSummary;
import org.pacta.people.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class CommitmentsViewTests extends ViewTest {

    @Autowired
    Fixtures fixtures;

    @Test
    void listsTheCommitmentsOfADeclarationInItsOrder() {
        DeclarationSummary declaration = fixtures.confirmedDeclaration();
        signIn(people.manager());

        open("commitments?declaration=" + declaration.key());

        assertThat(references())
                .containsExactlyElementsOf(fixtures.commitmentsOf(declaration).stream()
                        .map(CommitmentRow::reference)
                        .toList());
        assertThat(counted()).isEqualTo(references().size() + " commitments");
    }

    @Test
    void putsWhatAPersonAsksForIntoTheAddress() {
        fixtures.confirmedDeclaration();
        signIn(people.manager());
        open("commitments");

        _setValue(_get(TextField.class, spec -> spec.withId("filter-text")), "A/99");
        _setValue(statusField(), Status.NOT_STARTED);

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .startsWith("commitments?")
                .contains("text=A%2F99", "status=not-started");
        assertThat(references()).isNotEmpty();
    }

    @Test
    void showsInItsFieldsWhatTheAddressAsksFor() {
        signIn(people.manager());

        open("commitments?status=in-progress&overdue=yes");

        assertThat(statusField().getValue()).isEqualTo(Status.IN_PROGRESS);
        assertThat(_get(Checkbox.class, spec -> spec.withId("filter-overdue")).getValue())
                .isTrue();
    }

    @Test
    void saysWhatToDoWhereNothingMatches() {
        fixtures.confirmedDeclaration();
        signIn(people.manager());

        open("commitments?text=there+is+no+such+pledge");

        assertThat(_get(H2.class).getText()).isEqualTo("No commitment matches");
        _click(_get(Button.class, spec -> spec.withId("filter-clear")));
        assertThat(references()).isNotEmpty();
    }

    @Test
    void showsTheLastPageWhereThereAreNotSoMany() {
        DeclarationSummary declaration = fixtures.confirmedDeclaration();
        signIn(people.manager());

        open("commitments?page=9&declaration=" + declaration.key());

        assertThat(references()).isNotEmpty();
    }

    @Test
    void aFocalPointFindsTheirOwnOnly() {
        CommitmentRow own = fixtures.assignedCommitment();
        signIn(people.focalPointOfKazakhstan());
        open("commitments?declaration=" + own.declarationKey());
        assertThat(references()).containsExactly(own.reference());

        signIn(people.focalPointOfTurkiye());
        open("commitments?text=&declaration=" + own.declarationKey());
        assertThat(references()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void isThereForEverybody(Role role) {
        signIn(people.with(role));

        open("commitments");

        assertThat(shown()).isInstanceOf(CommitmentsView.class);
    }

    @SuppressWarnings("unchecked")
    private Select<Status> statusField() {
        return _get(Select.class, spec -> spec.withId("filter-status"));
    }

    private static List<String> references() {
        return _find(Anchor.class, spec -> spec.withClasses("register-link")).stream()
                .map(Anchor::getText)
                .toList();
    }

    private static String counted() {
        return _get(Paragraph.class, spec -> spec.withId("commitment-count")).getText();
    }
}
