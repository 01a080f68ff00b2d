package nl.gehoordengedaan.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody who visits the site without a browser: keeps cookies, reads pages, fills in forms. Two visitors share nothing. */
public final class HttpVisitor {

    private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI site;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();

    private HttpVisitor(URI site) {
        this.site = site;
    }

    /** At the system under test. */
    public static HttpVisitor stranger() {
        return at(TestSystem.url());
    }

    /** At another server, as the tests that kill theirs. */
    public static HttpVisitor at(URI site) {
        return new HttpVisitor(site);
    }

    /** As a browser set to this language says it. */
    public HttpVisitor speaking(String language) {
        return with("Accept-Language", language);
    }

    /** As if coming from another address: the server under test believes the header of a proxy. */
    public HttpVisitor from(String address) {
        return with("X-Forwarded-For", address);
    }

    /** A header sent with each request. */
    public HttpVisitor with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /** The answer as it comes, redirects too. */
    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** The page where one ends up, as in a browser. */
    public Answer open(String path) {
        return get(path).followed();
    }

    /** Fills in nothing more than is in the form; the answer is not followed. */
    public Answer submit(FilledForm form) {
        HttpRequest.Builder request = request(form.action().toString());
        if (form.isMultipart()) {
            String boundary = "----gehoord-en-gedaan-" + System.nanoTime();
            return send(request.header("Content-Type", "multipart/form-data; boundary=" + boundary).POST(form.multipart(boundary)));
        }
        return send(request.header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form.urlencoded())));
    }

    /** Sends JSON, as a program does. */
    public Answer postJson(String path, String json) {
        return post(path, "application/json", BodyPublishers.ofString(json));
    }

    /** Sends anything at all, for tests of what must be refused. */
    public Answer post(String path, String type, BodyPublisher body) {
        return send(request(path).header("Content-Type", type).POST(body));
    }

    public String cookie(String name) {
        return cookies.get(name);
    }

    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(site.resolve(path)).timeout(PATIENCE);
        headers.forEach(request::header);
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies.entrySet().stream().map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; ")));
        }
        return request;
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Answer(this, response.uri(), response.statusCode(), response.headers(), response.body());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while waiting for an answer.", interrupted);
        }
    }

    private void keep(String header) {
        HttpCookie cookie = HttpCookie.parse(header.toLowerCase(Locale.ROOT).startsWith("set-cookie") ? header : "Set-Cookie: " + header).get(0);
        if (cookie.getMaxAge() == 0) {
            cookies.remove(cookie.getName());
        } else {
            cookies.put(cookie.getName(), cookie.getValue());
        }
    }

    static String utf8(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }
}
