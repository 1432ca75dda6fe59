package org.pacta.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Tells what became of an act. What went well fades away; what went wrong stays until it is closed. */
public final class Notices {

    private static final int READING_TIME_MILLIS = 5_000;
    private static final int UNTIL_CLOSED = 0;

    private Notices() {}

    public static void success(String message) {
        var notice = new Notification(message, READING_TIME_MILLIS, Position.BOTTOM_START);
        notice.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
        notice.open();
    }

    public static void error(String message) {
        var notice = new Notification();
        notice.setDuration(UNTIL_CLOSED);
        notice.setPosition(Position.TOP_CENTER);
        notice.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notice.setAssertive(true);
        notice.add(new Span(message), close(notice));
        notice.open();
    }

    private static Button close(Notification notice) {
        var close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> notice.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_CONTRAST);
        close.setAriaLabel(UI.getCurrent().getTranslation("uikit.close"));
        return close;
    }
}
