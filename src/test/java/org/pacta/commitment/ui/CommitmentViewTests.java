package org.pacta.commitment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.pacta.Fixtures;
import org.pacta.ViewTest;
import org.pacta.commitment.CommitmentRow;
import org.pacta.commitment.Disposition;
import org.pacta.commitment.Rating;
import org.pacta.commitment.ReviewDecision;
import org.pacta.commitment.Status;
import org.pacta.people.Role;
import org.pacta.uikit.Badge;
import org.pacta.uikit.QuoteBlock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class CommitmentViewTests extends ViewTest {

    @Autowired
    Fixtures fixtures;

    @Test
    void showsThePledgeInItsOwnWordsWithWhatBindsMarked() {
        CommitmentRow commitment = fixtures.openCommitment();
        signIn(people.manager());

        openPageOf(commitment);

        Element quote = _get(QuoteBlock.class).getElement();
        assertThat(_get(H1.class).getText()).isEqualTo(commitment.reference());
        assertThat(quote.getTextRecursively().replace(" [Pledge]", "")).isEqualTo(commitment.quote());
        assertThat(quote.getChildren().filter(part -> !part.isTextNode()).map(Element::getTag))
                .containsOnly("mark")
                .hasSameSizeAs(commitment.passages());
    }

    @Test
    void showsBesideTheAdoptedWordsHowTheParagraphReadsInTheNewVersion() {
        CommitmentRow commitment = fixtures.openCommitment();
        fixtures.newVersion(fixtures.declarationOf(commitment), "piers", "quays");
        signIn(people.manager());

        openPageOf(commitment);

        assertThat(_get(Section.class, spec -> spec.withId("reworded"))
                        .getElement()
                        .getTextRecursively())
                .contains("The paragraph reads differently in the new version")
                .contains("piers [taken out]")
                .contains("quays [put in]")
                .contains(commitment.declarationName() + " (version 2), para. 1");
        assertThat(fixtures.now(commitment).quote()).isEqualTo(commitment.quote());
    }

    @Test
    void saysNothingOfANewVersionThatLeftTheParagraphAsItWas() {
        CommitmentRow commitment = fixtures.openCommitment();
        fixtures.newVersion(fixtures.declarationOf(commitment), "hospitality", "warm hospitality");
        signIn(people.manager());

        openPageOf(commitment);

        assertThat(_find(Section.class, spec -> spec.withId("reworded"))).isEmpty();
    }

    @Test
    void leadsToTheParagraphInItsDeclaration() {
        CommitmentRow commitment = fixtures.openCommitment();
        signIn(people.manager());

        openPageOf(commitment);

        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("declarations/" + commitment.declarationKey() + "#p1");
    }

    @Test
    void keepsApartWhatIsReportedHowItIsRatedAndWhatIsApproved() {
        CommitmentRow commitment = fixtures.assignedCommitment();
        fixtures.report(commitment, Status.PARTIALLY_IMPLEMENTED, 60);
        fixtures.review(commitment, new ReviewDecision.Approved(Rating.NEGATIVE, "Two of six work."));
        signIn(people.manager());

        openPageOf(commitment);

        assertThat(badges()).contains("Approved", "Partially implemented", "−1 No progress");
        assertThat(paragraphs())
                .contains("The reviewer rates this lower than the reported status claims.", "Two of six work.");
    }

    @Test
    void doesNotTakeWhatIsReportedForApproved() {
        CommitmentRow commitment = fixtures.assignedCommitment();
        fixtures.report(commitment, Status.IMPLEMENTED, 100);
        signIn(people.manager());

        openPageOf(commitment);

        assertThat(badges()).contains("Not started", "Under review", "Implemented");
        assertThat(paragraphs()).contains("Nothing has been reported and approved so far.");
    }

    @Test
    void tellsWhatHappenedInWords() {
        CommitmentRow commitment = fixtures.assignedCommitment();
        fixtures.report(commitment, Status.IN_PROGRESS, 40);
        fixtures.giveBack(commitment, "Which plan?");
        signIn(people.manager());

        openPageOf(commitment);

        assertThat(paragraphs())
                .containsSubsequence(
                        "Entered in the register",
                        "Assigned",
                        "Kazakhstan acts; Nurlan Akhmetov reports, Siti Rahmawati reviews. First report due on"
                                + " 24 December 2026; reports: Every quarter.",
                        "Reporting round 1 opened",
                        "Report handed in",
                        "In progress, 40 %.",
                        "Report returned",
                        "Which plan?")
                .noneMatch(text -> text.contains("!{"));
    }

    @Test
    void isWithdrawnWithAReasonOnly() {
        CommitmentRow commitment = fixtures.assignedCommitment();
        signIn(people.manager());
        openPageOf(commitment);

        _click(_get(Button.class, spec -> spec.withId("withdraw")));
        _click(_get(Button.class, spec -> spec.withId("withdraw-submit")));
        var reason = _get(TextArea.class, spec -> spec.withId("withdraw-reason"));
        assertThat(reason.isInvalid()).isTrue();
        assertThat(reason.getErrorMessage()).startsWith("Say why");

        _setValue(reason, "Overtaken by events.");
        _click(_get(Button.class, spec -> spec.withId("withdraw-submit")));

        assertThat(fixtures.now(commitment).disposition()).isEqualTo(Disposition.WITHDRAWN);
        assertThat(badges()).contains("Withdrawn");
        _assertNone(Button.class, spec -> spec.withId("withdraw"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = Mode.EXCLUDE,
            names = {"SECRETARIAT", "MANAGER"})
    void othersAreNotOfferedToWithdraw(Role role) {
        CommitmentRow commitment = fixtures.assignedCommitment();
        signIn(people.with(role));

        openPageOf(commitment);

        assertThat(_get(H1.class).getText()).isEqualTo(commitment.reference());
        _assertNone(Button.class, spec -> spec.withId("withdraw"));
    }

    @Test
    void aForeignCommitmentLooksLikeOneThatDoesNotExist() {
        CommitmentRow foreign = fixtures.assignedCommitment();
        signIn(people.focalPointOfTurkiye());

        openPageOf(foreign);
        Class<?> shownForForeign = shown().getClass();
        String said = _get(H2.class).getText();
        open("commitments/no-such-commitment");

        assertThat(shown()).isNotInstanceOf(CommitmentView.class).isInstanceOf(shownForForeign);
        assertThat(_get(H2.class).getText()).isEqualTo(said).isEqualTo("There is nothing here for you");
    }

    private void openPageOf(CommitmentRow commitment) {
        open("commitments/" + commitment.key());
    }

    private static List<String> badges() {
        return _find(Badge.class).stream().map(Badge::getText).toList();
    }

    private static List<String> paragraphs() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }
}
