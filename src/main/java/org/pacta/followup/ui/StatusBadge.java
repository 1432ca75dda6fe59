package org.pacta.followup.ui;

import com.vaadin.flow.component.Composite;
import org.pacta.commitment.Status;
import org.pacta.uikit.Badge;
import org.pacta.uikit.Tone;

/** A status in its word and tone. */
class StatusBadge extends Composite<Badge> {

    private static final long serialVersionUID = 1;

    private final Status status;

    StatusBadge(Status status) {
        this.status = status;
    }

    @Override
    protected Badge initContent() {
        return new Badge(getTranslation("followup.status." + status.name()), tone());
    }

    private Tone tone() {
        return switch (status) {
            case NOT_STARTED, NO_LONGER_APPLICABLE -> Tone.NEUTRAL;
            case IN_PROGRESS -> Tone.ACTIVE;
            case PARTIALLY_IMPLEMENTED -> Tone.WARNING;
            case IMPLEMENTED -> Tone.GOOD;
            case NOT_IMPLEMENTED -> Tone.BAD;
        };
    }
}
