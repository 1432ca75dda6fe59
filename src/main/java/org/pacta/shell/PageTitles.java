package org.pacta.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.router.PageTitle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Titles of pages in the reader's language: {@code @PageTitle} holds a key of the translations. */
final class PageTitles {

    static final String PRODUCT = "Pacta";

    private PageTitles() {}

    /** The view's title with the product's name behind it, so that tabs can be told apart. */
    static String of(@Nullable HasElement view) {
        return Optional.ofNullable(view)
                .filter(Component.class::isInstance)
                .map(Component.class::cast)
                .flatMap(PageTitles::title)
                .map(PageTitles::withProduct)
                .orElse(PRODUCT);
    }

    static String withProduct(String title) {
        return title + " · " + PRODUCT;
    }

    private static Optional<String> title(Component view) {
        return Optional.ofNullable(view.getClass().getAnnotation(PageTitle.class))
                .map(title -> view.getTranslation(title.value()));
    }
}
