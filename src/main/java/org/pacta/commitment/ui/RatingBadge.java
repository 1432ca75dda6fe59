package org.pacta.commitment.ui;

import com.vaadin.flow.component.UI;
import org.pacta.commitment.Rating;
import org.pacta.uikit.Badge;
import org.pacta.uikit.Tone;

/** What a reviewer makes of the reported progress, as a figure and in words. */
public class RatingBadge extends Badge {

    private static final long serialVersionUID = 1;

    public RatingBadge(Rating rating) {
        super(UI.getCurrent().getTranslation("commitment.rating." + rating.name()), toneOf(rating));
    }

    private static Tone toneOf(Rating rating) {
        return switch (rating) {
            case POSITIVE -> Tone.GOOD;
            case NEUTRAL -> Tone.WARNING;
            case NEGATIVE -> Tone.BAD;
            case NONE -> Tone.NEUTRAL;
        };
    }
}
