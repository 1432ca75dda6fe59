package org.pacta.declaration.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pacta.ViewTest;
import org.pacta.declaration.Documents;
import org.pacta.declaration.Piece;
import org.pacta.declaration.SourceFile;

class StructureEditorTests extends ViewTest {

    private final SourceFile source = Documents.unheardOf();

    @BeforeEach
    void theSecretariatReadsADocumentBesideItsSource() {
        signIn(people.secretariat());
        open("declarations/load");
        readIt();
    }

    @Test
    void aSplitPieceIsTwoAndTheSecondIsChosen() {
        choose("1");

        press("split");
        TextArea field = _get(TextArea.class, spec -> spec.withId("split-text"));
        _setValue(field, field.getValue().replace(" We pledge", "\nWe pledge"));
        _click(_get(Button.class, spec -> spec.withId("save")));

        assertThat(labels()).containsExactly("1", "1 bis", "2", "3", "4", "5");
        assertThat(chosen().piece().text()).startsWith("We pledge to train young pilots");
    }

    @Test
    void withoutALineBreakNothingIsSplitAndTheFormSaysWhatToDo() {
        choose("1");

        press("split");
        _click(_get(Button.class, spec -> spec.withId("save")));

        assertThat(_get(TextArea.class, spec -> spec.withId("split-text")).getErrorMessage())
                .contains("exactly one line break");
        assertThat(labels()).containsExactly("1", "2", "3", "4", "5");
    }

    @Test
    void aPieceIsJoinedWithTheOneAboveAndTheJoinIsTakenBackAndMadeAgain() {
        choose("2");

        press("merge");
        assertThat(labels()).containsExactly("1", "3", "4", "5");
        press("undo");
        assertThat(labels()).containsExactly("1", "2", "3", "4", "5");
        press("redo");

        assertThat(labels()).containsExactly("1", "3", "4", "5");
    }

    @Test
    void aLabelThatAnotherParagraphHasIsRefusedAndTheFormStays() {
        choose("2");

        press("label");
        _setValue(_get(TextField.class, spec -> spec.withId("piece-label")), "3");
        _click(_get(Button.class, spec -> spec.withId("save")));
        assertThat(labels()).containsExactly("1", "2", "3", "4", "5");

        _setValue(_get(TextField.class, spec -> spec.withId("piece-label")), "2 bis");
        _click(_get(Button.class, spec -> spec.withId("save")));

        assertThat(labels()).containsExactly("1", "2 bis", "3", "4", "5");
    }

    @Test
    void whatIsNoPartOfTheDeclarationLeavesItsParagraphs() {
        choose("4");

        press("not-part");

        assertThat(labels()).containsExactly("1", "2", "3", "5");
        assertThat(chosen().piece().kind()).isEqualTo(Piece.Kind.OTHER);
        assertThat(chosen().piece().text()).startsWith("4. We thank the city");
    }

    @Test
    void aPieceBelowAHeadingStandsUnderIt() {
        choose("2");

        press("heading");

        assertThat(rows())
                .filteredOn(row -> row.piece().kind() == Piece.Kind.HEADING)
                .extracting(row -> row.piece().text())
                .containsExactly("2. We support efforts to strengthen the rescue service along the coast.");
    }

    @Test
    void whoHandsTheFileInAgainIsToldThatItsCorrectionsWereMadeAgain() {
        choose("2");
        press("merge");

        open("declarations");
        open("declarations/load");
        readIt();

        assertThat(labels()).containsExactly("1", "3", "4", "5");
        assertThat(_get(Paragraph.class, spec -> spec.withId("corrections-made-again"))
                        .getText())
                .contains("one correction was made again");
        press("undo");
        assertThat(labels()).containsExactly("1", "2", "3", "4", "5");
    }

    private void readIt() {
        _setValue(
                _get(TextArea.class, spec -> spec.withId("text")),
                new String(source.content(), StandardCharsets.UTF_8));
        _click(_get(Button.class, spec -> spec.withId("read")));
        Waiting.untilTheDocumentIsRead();
        _get(TabSheet.class).setSelectedIndex(1);
    }

    private void choose(String label) {
        pieces().select(rows().stream()
                .filter(row -> row.piece().label().equals(label))
                .findFirst()
                .orElseThrow());
    }

    private StructureRow chosen() {
        return pieces().asSingleSelect().getOptionalValue().orElseThrow();
    }

    private static void press(String tool) {
        _click(_get(Button.class, spec -> spec.withId("structure-" + tool)));
    }

    private List<String> labels() {
        return rows().stream()
                .filter(row -> row.piece().kind().isCited())
                .map(row -> row.piece().label())
                .toList();
    }

    private List<StructureRow> rows() {
        var view = pieces().getListDataView();
        return IntStream.range(0, view.getItemCount()).mapToObj(view::getItem).toList();
    }

    @SuppressWarnings("unchecked")
    private static Grid<StructureRow> pieces() {
        return _get(Grid.class, spec -> spec.withId("pieces"));
    }
}
