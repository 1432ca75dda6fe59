package org.pacta.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.pacta.notification.Notice;
import org.pacta.notification.NoticeBoard;
import org.pacta.uikit.Dates;

/** What a person was told and has not read yet, each put away by a button. */
class NoticeList extends Section {

    private static final long serialVersionUID = 1;

    private final transient NoticeBoard board;
    private final Span count = new Span();
    private final UnorderedList list = new UnorderedList();
    private int unread;

    NoticeList(List<Notice> notices, NoticeBoard board) {
        this.board = board;
        setId("notices");
        addClassName("notices");
        count.addClassName("count");
        list.addClassName("notice-list");
        notices.forEach(notice -> list.add(item(notice)));
        add(heading(), list);
        show(notices.size());
    }

    private Component heading() {
        var all = new Button(getTranslation("notification.mark-all-read"), click -> markAllRead());
        all.setId("mark-all-read");
        all.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        var heading = new Div(new H2(new Span(getTranslation("notification.title")), count), all);
        heading.addClassName("notices-heading");
        return heading;
    }

    private ListItem item(Notice notice) {
        var item = new ListItem();
        item.addClassName("notice");
        item.add(words(notice), markRead(notice, item));
        return item;
    }

    private Component words(Notice notice) {
        var what = new Paragraph(reference(notice), new Span(" " + sentence(notice)));
        what.addClassName("notice-what");
        var words = new Div(what);
        if (!notice.kind().isAboutADay() && !notice.detail().isBlank()) {
            var detail = new Paragraph(notice.detail());
            detail.addClassName("notice-detail");
            words.add(detail);
        }
        var when = new Paragraph(Dates.moment(notice.createdAt(), getLocale()));
        when.addClassName("notice-when");
        words.add(when);
        return words;
    }

    private static Component reference(Notice notice) {
        return notice.commitmentKey() == null
                ? new Span(notice.reference())
                : new Anchor("commitments/" + notice.commitmentKey(), notice.reference());
    }

    private String sentence(Notice notice) {
        String day = notice.kind().isAboutADay() ? Dates.day(LocalDate.parse(notice.detail()), getLocale()) : "";
        return getTranslation("notification.kind." + notice.kind().name(), day);
    }

    private Button markRead(Notice notice, ListItem item) {
        var read = new Button(getTranslation("notification.mark-read"), click -> {
            board.markRead(notice.id());
            list.remove(item);
            show(unread - 1);
        });
        read.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        read.setAriaLabel(getTranslation("notification.mark-read.for", notice.reference()));
        return read;
    }

    private void markAllRead() {
        board.markAllRead();
        list.removeAll();
        show(0);
    }

    private void show(int number) {
        unread = number;
        count.setText(Integer.toString(number));
        setVisible(number > 0);
    }
}
