package nl.gehoordengedaan.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a machine can see of the rules for accessibility (WCAG 2.2 AA); the keyboard and small screens have tests of their own. */
public final class Accessibility {

    private static final String AXE = axe();
    /** Our pages have no frames, so one run on the page itself sees all of it; the builder of the library opens another page for each. */
    private static final String RUN = """
        withoutColours => axe.run(document, {
          runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']},
          rules: withoutColours ? {'color-contrast': {enabled: false}} : {},
          resultTypes: ['violations']
        }).then(result => result.violations.map(rule => rule.id + ': ' + rule.help
          + rule.nodes.map(node => ' | ' + node.target + ' ' + node.html).join('')))
        """;

    private Accessibility() {
    }

    public static void hasNoAccessibilityViolations(Page page) {
        check(page, false);
    }

    /** The same without the colours, by far the slowest: for a page that was seen in another language, where they are the same. */
    public static void hasNoViolationsInItsWords(Page page) {
        check(page, true);
    }

    private static void check(Page page, boolean withoutColours) {
        if (!(Boolean) page.evaluate("typeof axe !== 'undefined'")) {
            page.evaluate(AXE);
        }
        List<?> found = (List<?>) page.evaluate(RUN, withoutColours);
        assertThat(found).as("accessibility of " + page.url()).isEmpty();
    }

    private static String axe() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
