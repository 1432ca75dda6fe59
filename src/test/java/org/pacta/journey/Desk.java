package org.pacta.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.regex.Pattern;

/** One person at their browser, from sign-in on. */
final class Desk implements AutoCloseable {

    /** In milliseconds; long, because a busy machine is slow and a wrong page never comes. */
    private static final Locator.FilterOptions VISIBLE = new Locator.FilterOptions().setVisible(true);

    private static final int PATIENCE = 60_000;

    private static final List<String> GRAVE = List.of("serious", "critical");

    private final BrowserContext context;
    private final Page page;
    private final String address;

    private Desk(BrowserContext context, String address) {
        this.context = context;
        this.address = address;
        context.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        page = context.newPage();
    }

    static Desk of(Browser browser, String address, String email, String password) {
        var desk = new Desk(browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 900)), address);
        desk.page.navigate(address + "/");
        desk.page.locator("input[name=username]").fill(email);
        desk.page.locator("input[name=password]").fill(password);
        desk.page.locator("vaadin-login-form vaadin-button[theme~=primary]").click();
        assertThat(desk.page.locator("#sign-out")).isVisible();
        return desk;
    }

    void open(String path) {
        page.navigate(address + "/" + path);
        assertThat(page.locator("#sign-out")).isVisible();
    }

    Page page() {
        return page;
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    void click(String selector) {
        page.locator(selector).first().click();
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    void type(String id, String text) {
        page.locator("#" + id + " input, #" + id + " textarea").first().fill(text);
    }

    /** Types into a combo box, takes the offer that reads so, and waits until the offers are gone from the page. */
    void choose(String id, String offer) {
        page.locator("#" + id + " input").fill(offer);
        item("vaadin-combo-box-item", offer).click();
        assertThat(page.locator("#" + id)).not().hasAttribute("opened", "");
        assertThat(page.locator("vaadin-combo-box-scroller").filter(VISIBLE)).hasCount(0);
    }

    void tick(String groupId, String option) {
        page.locator("#" + groupId + " vaadin-radio-button")
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .click();
    }

    private Locator item(String element, String text) {
        return page.locator(element)
                .filter(new Locator.FilterOptions().setHasText(text))
                .first();
    }

    void sees(String text) {
        assertThat(page.locator("body")).containsText(text);
    }

    void sees(Pattern text) {
        assertThat(page.locator("body")).containsText(text);
    }

    void doesNotSee(String text) {
        assertThat(page.locator("body")).not().containsText(text);
    }

    /** The page as it stands has no grave accessibility problem, and nothing runs off its side on a phone. */
    void isFitForEverybody(String name) {
        List<Rule> grave = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .toList();
        assertThat(grave)
                .as("accessibility of " + name)
                .extracting(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
                .isEmpty();
        page.setViewportSize(390, 844);
        Object overflow = page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
        page.setViewportSize(1440, 900);
        assertThat(overflow).as(name + " is wider than a phone").isEqualTo(false);
    }

    @Override
    public void close() {
        context.close();
    }
}
