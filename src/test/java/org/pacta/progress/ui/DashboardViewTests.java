package org.pacta.progress.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pacta.Fixtures;
import org.pacta.MutableClock;
import org.pacta.ViewTest;
import org.pacta.commitment.Assignment;
import org.pacta.commitment.CommitmentRow;
import org.pacta.commitment.Status;
import org.pacta.declaration.DeclarationSummary;
import org.pacta.people.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class DashboardViewTests extends ViewTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    MutableClock clock;

    @AfterEach
    void goBackInTime() {
        clock.reset();
    }

    @Test
    void saysHowMuchRestsOnReports() {
        DeclarationSummary declaration = declarationInProgress();
        int all = fixtures.commitmentsOf(declaration).size();
        signIn(people.manager());

        open("dashboard?declaration=" + declaration.key());

        assertThat(figure("commitments")).isEqualTo("" + all);
        assertThat(figure("assigned")).isEqualTo("2 of " + all);
        assertThat(figure("reported")).isEqualTo("1 of " + all);
        assertThat(figure("overdue")).isEqualTo("0");
        assertThat(figure("concluded")).isEqualTo("1");
    }

    @Test
    void everyFigureLeadsToAsManyRows() {
        DeclarationSummary declaration = declarationInProgress();
        clock.advance(Duration.ofDays(31));
        signIn(people.manager());
        open("dashboard?declaration=" + declaration.key());
        List<FigureAndRows> links = _find(Anchor.class).stream()
                .filter(link -> link.getClassNames().contains("figure")
                        || link.getClassNames().contains("bar"))
                .filter(link -> !shownIn(link).contains("%"))
                .map(link -> new FigureAndRows(shownIn(link), link.getHref()))
                .toList();

        assertThat(links).hasSizeGreaterThan(8);
        for (FigureAndRows link : links) {
            open(link.rows());
            assertThat(_find(Anchor.class, spec -> spec.withClasses("register-link")))
                    .as("%s", link)
                    .hasSize(link.figure());
        }
    }

    @Test
    void listsWhatIsLate() {
        DeclarationSummary declaration = declarationInProgress();
        signIn(people.manager());
        open("dashboard?declaration=" + declaration.key());
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).contains("No report is late.");

        clock.advance(Duration.ofDays(31));
        open("dashboard");
        open("dashboard?declaration=" + declaration.key());

        assertThat(_find(Anchor.class, spec -> spec.withClasses("register-link")))
                .extracting(Anchor::getText)
                .containsExactly(fixtures.commitmentsOf(declaration).get(1).reference());
    }

    @Test
    void saysWhatToDoWhereThereIsNothingToCount() {
        DeclarationSummary declaration = fixtures.loadedDeclaration();
        signIn(people.manager());

        open("dashboard?declaration=" + declaration.key());

        assertThat(_get(H2.class).getText()).isEqualTo("There is nothing to count yet");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void isForThoseWhoAnswerForTheWhole(Role role) {
        signIn(people.with(role));

        open("dashboard");

        boolean shows = shown() instanceof DashboardView;
        assertThat(shows).isEqualTo(role != Role.FOCAL_POINT && role != Role.REVIEWER);
    }

    /** The first commitment is concluded, the second waits for its report, the rest is not assigned. */
    private DeclarationSummary declarationInProgress() {
        DeclarationSummary declaration = fixtures.confirmedDeclaration();
        List<CommitmentRow> commitments = fixtures.commitmentsOf(declaration);
        Assignment assignment = fixtures.assignment();
        fixtures.assign(commitments.get(0), assignment);
        fixtures.assign(commitments.get(1), assignment);
        fixtures.report(commitments.get(0), Status.IMPLEMENTED, 100);
        fixtures.approve(commitments.get(0));
        return declaration;
    }

    private static String figure(String name) {
        return shownIn(_get(Anchor.class, spec -> spec.withId("figure-" + name)));
    }

    private static String shownIn(Anchor link) {
        return link.getChildren()
                .filter(Span.class::isInstance)
                .map(Span.class::cast)
                .filter(part -> part.getClassNames().contains("figure-number")
                        || part.getClassNames().contains("bar-figure"))
                .map(Span::getText)
                .findFirst()
                .orElse("");
    }

    private record FigureAndRows(String shown, String rows) {
        int figure() {
            return Integer.parseInt(shown.split(" ")[0]);
        }
    }
}
