package nl.gehoordengedaan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.gehoordengedaan.harness.Answer;
import nl.gehoordengedaan.harness.HttpVisitor;
import nl.gehoordengedaan.harness.TestSystem;
import org.jsoup.nodes.Element;

/** Everything that somebody without an account can open by following links, and what programs can ask. */
final class PublicPages {

    private static final int MOST = 3_000;

    private PublicPages() {
    }

    /** Address → what stands there, with the headers. Programmes that were filled up for measurements are left out. */
    static Map<String, String> all(HttpVisitor visitor) {
        Map<String, String> seen = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(Stream.of("/", "/contributions", "/contributions?programme=westwijk", "/contributions/export.csv",
            "/register", "/register/export.csv", "/api/v1/contributions", "/api/v1/contributions?programme=westwijk", "/api/v1/programmes", "/openapi",
            "/robots.txt", "/login", "/login/link", "/health", "/metrics").toList());
        while (!open.isEmpty()) {
            String path = open.poll();
            if (seen.containsKey(path) || !isInteresting(path)) {
                continue;
            }
            assertThat(seen.size()).as("pages").isLessThan(MOST);
            Answer answer = visitor.get(path);
            assertThat(answer.status()).as(path).isLessThan(500);
            seen.put(path, answer.headers().map() + "\n" + answer.text());
            if (answer.isRedirect()) {
                add(open, answer.uri().resolve(answer.header("Location")));
            } else if (answer.header("Content-Type").startsWith("text/html")) {
                for (Element link : answer.page().select("a[href], img[src], link[rel=alternate][type]")) {
                    add(open, URI.create(link.absUrl(link.hasAttr("href") ? "href" : "src").replace(" ", "%20")));
                }
            } else if (answer.header("Content-Type").startsWith("application/json")) {
                answer.json().findValues("href").forEach(href -> open.add(href.asText()));
                answer.json().findValues("next").forEach(next -> open.add(next.asText()));
            }
        }
        return seen;
    }

    private static void add(Deque<String> open, URI address) {
        if (TestSystem.url().getAuthority().equals(address.getAuthority())) {
            open.add(address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery()));
        }
    }

    /**
     * One language is enough for what people wrote; codes from 810000000 on are only there in thousands; the lines of the register about one
     * matter are those that the whole register shows.
     */
    private static boolean isInteresting(String path) {
        return !path.contains("lang=") && !path.startsWith("/assets/") && !path.contains("duizendwijk") && !path.contains("tienwijk")
            && !path.matches("/register(/export\\.csv)?\\?.*code=\\d.*") && !path.matches("/(api/v1/)?contributions/8[12]00\\d{5}.*");
    }
}
