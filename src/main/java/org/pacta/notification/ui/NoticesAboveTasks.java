package org.pacta.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.pacta.followup.ui.TasksPanel;
import org.pacta.notification.Notice;
import org.pacta.notification.NoticeBoard;

/** Puts what the person signed in has not read yet above their tasks. */
@SpringComponent
class NoticesAboveTasks implements TasksPanel {

    private final NoticeBoard board;

    NoticesAboveTasks(NoticeBoard board) {
        this.board = board;
    }

    @Override
    public Optional<Component> panel() {
        List<Notice> unread = board.unread();
        return unread.isEmpty() ? Optional.empty() : Optional.of(new NoticeList(unread, board));
    }
}
