package nl.gehoordengedaan.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Sets up the programmes of a file through the product's own import, as an administrator does. Repeating it changes nothing. */
final class ProgrammeImport {

    private static final Pattern SLUG = Pattern.compile("\"slug\"\\s*:\\s*\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI programmes;

    ProgrammeImport(URI site) {
        this.programmes = site.resolve("/api/v1/programmes");
    }

    /** @return what came of it, as a sentence */
    String of(Path file, String email, String password) {
        try {
            HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(programmes + "/import"))
                .header("Content-Type", "application/json")
                // sent at once: the answer to a request without it would be a page to log in
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString((email + ":" + password).getBytes(StandardCharsets.UTF_8)))
                .POST(BodyPublishers.ofFile(file)));
            return answer.statusCode() < 300 ? "imported from " + file
                : "NOT imported from " + file + ": the answer was " + answer.statusCode() + " " + answer.body();
        } catch (IOException failed) {
            return "NOT imported from " + file + ": " + failed.getMessage();
        }
    }

    /** @return the short names of all programmes, as they stand in addresses */
    List<String> names() {
        try {
            HttpResponse<String> answer = send(HttpRequest.newBuilder(programmes).GET());
            return answer.statusCode() == 200 ? SLUG.matcher(answer.body()).results().map((MatchResult found) -> found.group(1)).toList() : List.of();
        } catch (IOException failed) {
            return List.of();
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.timeout(Duration.ofMinutes(2)).build(), BodyHandlers.ofString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }
}
