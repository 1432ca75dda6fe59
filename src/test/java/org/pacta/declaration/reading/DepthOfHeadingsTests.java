package org.pacta.declaration.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pacta.declaration.Piece;
import org.pacta.declaration.ReadDeclaration;
import org.pacta.declaration.SourceFormat;
import org.pacta.declaration.UnreadableDeclaration;

/** Where a format tells how deep its headings stand, they are nested so. */
class DepthOfHeadingsTests {
    private final List<Line> lines = new ArrayList<>();

    @Test
    void headingsNestAsTheFormatSays() throws UnreadableDeclaration {
        heading(1, "Declaration on Trade");
        text("1. We will trade with all of our neighbours.");
        heading(2, "Goods");
        text("2. We will lower all duties.");
        heading(3, "Farming");
        text("3. We will buy what our farmers grow.");
        heading(4, "Milk");
        text("4. We will drink milk every morning.");
        heading(3, "Fishing");
        text("5. We will protect the fish of our seas.");
        heading(2, "Services");
        text("6. We will open our markets to services.");

        assertThat(outline()).containsExactly("0 Goods", "1 Farming", "2 Milk", "1 Fishing", "0 Services");
    }

    @Test
    void sectionsThatBeginRightBelowTheTitleAreNoPartOfIt() throws UnreadableDeclaration {
        heading(1, "Declaration on Trade");
        heading(2, "Goods");
        text("1. We will lower all duties.");
        heading(3, "Farming");
        text("2. We will buy what our farmers grow.");
        heading(2, "Services");
        text("3. We will open our markets to services.");

        assertThat(outline()).containsExactly("0 Goods", "1 Farming", "0 Services");
        assertThat(read().metadata().title()).isEqualTo("Declaration on Trade");
    }

    @Test
    void aSubtitleThatTellsTheDayStaysWithTheTitle() throws UnreadableDeclaration {
        heading(1, "Declaration on Trade");
        heading(2, "Astana, 30 June 2011");
        text("1. We will lower all duties.");
        heading(2, "Services");
        text("2. We will open our markets to services.");

        assertThat(outline()).containsExactly("0 Services");
    }

    @Test
    void depthsThatLeaveOneOutNestByOneLevel() throws UnreadableDeclaration {
        text("1. We will trade with all of our neighbours.");
        heading(2, "Goods");
        text("2. We will lower all duties.");
        heading(5, "Farming");
        text("3. We will buy what our farmers grow.");
        heading(4, "Fishing");
        text("4. We will protect the fish of our seas.");

        assertThat(outline()).containsExactly("0 Goods", "1 Farming", "1 Fishing");
    }

    @Test
    void onOneDepthNumbersTellWhichHeadingIsBelowWhich() throws UnreadableDeclaration {
        heading(1, "Declaration on Trade");
        heading(2, "I. Goods");
        text("1. We will lower all duties.");
        heading(2, "A. Farming");
        text("2. We will buy what our farmers grow.");
        heading(2, "B. Fishing");
        text("3. We will protect the fish of our seas.");
        heading(2, "II. Services");
        text("4. We will open our markets to services.");

        assertThat(outline()).containsExactly("0 I. Goods", "1 A. Farming", "1 B. Fishing", "0 II. Services");
    }

    @Test
    void numbersThatBeginAnewDeeperDownAreNoNeighbours() throws UnreadableDeclaration {
        text("We, the ministers, will trade with all of our neighbours.");
        heading(2, "I. Goods");
        text("We will lower all duties.");
        heading(3, "I. Farming");
        text("We will buy what our farmers grow.");
        heading(2, "II. Services");
        text("We will open our markets to services.");

        assertThat(outline()).containsExactly("0 I. Goods", "1 I. Farming", "0 II. Services");
    }

    @Test
    void anAnnexBeginsAnew() throws UnreadableDeclaration {
        heading(1, "Declaration on Trade");
        text("1. We will trade with all of our neighbours.");
        heading(2, "Goods");
        text("2. We will lower all duties.");
        heading(3, "Annex");
        heading(2, "Plan of Action");
        text("1. We will meet every year.");
        heading(3, "Meetings");
        text("2. We will meet in the spring.");

        assertThat(outline()).containsExactly("0 Goods", "0 Annex", "1 Plan of Action", "2 Meetings");
    }

    @Test
    void nestingEndsAtTheDeepestLevel() throws UnreadableDeclaration {
        text("1. We will trade with all of our neighbours.");
        for (int depth = 1; depth <= Line.DEEPEST_HEADING; depth++) {
            heading(depth, "Part of goods " + "x".repeat(depth));
            text(depth + 1 + ". We will lower all duties.");
        }

        assertThat(read().pieces())
                .filteredOn(piece -> piece.kind() == Piece.Kind.HEADING)
                .extracting(Piece::level)
                .containsExactly(0, 1, 2, 3, 4, 4, 4, 4, 4);
    }

    @Test
    void aListOfHeadingsWithNothingBelowClosesNoSection() throws UnreadableDeclaration {
        text("1. We will trade with all of our neighbours.");
        heading(2, "Goods");
        text("2. We will lower all duties.");
        heading(3, "Read more");
        heading(3, "Our news");
        heading(3, "Our pictures");
        heading(3, "Our films");
        heading(3, "Farming");
        text("3. We will buy what our farmers grow.");

        assertThat(outline()).containsExactly("0 Goods", "1 Farming");
    }

    @Test
    void onlyHeadingsHaveADepth() {
        assertThatThrownBy(() -> Line.of(1, 0, Line.Setting.WHOLE, 1, "We will act."))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Line.of(1, 0, Line.Setting.HEADING, 10, "Goods"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void heading(int depth, String text) {
        lines.add(Line.of(lines.size() + 1, 0, Line.Setting.HEADING, depth, text));
    }

    private void text(String text) {
        lines.add(Line.of(lines.size() + 1, 0, Line.Setting.WHOLE, text));
    }

    private List<String> outline() throws UnreadableDeclaration {
        return read().pieces().stream()
                .filter(piece -> piece.kind() == Piece.Kind.HEADING)
                .map(piece -> piece.level() + " " + piece.text())
                .toList();
    }

    private ReadDeclaration read() throws UnreadableDeclaration {
        return DocumentReading.of(new Source(SourceFormat.HTML, lines));
    }
}
