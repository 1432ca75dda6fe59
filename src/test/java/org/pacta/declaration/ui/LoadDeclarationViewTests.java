package org.pacta.declaration.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pacta.Fixtures;
import org.pacta.ViewTest;
import org.pacta.declaration.DeclarationSummary;
import org.pacta.declaration.Declarations;
import org.pacta.declaration.Documents;
import org.pacta.declaration.PartlyScanned;
import org.pacta.declaration.Preview;
import org.pacta.declaration.SourceFile;
import org.pacta.declaration.UnreadableDeclaration;
import org.pacta.people.Role;
import org.springframework.beans.factory.annotation.Autowired;

class LoadDeclarationViewTests extends ViewTest {

    @Autowired
    Declarations declarations;

    @Autowired
    Fixtures fixtures;

    @BeforeEach
    void theSecretariatIsAtWork() {
        signIn(people.secretariat());
    }

    @Test
    void showsPastedTextAsItWillStand() {
        open("declarations/load");

        paste(Documents.unheardOf());

        assertThat(_get(UnorderedList.class, spec -> spec.withId("preview-figures"))
                        .getElement()
                        .getTextRecursively())
                .contains("5paragraphs", "2with pledges", "1for a person to settle", "2with calls");
        assertThat(_get(TextField.class, spec -> spec.withId("title")).getValue())
                .contains("Harbour Declaration");
    }

    @Test
    void showsAFileAsItWillStand() {
        open("declarations/load");

        read(Documents.unheardOf());

        assertThat(_get(TextField.class, spec -> spec.withId("symbol")).getValue())
                .startsWith("A/99/");
    }

    @Test
    void namesThePagesWhoseWordsAreMissing() {
        open("declarations/load");

        read(new SourceFile("scanned.pdf", PartlyScanned.pdf(2)));
        assertThat(wordlessPages()).startsWith("Pages 2, 3 hold pictures only; their words are missing.");

        read(new SourceFile("scanned.pdf", PartlyScanned.pdf(1)));
        assertThat(wordlessPages()).startsWith("Page 2 holds pictures only; its words are missing.");
    }

    @Test
    void saysNothingOfPicturesWhereAllWordsWereRead() {
        open("declarations/load");

        read(Documents.unheardOf());

        _assertNone(Div.class, spec -> spec.withId("wordless-pages"));
    }

    @Test
    void loadsWithCorrectedMetadataAndOpensTheDocument() throws UnreadableDeclaration {
        loaded();
        open("declarations/load");
        paste(Documents.unheardOf());
        choose("Another document");

        _setValue(_get(TextField.class, spec -> spec.withId("title")), "Harbour Declaration, as corrected");
        _click(_get(Button.class, spec -> spec.withId("load")));
        MockVaadin.clientRoundtrip();

        assertThat(shown()).isInstanceOf(DeclarationView.class);
        assertThat(_get(H1.class).getText()).isEqualTo("Harbour Declaration, as corrected");
    }

    @Test
    void asksForATitleBeforeItLoads() {
        open("declarations/load");
        paste(Documents.unheardOf());

        _setValue(_get(TextField.class, spec -> spec.withId("title")), " ");
        _click(_get(Button.class, spec -> spec.withId("load")));

        assertThat(shown()).isInstanceOf(LoadDeclarationView.class);
        assertThat(_get(TextField.class, spec -> spec.withId("title")).isInvalid())
                .isTrue();
    }

    @Test
    void keepsThePastedTextWhenOneStartsOver() {
        open("declarations/load");
        SourceFile source = Documents.unheardOf();
        paste(source);

        _click(_get(Button.class, spec -> spec.withId("start-over")));

        assertThat(_get(TextArea.class).getValue()).isEqualTo(text(source));
        _assertNone(Button.class, spec -> spec.withId("load"));
    }

    @Test
    void saysThatTheSameTextIsLoadedAlreadyAndLinksToIt() throws UnreadableDeclaration {
        SourceFile source = loaded();
        open("declarations/load");

        paste(source);

        assertThat(message()).contains("This very text is loaded already");
        assertThat(_get(RouterLink.class, spec -> spec.withId("existing")).getHref())
                .startsWith("declarations/a-99-");
        assertThat(_get(TextArea.class).getValue()).isEqualTo(text(source));
    }

    @Test
    void letsThePersonCorrectASymbolThatIsTaken() throws UnreadableDeclaration {
        String symbol = symbolOf(loaded());
        open("declarations/load");
        paste(Documents.anotherWithSymbol(symbol));
        assertThat(message()).contains(symbol + " is loaded already");
        choose("Another document");

        _click(_get(Button.class, spec -> spec.withId("load")));
        assertThat(message()).contains(symbol + " is loaded already");

        _setValue(_get(TextField.class, spec -> spec.withId("symbol")), symbol + "/Add.1");
        _click(_get(Button.class, spec -> spec.withId("load")));
        MockVaadin.clientRoundtrip();

        assertThat(shown()).isInstanceOf(DeclarationView.class);
    }

    @Test
    void asksWhatADocumentIsThatIsLikeALoadedOne() throws UnreadableDeclaration {
        String symbol = symbolOf(loaded());
        open("declarations/load");
        paste(Documents.anotherWithSymbol(symbol));

        _click(_get(Button.class, spec -> spec.withId("load")));

        assertThat(shown()).isInstanceOf(LoadDeclarationView.class);
        assertThat(_get(RadioButtonGroup.class, spec -> spec.withId("relation-options"))
                        .isInvalid())
                .isTrue();
    }

