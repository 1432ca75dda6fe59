package org.pacta.commitment.ui;

import com.vaadin.flow.component.UI;
import org.pacta.commitment.Status;
import org.pacta.uikit.Badge;
import org.pacta.uikit.Tone;

/** A status in words, underlined by a tone. */
public class StatusBadge extends Badge {

    private static final long serialVersionUID = 1;

    public StatusBadge(Status status) {
        super(UI.getCurrent().getTranslation("commitment.status." + status.name()), toneOf(status));
        addClassName("status-badge");
    }

    /** The tone in which charts and lists show this status. */
    public static Tone toneOf(Status status) {
        return switch (status) {
            case NOT_STARTED, NO_LONGER_APPLICABLE -> Tone.NEUTRAL;
            case IN_PROGRESS -> Tone.ACTIVE;
            case PARTIALLY_IMPLEMENTED -> Tone.WARNING;
            case IMPLEMENTED -> Tone.GOOD;
            case NOT_IMPLEMENTED -> Tone.BAD;
        };
    }
}
