package org.pacta;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockRouteAccessDeniedError;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockVaadinHelper;
import com.github.mvysny.kaributesting.v10.mock.MockVaadinSession;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import com.vaadin.flow.spring.SpringServlet;
import com.vaadin.flow.spring.SpringVaadinServletService;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.pacta.people.Person;
import org.pacta.people.TestPeople;
import org.pacta.shell.MainLayout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * A test of views without browser and web server: the views run as they do in the server, on the real services, and the
 * test looks at the components and clicks them (Karibu's {@code LocatorJ}).
 *
 * <p>Begin with {@link #signIn}: who is signed in decides what a navigation shows. Each test has a session of its own.
 */
@PactaTest
public abstract class ViewTest {

    /** Looks for views once for all tests: the class path does not change. */
    private static final Routes ROUTES = routes();

    /** The views and error pages of Pacta; a view that is not for the role is answered as in the server, not by Karibu. */
    private static Routes routes() {
        Routes routes = new Routes().autoDiscoverViews("org.pacta");
        routes.getErrorRoutes().remove(MockRouteAccessDeniedError.class);
        return routes;
    }

    @Autowired
    protected TestPeople people;

    @Autowired
    private ApplicationContext application;

    @BeforeEach
    void openTheBrowser() {
        people.signOut();
        MockVaadin.setMockRequestFactory(TestRequest::new);
        MockVaadin.setup(TestUI::new, new TestServlet(application));
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void closeTheBrowser() {
        people.signOut();
        MockVaadin.tearDown();
    }

    /** Signs the person in, as if they had come through the login page. */
    protected void signIn(Person person) {
        people.signIn(person);
    }

    /** Goes to the address, given without the slash before it and with its query if it has one, as a click on a link does. */
    protected void open(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        MockVaadin.clientRoundtrip();
    }

    /** The view that is shown, whatever it is; an error page too. */
    protected Component shown() {
        return (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().get(0);
    }

    /** Vaadin's servlet as Spring Boot sets it up, in front of Karibu's session. */
    private static final class TestServlet extends SpringServlet {

        private static final long serialVersionUID = 1;

        private final transient ApplicationContext application;

        TestServlet(ApplicationContext application) {
            super(application, false);
            this.application = application;
        }

        @Override
        protected DeploymentConfiguration createDeploymentConfiguration() throws ServletException {
            MockVaadinHelper.mockFlowBuildInfo(this);
            return super.createDeploymentConfiguration();
        }

        @Override
        protected VaadinServletService createServletService(DeploymentConfiguration configuration)
                throws ServiceException {
            var service = new TestService(this, configuration, application);
            service.init();
            ROUTES.register(service.getContext());
            ApplicationRouteRegistry.getInstance(service.getContext()).setLayout(MainLayout.class);
            return service;
        }
    }

    private static final class TestService extends SpringVaadinServletService {

        private static final long serialVersionUID = 1;

        TestService(TestServlet servlet, DeploymentConfiguration configuration, ApplicationContext application) {
            super(servlet, configuration, application);
        }

        @Override
        protected boolean isAtmosphereAvailable() {
            return false;
        }

        @Override
        protected VaadinSession createVaadinSession(VaadinRequest request) {
            return new MockVaadinSession(this, TestUI::new);
        }

        @Override
        public String getMainDivId(VaadinSession session, VaadinRequest request) {
            return "ROOT";
        }
    }

    /** Asks the server's routes about addresses that no view has, as the first request for a page does. */
    private static final class TestUI extends MockedUI {

        private static final long serialVersionUID = 1;

        @Override
        public void navigateToClient(String address) {
            getInternals().getRouter().navigate(this, new Location(address), NavigationTrigger.PAGE_LOAD);
        }
    }

    /** Says who is signed in, which in the server is the work of Spring Security's filters. */
    private static final class TestRequest extends FakeRequest {

        TestRequest(HttpSession session) {
            super(session);
        }

        @Override
        public @Nullable Principal getUserPrincipal() {
            return SecurityContextHolder.getContext().getAuthentication();
        }

        @Override
        public boolean isUserInRole(String role) {
            return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication()).stream()
                    .flatMap(signedIn -> signedIn.getAuthorities().stream())
                    .anyMatch(authority -> ("ROLE_" + role).equals(authority.getAuthority()));
        }
    }
}