    @Test
    void asksNothingAboutADocumentThatIsLikeNone() {
        open("declarations/load");

        paste(SourceFile.pasted("fish.txt", """
                Fishing Plan

                1. Cod, herring and plaice shall be counted where nobody counted them, from Bergen to Vigo.

                2. Nets with meshes narrower than ninety millimetres will be burnt in public.
                """));

        _assertNone(RadioButtonGroup.class, spec -> spec.withId("relation-options"));
    }

    @Test
    void loadsANewVersionOfADeclarationWhosePledgesAreConfirmed() {
        DeclarationSummary first = fixtures.confirmedDeclaration();
        open("declarations/load");
        paste(Documents.anotherWithSymbol(first.metadata().symbol()));
        choose("A new version of " + first.metadata().symbol());

        _click(_get(Button.class, spec -> spec.withId("load")));
        MockVaadin.clientRoundtrip();

        assertThat(shown()).isInstanceOf(DeclarationView.class);
        assertThat(_get(RouterLink.class, spec -> spec.withId("new-version-of")).getHref())
                .isEqualTo("declarations/" + first.key());
    }

    @Test
    void loadsTheTextInAnotherLanguageOnceTheLanguageIsChosen() throws UnreadableDeclaration {
        String symbol = symbolOf(loaded());
        open("declarations/load");
        paste(Documents.anotherWithSymbol(symbol));
        choose(symbol + " in another language");

        _click(_get(Button.class, spec -> spec.withId("load")));
        assertThat(shown()).isInstanceOf(LoadDeclarationView.class);

        _setValue(language(), "fr");
        _click(_get(Button.class, spec -> spec.withId("load")));
        MockVaadin.clientRoundtrip();

        assertThat(shown()).isInstanceOf(DeclarationView.class);
        assertThat(_get(RouterLink.class, spec -> spec.withId("language-en")).getHref())
                .startsWith("declarations/a-99-");
    }

    @Test
    void saysWhatIsWrongWithAnEmptyText() {
        open("declarations/load");

        readText();

        assertThat(message()).contains("There is no text in it.").contains("paste the text");
    }

    @Test
    void saysThatATextWithoutParagraphHoldsNone() {
        open("declarations/load");

        _setValue(_get(TextArea.class), "United Nations");
        readText();

        assertThat(message()).contains("No paragraph was found in it.");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("United Nations");
    }

    @Test
    void saysThatAFileIsNeitherTextNorADocument() {
        open("declarations/load");

        read(new SourceFile("a.txt", new byte[] {'M', 'Z', 0, 1, 2, 3}));

        assertThat(message()).contains("This is neither text nor a document.");
    }

    @Test
    void saysThatAFileInAnotherEncodingWouldLoseLetters() {
        open("declarations/load");
        byte[] latin = "1. Nous réaffirmons l'accord passé à Ostende.".getBytes(StandardCharsets.ISO_8859_1);

        read(new SourceFile("a.txt", latin));

        assertThat(message()).contains("not in UTF-8");
    }

    @Test
    void saysThatAFileIsTooLarge() {
        open("declarations/load");
        byte[] large = "We resolve to write less. ".repeat(100_000).getBytes(StandardCharsets.UTF_8);

        read(new SourceFile("a.txt", large));

        assertThat(message()).contains("It is larger than").contains("2");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "SECRETARIAT")
    void isThereForTheSecretariatOnly(Role role) {
        signIn(people.with(role));

        open("declarations/load");

        assertThat(shown()).isNotInstanceOf(LoadDeclarationView.class);
    }

    private static void readText() {
        _click(_get(Button.class, spec -> spec.withId("read")));
        Waiting.untilTheDocumentIsRead();
    }

    private void read(SourceFile source) {
        ((LoadDeclarationView) shown()).read(source);
        Waiting.untilTheDocumentIsRead();
    }

    private void paste(SourceFile source) {
        _setValue(_get(TextArea.class), text(source));
        readText();
    }

    private static String text(SourceFile source) {
        return new String(source.content(), StandardCharsets.UTF_8);
    }

    @SuppressWarnings("unchecked")
    private static void choose(String beginning) {
        RadioButtonGroup<Object> options = _get(RadioButtonGroup.class, spec -> spec.withId("relation-options"));
        Object chosen = options.getListDataView()
                .getItems()
                .filter(option -> options.getItemLabelGenerator().apply(option).startsWith(beginning))
                .findFirst()
                .orElseThrow();
        _setValue(options, chosen);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> language() {
        return _get(ComboBox.class, spec -> spec.withId("relation-language"));
    }

    private static String wordlessPages() {
        return _get(Div.class, spec -> spec.withId("wordless-pages"))
                .getElement()
                .getTextRecursively();
    }

    private static String message() {
        return _get(Div.class, spec -> spec.withId("message")).getElement().getTextRecursively();
    }

    private SourceFile loaded() throws UnreadableDeclaration {
        SourceFile source = Documents.unheardOf();
        declarations.load(source, ((Preview.Readable) declarations.preview(source)).metadata());
        return source;
    }

    private String symbolOf(SourceFile source) throws UnreadableDeclaration {
        return ((Preview.SameContent) declarations.preview(source)).existing().symbol();
    }
}
