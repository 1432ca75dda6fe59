package org.pacta.shell;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;

/** What stands in the head of every page. */
@Viewport("width=device-width, initial-scale=1")
public class AppShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle(PageTitles.PRODUCT);
        // in the head from the first byte on, so that no page is seen without its style
        settings.addLink("stylesheet", "pacta.css");
        settings.addLink("icon", "images/pacta.svg");
        settings.addMetaTag("robots", "noindex, nofollow");
        settings.addMetaTag("theme-color", "#14364a");
    }
}
