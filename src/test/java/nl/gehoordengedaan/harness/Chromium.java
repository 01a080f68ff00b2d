package nl.gehoordengedaan.harness;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real browser, as a telephone and as a desk, for {@code @ExtendWith(Chromium.class)}. Each call gives a person of their own, without the
 * cookies of others; all leave after the test, and a test that fails leaves pictures of what it saw.
 */
public final class Chromium implements BeforeAllCallback, AfterEachCallback {

    private static final Path PICTURES = Path.of("target/screenshots");
    private static final List<BrowserContext> PEOPLE = new ArrayList<>();
    private static Running running;

    @Override
    public void beforeAll(ExtensionContext context) {
        running = context.getRoot().getStore(ExtensionContext.Namespace.create(Chromium.class))
            .getOrComputeIfAbsent("browser", key -> Running.start(), Running.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            PEOPLE.stream().flatMap(person -> person.pages().stream())
                .forEach(page -> screenshot(page, "failed-" + context.getRequiredTestMethod().getName() + "-" + page.hashCode()));
        }
        PEOPLE.forEach(BrowserContext::close);
        PEOPLE.clear();
    }

    /** 390 points wide, touched, in Dutch. */
    public static Page phone() {
        return phone("nl-NL");
    }

    public static Page phone(String language) {
        return person(new Browser.NewContextOptions().setViewportSize(390, 844).setIsMobile(true).setHasTouch(true), language);
    }

    /** 1280 points wide, in Dutch. */
    public static Page desktop() {
        return desktop("nl-NL");
    }

    public static Page desktop(String language) {
        return person(new Browser.NewContextOptions().setViewportSize(1280, 900), language);
    }

    /** Anything special: no script, another width, forced colours. The site's address and the time zone are filled in. */
    public static Page person(Browser.NewContextOptions options, String language) {
        BrowserContext person = running.browser.newContext(options.setLocale(language).setTimezoneId("Europe/Amsterdam")
            .setBaseURL(TestSystem.url().toString()));
        person.setDefaultTimeout(15_000);
        PEOPLE.add(person);
        return person.newPage();
    }

    /** The whole page as a picture in target/screenshots, with its width in the name. */
    public static Path screenshot(Page page, String name) {
        Path file = PICTURES.resolve(name + "-" + page.viewportSize().width + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    /** Playwright and its one browser for all test classes. */
    private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

        static Running start() {
            Optional<Path> installed = installed();
            Playwright.CreateOptions options = new Playwright.CreateOptions();
            installed.ifPresent(path -> options.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            BrowserType.LaunchOptions launch = new BrowserType.LaunchOptions()
                .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"));
            installed.ifPresent(launch::setExecutablePath);
            try {
                Playwright playwright = Playwright.create(options);
                return new Running(playwright, playwright.chromium().launch(launch));
            } catch (PlaywrightException failed) {
                throw new IllegalStateException("The browser tests need Chromium: install it (on Debian: apt-get install chromium"
                    + " fonts-noto-core) or name it in the environment variable CHROMIUM_PATH.", failed);
            }
        }

        private static Optional<Path> installed() {
            return Stream.of(System.getenv().getOrDefault("CHROMIUM_PATH", ""), "/usr/bin/chromium", "/usr/bin/chromium-browser",
                    "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe")
                .filter(path -> !path.isEmpty()).map(Path::of).filter(Files::isExecutable).findFirst();
        }

        @Override
        public void close() {
            playwright.close();
        }
    }
}
