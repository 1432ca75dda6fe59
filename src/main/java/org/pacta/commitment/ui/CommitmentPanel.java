package org.pacta.commitment.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.pacta.commitment.CommitmentRow;

/**
 * What another room has to say on the page of a commitment. Every bean of this type is asked each time the page opens, so
 * that the register need not know the rooms above it.
 */
public interface CommitmentPanel {

    /** Its place among the panels: the smallest comes first. */
    int order();

    /**
     * The panel for this commitment, with its own heading of the second level.
     *
     * @param commitment one that the person signed in may see
     * @return empty where there is nothing to say to the person signed in
     */
    Optional<Component> panelFor(CommitmentRow commitment);
}
