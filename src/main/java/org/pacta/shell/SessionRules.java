package org.pacta.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.pacta.uikit.Notices;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What each session is told when something goes wrong outside of a navigation. */
@Component
class SessionRules implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1;

    private final transient I18NProvider texts;

    SessionRules(I18NProvider texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> systemMessages(info.getLocale()));
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(SessionRules::tell));
    }

    /** A click that failed: the page stays as it is, so that nothing typed is lost. */
    private static void tell(ErrorEvent error) {
        UI ui = UI.getCurrent();
        boolean denied = Faults.causeOf(error.getThrowable(), AccessDeniedException.class)
                .isPresent();
        String message = denied
                ? ui.getTranslation("shell.not-found.notice")
                : ui.getTranslation("shell.fault.notice", Faults.log(error.getThrowable()));
        Notices.error(message);
    }

    private SystemMessages systemMessages(Locale locale) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.getTranslation("shell.session-expired.caption", locale));
        messages.setSessionExpiredMessage(texts.getTranslation("shell.session-expired.message", locale));
        messages.setInternalErrorCaption(texts.getTranslation("shell.fault.title", locale));
        messages.setInternalErrorMessage(texts.getTranslation("shell.internal-error.message", locale));
        return messages;
    }
}
