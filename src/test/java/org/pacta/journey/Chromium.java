package org.pacta.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A real browser for tests: the Chromium on this machine, or one that Playwright may fetch. Where there is neither, the
 * tests say loudly that they did not run; with {@code PACTA_BROWSER=required} that is a failure.
 */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");

    private static final List<String> QUIET = List.of(
            "--disable-gpu",
            "--no-first-run",
            "--disable-sync",
            "--disable-background-networking",
            "--disable-component-update");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium start() {
        Optional<Path> installed = installed();
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(downloads(installed)));
        var options = new BrowserType.LaunchOptions().setArgs(arguments()).setHeadless(true);
        installed.ifPresent(options::setExecutablePath);
        try {
            return new Chromium(playwright, playwright.chromium().launch(options));
        } catch (PlaywrightException none) {
            playwright.close();
            return refuse(none);
        }
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Chromium refuse(PlaywrightException none) {
        String message = "NO BROWSER: the journey did not run, because no Chromium is on this machine";
        if ("required".equals(System.getenv("PACTA_BROWSER"))) {
            throw new AssertionError(message, none);
        }
        System.err.println("[WARNING] " + message);
        Assumptions.abort(message);
        throw none;
    }

    private static Map<String, String> downloads(Optional<Path> installed) {
        return installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of();
    }

    /** The sandbox of Chromium refuses to run as root, as continuous integration often does. */
    private static List<String> arguments() {
        boolean root = "root".equals(System.getProperty("user.name"));
        return root ? Stream.concat(QUIET.stream(), Stream.of("--no-sandbox")).toList() : QUIET;
    }

    private static Optional<Path> installed() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
