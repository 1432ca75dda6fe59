package org.pacta.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacta.Pacta;
import org.pacta.PactaTest;
import org.pacta.TestDatabase;
import org.pacta.people.Accounts;
import org.pacta.people.Person;
import org.pacta.people.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** What a browser gets from the running server, by its plain answers. */
@SpringBootTest(classes = Pacta.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
@Import(PactaTest.FixedTime.class)
class WebSecurityTests {

    private static final Pattern CSRF_TOKEN = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Autowired
    Accounts accounts;

    private CookieManager cookies;
    private HttpClient browser;

    @BeforeEach
    void openABrowser() {
        cookies = new CookieManager();
        browser = HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    @Test
    void showsTheLoginPageAndDoesNotSendItInCircles() throws Exception {
        HttpResponse<String> page = get("/login");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("pacta.css", "<title>Pacta</title>", "VAADIN/build/");
    }

    @Test
    void tellsTheBrowserToTrustNothingFromElsewhere() throws Exception {
        HttpResponse<String> page = get("/login");

        assertThat(header(page, "Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'")
                .doesNotContain("*", "http:", "https:");
        assertThat(header(page, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(page, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(page, "Set-Cookie")).contains("HttpOnly", "SameSite=Lax");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/people", "/password", "/no/such/page", "/actuator", "/actuator/env"})
    void sendsWhoeverIsNotSignedInToTheLoginPage(String address) throws Exception {
        HttpResponse<String> answer = get(address);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(header(answer, "Location")).endsWith("/login");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/pacta.css", "/images/pacta.svg"})
    void opensHealthAndStyleToEverybody(String address) throws Exception {
        assertThat(get(address).statusCode()).isEqualTo(200);
    }

    @Test
    void bringsAPersonToThePageThatTheyAskedForUnderANewSession() throws Exception {
        get("/people");
        String token = csrfToken();
        String sessionBefore = session();

        HttpResponse<String> answer = signIn(people.administrator(), TestPeople.PASSWORD, token);

        assertThat(header(answer, "Location")).endsWith("/people");
        assertThat(session()).isNotEqualTo(sessionBefore);
        assertThat(get("/people").statusCode()).isEqualTo(200);
    }

    @Test
    void saysNoMoreThanThatSignInFailed() throws Exception {
        HttpResponse<String> wrong = signIn(people.manager(), "not the password", csrfToken());

        assertThat(header(wrong, "Location")).endsWith("/login?error");
    }

    @Test
    void signsNobodyInOnTheWordOfAnotherSite() throws Exception {
        get("/login");

        HttpResponse<String> answer = signIn(people.administrator(), TestPeople.PASSWORD, "forged");

        assertThat(get("/people").statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotEndWith("/people");
    }

    @Test
    void endsTheSessionOfSomebodyWhoIsDisabled() throws Exception {
        Person person = people.focalPointOfTurkiye();
        signIn(person, TestPeople.PASSWORD, csrfToken());
        assertThat(get("/").statusCode()).isEqualTo(200);

        people.as(people.administrator(), () -> {
            accounts.disable(person.id());
        });

        assertThat(header(get("/"), "Location")).endsWith("/login");
        people.as(people.administrator(), () -> {
            accounts.enable(person.id());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/error", "/a;b", "/images/no-such-picture.svg"})
    void showsAPageOfItsOwnForWhatIsNotThere(String address) throws Exception {
        HttpResponse<String> page = get(address);

        assertThat(page.body()).contains("There is nothing here for you").doesNotContain("Exception", "Whitelabel");
    }

    private HttpResponse<String> signIn(Person person, String password, String csrfToken)
            throws IOException, InterruptedException {
        String form = "username=" + encoded(person.email()) + "&password=" + encoded(password) + "&_csrf="
                + encoded(csrfToken);
        HttpRequest request = HttpRequest.newBuilder(address("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private String csrfToken() throws IOException, InterruptedException {
        Matcher token = CSRF_TOKEN.matcher(get("/login").body());
        assertThat(token.find()).as("the page holds a token").isTrue();
        return token.group(1);
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address(address))
                .header("Accept", "text/html")
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private String session() {
        Optional<HttpCookie> session = cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .findFirst();
        return session.orElseThrow().getValue();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
