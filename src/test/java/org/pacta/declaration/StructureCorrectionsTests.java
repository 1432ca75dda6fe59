package org.pacta.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pacta.PactaTest;
import org.pacta.declaration.StructureCorrection.Relabel;
import org.pacta.declaration.StructureCorrection.Relevel;
import org.pacta.declaration.StructureCorrection.Retype;
import org.pacta.declaration.StructureCorrection.Split;
import org.pacta.people.TestPeople;
import org.pacta.pledge.Kind;
import org.springframework.beans.factory.annotation.Autowired;

@PactaTest
class StructureCorrectionsTests {

    @Autowired
    Declarations declarations;

    @Autowired
    TestPeople people;

    private final SourceFile source = Documents.unheardOf();

    @Test
    void aCorrectedDocumentIsReadAgainForPledges() throws Exception {
        people.signIn(people.secretariat());
        Preview.Readable asRead = (Preview.Readable) declarations.preview(source);
        int first = indexOf(asRead, "1");

        Preview.Readable corrected = declarations.correct(source, List.of(splitBefore("We pledge", asRead, first)));

        assertThat(labels(corrected)).containsExactly("1", "1 bis", "2", "3", "4", "5");
        assertThat(asRead.countOf(Kind.PLEDGE)).isEqualTo(2);
        assertThat(corrected.countOf(Kind.PLEDGE)).isEqualTo(3);
    }

    @Test
    void theDeclarationIsLoadedAsItWasCorrected() throws Exception {
        people.signIn(people.secretariat());
        Preview.Readable asRead = (Preview.Readable) declarations.preview(source);
        declarations.correct(source, List.of(splitBefore("We pledge", asRead, indexOf(asRead, "1"))));

        var loaded = (LoadOutcome.Loaded) declarations.load(source, asRead.metadata());

        assertThat(declarations.paragraphs(loaded.declaration()))
                .extracting(Paragraph::label)
                .contains("1", "1 bis");
    }

    @Test
    void whoeverHandsTheFileInAgainFindsTheCorrectionsMade() throws Exception {
        people.signIn(people.secretariat());
        Preview.Readable asRead = (Preview.Readable) declarations.preview(source);
        int first = indexOf(asRead, "1");
        List<StructureCorrection> made = List.of(
                splitBefore("We pledge", asRead, first),
                new Relabel(first + 1, "1 (b)"),
                new Relevel(first + 1, 1),
                new Retype(first + 4, Piece.Kind.OTHER));
        declarations.correct(source, made);

        people.signIn(people.secretariat());
        Preview.Readable again = (Preview.Readable) declarations.preview(source);

        assertThat(again.corrections()).isEqualTo(made);
        assertThat(labels(again)).containsExactly("1", "1 (b)", "2", "3", "5");
    }

    @Test
    void takingAllCorrectionsBackLeavesTheDocumentAsItWasRead() throws Exception {
        people.signIn(people.secretariat());
        Preview.Readable asRead = (Preview.Readable) declarations.preview(source);
        declarations.correct(source, List.of(new Relabel(indexOf(asRead, "4"), "4 bis")));

        Preview.Readable back = declarations.correct(source, List.of());

        assertThat(back.document()).isEqualTo(asRead.document());
        assertThat(((Preview.Readable) declarations.preview(source)).corrections())
                .isEmpty();
    }

    @Test
    void aCorrectionThatCannotBeMadeLeavesThoseBeforeItKept() throws Exception {
        people.signIn(people.secretariat());
        Preview.Readable asRead = (Preview.Readable) declarations.preview(source);
        StructureCorrection good = new Relabel(indexOf(asRead, "4"), "4 bis");
        declarations.correct(source, List.of(good));

        assertThatThrownBy(() -> declarations.correct(source, List.of(good, new Relabel(0, "1"), new Split(99, 1))))
                .isInstanceOf(ImpossibleCorrection.class);

        assertThat(((Preview.Readable) declarations.preview(source)).corrections())
                .containsExactly(good);
    }

    private static Split splitBefore(String words, Preview.Readable document, int piece) {
        String text = document.document().pieces().get(piece).text();
        return new Split(piece, text.indexOf(words));
    }

    private static int indexOf(Preview.Readable document, String label) {
        List<Piece> pieces = document.document().pieces();
        return pieces.stream().map(Piece::label).toList().indexOf(label);
    }

    private static List<String> labels(Preview.Readable document) {
        return document.paragraphs().stream()
                .map(it -> it.paragraph().label())
                .filter(label -> !label.isEmpty())
                .toList();
    }
}
