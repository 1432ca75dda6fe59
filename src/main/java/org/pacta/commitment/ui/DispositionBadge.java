package org.pacta.commitment.ui;

import com.vaadin.flow.component.UI;
import org.pacta.commitment.Disposition;
import org.pacta.uikit.Badge;
import org.pacta.uikit.Tone;

/** That a commitment is on hold, superseded or withdrawn: said beside its status, never instead of it. */
class DispositionBadge extends Badge {

    private static final long serialVersionUID = 1;

    DispositionBadge(Disposition disposition) {
        super(UI.getCurrent().getTranslation("commitment.disposition." + disposition.name()), Tone.NEUTRAL);
        addClassName("disposition-badge");
    }
}
