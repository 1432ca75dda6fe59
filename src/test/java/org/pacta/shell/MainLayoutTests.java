package org.pacta.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pacta.ViewTest;
import org.pacta.people.Role;

class MainLayoutTests extends ViewTest {

    @Test
    void saysWhoIsSignedInAndInWhichRole() {
        signIn(people.focalPointOfTurkiye());

        open("");

        assertThat(_find(Span.class)).extracting(Span::getText).contains("Elif Yıldız", "Focal point", "Türkiye");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void saysOfAnAddressThatDoesNotExistThatNothingIsHere(Role role) {
        signIn(people.with(role));

        open("no/such/page");

        assertThat(shown()).isInstanceOf(NotFoundPage.class);
        assertThat(_get(H2.class).getText()).isEqualTo("There is nothing here for you");
    }

    @Test
    void bringsAnAdministratorHomeToThePeople() {
        signIn(people.administrator());

        open("");

        assertThat(_find(H1.class)).extracting(H1::getText).containsExactly("People and units");
    }

    @Test
    void titlesThePageWithItsNameAndTheProduct() {
        signIn(people.administrator());

        open("people");

        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("People and units · Pacta");
    }

    @Test
    void offersEachRoleOnlyThePagesItMayOpen() {
        signIn(people.manager());
        open("password");
        assertThat(_find(SideNavItem.class)).extracting(SideNavItem::getLabel).doesNotContain("People");

        signIn(people.administrator());
        assertThat(MenuConfiguration.getMenuEntries())
                .extracting(MenuEntry::path)
                .contains("/people");
    }

    @Test
    void saysOnTheLoginPageThatSignInFailedAndShowsNoDemoAccountsOutsideTheDemo() {
        open("login?error");

        assertThat(_get(LoginForm.class).isError()).isTrue();
        assertThat(shown().getElement().getTextRecursively()).doesNotContain("pacta.example");
    }
}
