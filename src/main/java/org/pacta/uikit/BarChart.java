package org.pacta.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.text.NumberFormat;
import java.util.List;

/**
 * Horizontal bars, each a link to the rows behind its figure. A list of words and numbers with coloured strips in it, so it
 * reads without seeing the strips, by keyboard and on paper.
 */
public class BarChart extends UnorderedList {

    private static final long serialVersionUID = 1;

    /**
     * The bars in the order given; the longest fills the width.
     *
     * @param label what the bars count, for readers who do not see the heading above
     */
    public BarChart(String label, List<Bar> bars) {
        addClassName("bar-chart");
        getElement().setAttribute("aria-label", label);
        int longest = bars.stream().mapToInt(Bar::count).max().orElse(0);
        bars.forEach(bar -> add(new ListItem(row(bar, longest))));
    }

    private Component row(Bar bar, int longest) {
        var name = new Span(bar.name());
        name.addClassName("bar-name");
        var figure = new Span(NumberFormat.getIntegerInstance(getLocale()).format(bar.count()));
        figure.addClassName("bar-figure");
        var row = new Anchor(bar.href(), name, track(bar, longest), figure);
        row.addClassName("bar");
        return row;
    }

    private static Component track(Bar bar, int longest) {
        var strip = new Div();
        strip.addClassNames("bar-strip", bar.tone().className());
        strip.setWidth(longest == 0 ? "0" : 100.0 * bar.count() / longest + "%");
        var track = new Div(strip);
        track.addClassName("bar-track");
        return track;
    }

    /**
     * One bar.
     *
     * @param count how many, 0 or more
     * @param href the page with the rows behind the figure
     */
    public record Bar(String name, int count, Tone tone, String href) {
        public Bar {
            if (count < 0) {
                throw new IllegalArgumentException("a bar counts from 0, was " + count);
            }
        }
    }
}
