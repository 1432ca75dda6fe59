package org.pacta.declaration.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.pacta.declaration.DeclarationId;
import org.springframework.modulith.NamedInterface;

/**
 * Something that a room above shows beside a declaration, for example its commitments. Beans of this type appear on the
 * document's page in the order of {@link org.springframework.core.annotation.Order}.
 */
@NamedInterface("panels")
public interface DeclarationPanel {

    /** The panel for the person signed in; empty where there is nothing to show, or nothing for them. */
    Optional<Component> panelFor(DeclarationId declaration);
}
