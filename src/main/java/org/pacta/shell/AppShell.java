package org.pacta.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;

/** What stands in the head of every page. */
@StyleSheet("context://pacta.css")
@Viewport("width=device-width, initial-scale=1")
public class AppShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle(PageTitles.PRODUCT);
        settings.addLink("icon", "images/pacta.svg");
        settings.addMetaTag("robots", "noindex, nofollow");
        settings.addMetaTag("theme-color", "#14364a");
    }
}
