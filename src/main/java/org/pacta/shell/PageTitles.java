package org.pacta.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.PageTitle;
import java.util.Optional;

/**
 * Titles of pages in the reader's language: {@code @PageTitle} holds a key of the translations, a {@link HasDynamicTitle}
 * view gives its title ready. The product's name follows, so that tabs can be told apart.
 */
final class PageTitles {

    static final String PRODUCT = "Pacta";

    private PageTitles() {}

    static void show(AfterNavigationEvent navigation) {
        UI ui = UI.getCurrent();
        navigation.getActiveChain().stream()
                .findFirst()
                .flatMap(view -> titleOf(view, ui))
                .ifPresent(title -> ui.getPage().setTitle(title + " · " + PRODUCT));
    }

    private static Optional<String> titleOf(HasElement view, UI ui) {
        if (view instanceof HasDynamicTitle titled) {
            return Optional.of(titled.getPageTitle());
        }
        return Optional.of(view)
                .filter(Component.class::isInstance)
                .map(component -> component.getClass().getAnnotation(PageTitle.class))
                .map(title -> ui.getTranslation(title.value()));
    }
}
