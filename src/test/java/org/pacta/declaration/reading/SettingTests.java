package org.pacta.declaration.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pacta.declaration.Piece;
import org.pacta.declaration.SourceFormat;
import org.pacta.declaration.UnreadableDeclaration;

/** What a format knows about a line is not guessed again. */
class SettingTests {
    @Test
    void wholeLinesHeadingsRunningLinesAndNotesAreTakenAtTheirWord() throws UnreadableDeclaration {
        Source source = new Source(
                SourceFormat.TEXT,
                List.of(
                        Line.of(1, 1, Line.Setting.HEADING, "Declaration on Trade"),
                        Line.of(2, 1, Line.Setting.WHOLE, "1. We will trade with all of our neighbours and"),
                        Line.of(3, 1, Line.Setting.FOOTNOTE, "1 See the treaty."),
                        Line.of(4, 1, Line.Setting.RUNNING, "A running title"),
                        Line.of(5, 2, Line.Setting.WHOLE, "friends for the good of the region and of its people."),
                        Line.of(6, 2, Line.Setting.HEADING, "We are one region"),
                        Line.of(7, 2, Line.Setting.WHOLE, "2. We will talk to one another.")));

        assertThat(DocumentReading.of(source).pieces())
                .extracting(Piece::kind, Piece::text)
                .containsExactlyInAnyOrder(
                        tuple(Piece.Kind.MASTHEAD, "Declaration on Trade"),
                        tuple(
                                Piece.Kind.OPERATIVE,
                                "We will trade with all of our neighbours and friends for the good of the region and of"
                                        + " its people."),
                        tuple(Piece.Kind.FOOTNOTE, "See the treaty."),
                        tuple(Piece.Kind.RUNNING_TITLE, "A running title"),
                        tuple(Piece.Kind.HEADING, "We are one region"),
                        tuple(Piece.Kind.OPERATIVE, "We will talk to one another."));
    }
}
