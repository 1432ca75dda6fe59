package org.pacta.followup.ui;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import org.pacta.commitment.Rating;

/** Ratings in words: the figure and what it means. */
final class RatingText {

    private RatingText() {}

    static String of(Rating rating, Component where) {
        return where.getTranslation("followup.rating." + rating.name());
    }

    /** @param figure +1, 0, -1 or null */
    static String of(@Nullable Integer figure, Component where) {
        return of(Rating.of(figure), where);
    }
}
