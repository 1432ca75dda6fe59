package org.pacta.followup.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * What another room has to say above the task list. Every bean of this type is asked each time the page opens, so that the
 * follow-up need not know the rooms above it.
 */
public interface TasksPanel {

    /**
     * The panel for the person signed in, with its own heading of the second level.
     *
     * @return empty where there is nothing to say
     */
    Optional<Component> panel();
}
