package org.pacta.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
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
}
