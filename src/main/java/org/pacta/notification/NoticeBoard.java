package org.pacta.notification;

import java.util.List;
import org.pacta.people.ForEverybodySignedIn;
import org.pacta.people.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the person signed in has been told and not read yet; nobody sees another's. */
@Service
@ForEverybodySignedIn
@Transactional
public class NoticeBoard {

    private final NoticeBook notices;
    private final SignedIn signedIn;

    NoticeBoard(NoticeBook notices, SignedIn signedIn) {
        this.notices = notices;
        this.signedIn = signedIn;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Notice> unread() {
        return notices.unreadOf(signedIn.person().id());
    }

    /** May be repeated; nothing happens where it is not a notice of the person signed in. */
    public void markRead(NoticeId id) {
        notices.markRead(id, signedIn.person().id());
    }

    public void markAllRead() {
        notices.markAllRead(signedIn.person().id());
    }
}
