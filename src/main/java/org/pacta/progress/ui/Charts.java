package org.pacta.progress.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Function;
import org.pacta.commitment.Grouping;
import org.pacta.commitment.RegisterFilter;
import org.pacta.commitment.Status;
import org.pacta.commitment.Tally;
import org.pacta.commitment.ui.RegisterAddress;
import org.pacta.commitment.ui.StatusBadge;
import org.pacta.progress.Progress;
import org.pacta.uikit.BarChart;
import org.pacta.uikit.BarChart.Bar;
import org.pacta.uikit.Tone;

/** How the commitments divide by status, responsible party and declaration; each bar leads to its rows. */
class Charts extends Div {

    private static final long serialVersionUID = 1;

    private final transient RegisterFilter filter;

    Charts(Progress.Picture picture, RegisterFilter filter) {
        this.filter = filter;
        addClassName("dashboard-charts");
        add(
                chart("status", bars(picture.byStatus(), Grouping.STATUS, this::status, Charts::toneOfStatus)),
                chart("party", bars(picture.byParty(), Grouping.RESPONSIBLE_UNIT, this::party, Charts::toneOfParty)),
                chart(
                        "declaration",
                        bars(picture.byDeclaration(), Grouping.DECLARATION, Tally::name, tally -> Tone.ACTIVE)));
    }

    private Section chart(String name, List<Bar> bars) {
        String heading = getTranslation("progress.by." + name);
        var chart = new BarChart(heading, bars);
        chart.setId("by-" + name);
        return new Section(new H2(heading), chart);
    }

    private List<Bar> bars(
            List<Tally> tallies, Grouping grouping, Function<Tally, String> name, Function<Tally, Tone> tone) {
        return tallies.stream()
                .map(tally -> new Bar(
                        name.apply(tally),
                        tally.count(),
                        tone.apply(tally),
                        RegisterAddress.of(grouping.rowsBehind(tally, filter))))
                .toList();
    }

    private String status(Tally tally) {
        return getTranslation("commitment.status." + tally.key());
    }

    private static Tone toneOfStatus(Tally tally) {
        return StatusBadge.toneOf(Status.valueOf(tally.key()));
    }

    private String party(Tally tally) {
        return isNobody(tally) ? getTranslation("commitment.unassigned") : tally.name();
    }

    private static Tone toneOfParty(Tally tally) {
        return isNobody(tally) ? Tone.NEUTRAL : Tone.ACTIVE;
    }

    private static boolean isNobody(Tally tally) {
        return tally.key().isEmpty();
    }
}
