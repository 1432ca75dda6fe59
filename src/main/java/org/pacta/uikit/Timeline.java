package org.pacta.uikit;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;

/** What happened, in the order given. */
public class Timeline extends OrderedList {

    private static final long serialVersionUID = 1;

    public Timeline(List<Event> events) {
        addClassName("timeline");
        events.stream().map(this::item).forEach(this::add);
    }

    private ListItem item(Event event) {
        var what = new Paragraph(event.what());
        what.addClassName("timeline-what");
        var item = new ListItem(what, byline(event));
        if (!event.detail().isBlank()) {
            var detail = new Paragraph(event.detail());
            detail.addClassName("timeline-detail");
            item.add(detail);
        }
        return item;
    }

    private Paragraph byline(Event event) {
        var who = new Span(event.who());
        who.addClassName("timeline-who");
        var byline = new Paragraph(who, new Span(" · " + Dates.moment(event.when(), getLocale())));
        byline.addClassName("timeline-byline");
        return byline;
    }

    /**
     * One thing that happened.
     *
     * @param detail more about it; empty if there is nothing more to say
     */
    public record Event(Instant when, String who, String what, String detail) {}
}
