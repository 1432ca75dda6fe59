package org.pacta.progress.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import org.pacta.commitment.Coverage;
import org.pacta.commitment.RegisterFilter;
import org.pacta.commitment.ui.RegisterAddress;
import org.pacta.progress.Figure;

/** The headline figures, with how many they are of where that tells how far they can be trusted. */
class Figures extends Div {

    private static final long serialVersionUID = 1;

    private final transient Coverage coverage;
    private final transient RegisterFilter filter;

    Figures(Coverage coverage, RegisterFilter filter) {
        this.coverage = coverage;
        this.filter = filter;
        addClassName("figures");
        add(
                tile(Figure.COMMITMENTS),
                tileOfAll(Figure.ASSIGNED),
                tileOfAll(Figure.REPORTED),
                overdue(),
                tile(Figure.CONCLUDED),
                average());
    }

    private FigureTile tile(Figure figure) {
        return tile(figure, Integer.toString(figure.of(coverage)));
    }

    private FigureTile tileOfAll(Figure figure) {
        return tile(figure, getTranslation("progress.of", figure.of(coverage), coverage.total()));
    }

    private FigureTile tile(Figure figure, String shown) {
        String name = getTranslation("progress.figure." + figure.name());
        var tile = new FigureTile(shown, name, RegisterAddress.of(figure.rowsBehind(filter)));
        tile.setId("figure-" + figure.name().toLowerCase(Locale.ROOT));
        return tile;
    }

    private FigureTile overdue() {
        FigureTile tile = tile(Figure.OVERDUE);
        return coverage.overdue() > 0 ? tile.alarming() : tile;
    }

    /** Not a count, so the rows behind it are all that it is the mean of. */
    private FigureTile average() {
        return new FigureTile(
                getTranslation("progress.percent", coverage.averageProgress()),
                getTranslation("progress.figure.AVERAGE"),
                RegisterAddress.of(Figure.COMMITMENTS.rowsBehind(filter)));
    }
}
