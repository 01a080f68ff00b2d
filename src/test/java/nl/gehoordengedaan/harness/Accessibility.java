package nl.gehoordengedaan.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** What a machine can see of the rules for accessibility (WCAG 2.2 AA); the keyboard and small screens have tests of their own. */
public final class Accessibility {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Accessibility() {
    }

    public static void hasNoAccessibilityViolations(Page page) {
        List<String> found = new AxeBuilder(page).withTags(RULES).analyze().getViolations().stream()
            .map(rule -> rule.getId() + ": " + rule.getHelp() + rule.getNodes().stream()
                .map(node -> "\n    " + node.getTarget() + " " + node.getHtml()).collect(Collectors.joining()))
            .toList();
        assertThat(found).as("accessibility of " + page.url()).isEmpty();
    }
}
