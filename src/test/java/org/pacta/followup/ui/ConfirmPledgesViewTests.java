package org.pacta.followup.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pacta.Fixtures;
import org.pacta.ViewTest;
import org.pacta.declaration.Decision;
import org.pacta.declaration.DeclarationId;
import org.pacta.declaration.Declarations;
import org.pacta.declaration.Documents;
import org.pacta.declaration.Findings;
import org.pacta.declaration.LoadOutcome;
import org.pacta.declaration.ParagraphFinding;
import org.pacta.declaration.Preview;
import org.pacta.declaration.Restatements;
import org.pacta.declaration.SourceFile;
import org.pacta.declaration.UnreadableDeclaration;
import org.pacta.people.Role;
import org.pacta.pledge.Kind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ConfirmPledgesViewTests extends ViewTest {

    @Autowired
    Declarations declarations;

    @Autowired
    Findings findings;

    @Autowired
    Restatements restatements;

    @Autowired
    Fixtures fixtures;

    @Autowired
    JdbcClient jdbc;

    DeclarationId declaration;
    String address;

    @BeforeEach
    void theTaskIsOpenOnScreen() throws UnreadableDeclaration {
        signIn(people.secretariat());
        SourceFile source = Documents.unheardOf();
        var readable = (Preview.Readable) declarations.preview(source);
        declaration = ((LoadOutcome.Loaded) declarations.load(source, readable.metadata())).declaration();
        address = "tasks/confirm/" + taskOf(declaration);
        open(address);
    }

    @Test
    void beginsWithTheFirstFindingThatWaitsForADecision() {
        assertThat(desk()).contains("Paragraph 1").contains("Finding 1 of 3").contains("Why it was found");
        assertThat(progress()).isEqualTo("0 of 3 settled");
    }

    @Test
    void storesAConfirmationAtOnceAndGoesOnToTheNext() {
        click("confirm");

        assertThat(progress()).isEqualTo("1 of 3 settled");
        assertThat(desk()).contains("Paragraph 2");
        assertThat(finding("1", Kind.PLEDGE).isConfirmed()).isTrue();
    }

    @Test
    void asksForAReasonBeforeItDismisses() {
        click("dismiss");
        click("submit-dismiss");
        assertThat(finding("1", Kind.PLEDGE).decision().isOpen()).isTrue();

        _setValue(_get(TextField.class, spec -> spec.withId("own-reason")), "Done long ago");
        click("submit-dismiss");

        assertThat(finding("1", Kind.PLEDGE).decision())
                .isInstanceOfSatisfying(
                        Decision.Dismissed.class, it -> assertThat(it.reason()).isEqualTo("Done long ago"));
        assertThat(progress()).isEqualTo("1 of 3 settled");
    }

    @Test
    void settlesAFindingByItsTwinThatIsFollowedUpAlready() {
        fixtures.confirmedDeclaration();
        open("tasks");
        open(address);
        assertThat(_get(Div.class, spec -> spec.withId("twin")).getElement().getTextRecursively())
                .contains("Nearly the same is followed up as");

        click("track");

        assertThat(progress()).isEqualTo("1 of 3 settled");
        assertThat(finding("1", Kind.PLEDGE).decision()).isInstanceOf(Decision.Tracked.class);
        assertThat(restatements.linkedIn(declaration))
                .singleElement()
                .satisfies(it -> assertThat(it.paragraph().label()).isEqualTo("1"));

        click("previous");
        assertThat(desk()).contains("Tracked as").contains("settled by Amina Diallo");
        click("undo");
        assertThat(finding("1", Kind.PLEDGE).decision().isOpen()).isTrue();
    }

    @Test
    void takesADecisionBack() {
        click("confirm");
        click("previous");
        assertThat(desk()).contains("Confirmed by Amina Diallo");

        click("undo");

        assertThat(progress()).isEqualTo("0 of 3 settled");
        assertThat(desk()).contains("Paragraph 1");
    }

    @Test
    void walksThroughTheFindingsRoundAndRound() {
        click("previous");
        assertThat(desk()).contains("Finding 3 of 3");

        click("next");
        assertThat(desk()).contains("Finding 1 of 3");
    }

    @Test
    void turnsToTheParagraphThatIsChosenInTheText() {
        turnTo("4");
        assertThat(view()).contains("Nothing was found in paragraph 4");

        turnTo("2");
        assertThat(desk()).contains("Finding 2 of 3");
    }

    @Test
    void splitsAFindingAndJoinsItAgain() {
        click("split");
        assertThat(progress()).isEqualTo("0 of 4 settled");
        assertThat(desk()).contains("Finding 1 of 4");

        click("join");
        assertThat(progress()).isEqualTo("0 of 3 settled");
    }

    @Test
    void correctsAFindingAndConfirmsIt() {
        click("correct");
        _setValue(_get(TextField.class, spec -> spec.withId("deadline")), "by 2031");
        _setValue(_get(TextField.class, spec -> spec.withId("words")), "rebuild the piers");
        click("save-and-confirm");

        ParagraphFinding corrected = finding("1", Kind.PLEDGE);
        assertThat(corrected.isConfirmed()).isTrue();
        assertThat(corrected.deadline()).isEqualTo("by 2031");
        assertThat(corrected.passages())
                .singleElement()
                .satisfies(it -> assertThat(it.isMarkedByHand()).isTrue());
    }

    @Test
    void refusesWordsThatAreNotInTheParagraph() {
        click("correct");
        _setValue(_get(TextField.class, spec -> spec.withId("words")), "rebuild the lighthouse");
        click("save");

        assertThat(_get(TextField.class, spec -> spec.withId("words")).isInvalid())
                .isTrue();
        assertThat(finding("1", Kind.PLEDGE).changedBy()).isNull();
    }

    @Test
    void marksASentenceThatTheFinderMissed() {
        turnTo("4");
        click("mark");
        assertThat(_get(ComboBox.class, spec -> spec.withId("paragraph"))
                        .getElement()
                        .getProperty("selectedItem"))
                .isNotNull();
        sentences().setValue(Set.of(sentences().getListDataView().getItem(0)));
        click("submit-mark");

        ParagraphFinding marked = finding("4", Kind.PLEDGE);
        assertThat(marked.markedByPerson()).isTrue();
        assertThat(marked.isConfirmed()).isTrue();
        assertThat(progress()).isEqualTo("1 of 4 settled");
    }

    @Test
    void offersCallsApartFromWhatHasToBeSettled() {
        click("track-3");
        assertThat(finding("3", Kind.CALL).isConfirmed()).isTrue();
        assertThat(progress()).isEqualTo("0 of 3 settled");

        click("untrack-3");
        assertThat(finding("3", Kind.CALL).decision().isOpen()).isTrue();
    }

    @Test
    void tellsWhoDecidedMeanwhileAndShowsWhatTheyDecided() {
        ParagraphFinding first = finding("1", Kind.PLEDGE);
        findings.dismiss(first.id(), first.version(), "Done long ago.");

        click("confirm");

        assertThat(notices()).contains("Amina Diallo dismissed the finding in paragraph 1 meanwhile: Done long ago.");
        assertThat(desk()).contains("Dismissed by Amina Diallo");
    }

    @Test
    void doesNotCompleteWhileAFindingIsOpen() {
        click("confirm");
        click("complete");

        assertThat(notices()).contains("2 findings are still open");
        assertThat(desk()).contains("Paragraph 2");
    }

    @Test
    void completesWithOneFollowUpForEachConfirmedPledge() {
        click("confirm");
        dismiss("Supports others");
        click("confirm");
        assertThat(progress()).isEqualTo("3 of 3 settled");

        click("complete");
        MockVaadin.clientRoundtrip();

        assertThat(notices()).contains("2 follow-ups started");
        assertThat(declarations.find(declaration).orElseThrow().isConfirmed()).isTrue();
        assertThat(shown()).isNotInstanceOf(ConfirmPledgesView.class);
    }

    @Test
    void showsKeysOnItsButtons() {
        for (String id : List.of("confirm", "dismiss", "correct", "split", "mark", "next", "previous")) {
            assertThat(button(id).getElement().getAttribute("data-keys")).as(id).isNotBlank();
        }
    }

    @Test
    void showsThatNothingIsHereForAnUnknownTask() {
        open("tasks/confirm/no-such-task");

        assertThat(shown()).isNotInstanceOf(ConfirmPledgesView.class);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "SECRETARIAT")
    void isThereForTheSecretariatOnly(Role role) {
        signIn(people.with(role));

        open(address);

        assertThat(shown()).isNotInstanceOf(ConfirmPledgesView.class);
    }

    private void dismiss(String reason) {
        click("dismiss");
        _setValue(_get(TextField.class, spec -> spec.withId("own-reason")), reason);
        click("submit-dismiss");
    }

    private static void click(String id) {
        _click(button(id));
        MockVaadin.clientRoundtrip();
    }

    private static Button button(String id) {
        return _get(Button.class, spec -> spec.withId(id));
    }

    private static void turnTo(String label) {
        _click(_get(NativeButton.class, spec -> spec.withText(label)));
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<org.pacta.pledge.Span> sentences() {
        return _get(CheckboxGroup.class, spec -> spec.withId("sentences"));
    }

    private String view() {
        return shown().getElement().getTextRecursively();
    }

    private static String desk() {
        return _get(Div.class, spec -> spec.withId("finding")).getElement().getTextRecursively();
    }

    private static String progress() {
        return _get(Span.class, spec -> spec.withId("progress")).getText();
    }

    private static String notices() {
        return _find(Notification.class).stream()
                .map(it ->
                        it.getElement().getTextRecursively() + it.getElement().getProperty("text", ""))
                .reduce("", String::concat);
    }

    private ParagraphFinding finding(String label, Kind kind) {
        return findings.of(declaration).stream()
                .filter(it -> it.paragraphLabel().equals(label) && it.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private String taskOf(DeclarationId id) {
        return jdbc.sql("select id from followup.task where declaration = :declaration")
                .param("declaration", id.value())
                .query(String.class)
                .single();
    }
}
