package nl.gehoordengedaan.run;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** The page on which whoever tries the product out reads the mails that residents and staff would get. */
public final class MailboxPage implements AutoCloseable {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
        .withLocale(Locale.forLanguageTag("nl")).withZone(ZoneId.of("Europe/Amsterdam"));

    private final MailCatcher mails;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    public MailboxPage(MailCatcher mails, int port) {
        this.mails = mails;
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String id = path.substring(1).replaceFirst("\\.eml$", "");
            Optional<Mail> mail = mails.mails().stream().filter(candidate -> candidate.id().equals(id)).findFirst();
            if (path.equals("/")) {
                send(exchange, 200, "text/html; charset=utf-8", list().getBytes(StandardCharsets.UTF_8));
            } else if (mail.isEmpty()) {
                send(exchange, 404, "text/plain; charset=utf-8", "Deze mail is er niet.".getBytes(StandardCharsets.UTF_8));
            } else if (path.endsWith(".eml")) {
                send(exchange, 200, "message/rfc822", mail.get().raw());
            } else {
                send(exchange, 200, "text/html; charset=utf-8", one(mail.get()).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
        exchange.getResponseHeaders().set("Content-Security-Policy",
            "default-src 'none'; style-src 'unsafe-inline'; img-src data: http://127.0.0.1:*; frame-src 'self'");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private String list() {
        List<Mail> newestFirst = mails.mails().stream().sorted(Comparator.comparing(Mail::received).reversed()).toList();
        String rows = newestFirst.stream().map(mail -> """
            <tr><td>%s</td><td>%s</td><td><a href="/%s"><bdi>%s</bdi></a></td></tr>
            """.formatted(time(mail.received()), safe(mail.recipient()), mail.id(), safe(mail.subject()))).collect(Collectors.joining());
        return page("Postvak", newestFirst.isEmpty() ? "<p>Er is nog geen mail.</p>" : """
            <table><thead><tr><th scope="col">Ontvangen</th><th scope="col">Aan</th><th scope="col">Onderwerp</th></tr></thead>
            <tbody>%s</tbody></table>
            """.formatted(rows));
    }

    private String one(Mail mail) {
        String html = mail.html().isEmpty() ? "" : """
            <h2>Opgemaakt</h2>
            <iframe title="Opgemaakte mail" sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="%s"></iframe>
            """.formatted(safe("<base target=\"_blank\">" + mail.html()));
        return page(mail.subject(), """
            <p><a href="/">Alle mail</a></p>
            <dl><dt>Van</dt><dd>%s</dd><dt>Aan</dt><dd>%s</dd><dt>Ontvangen</dt><dd>%s</dd></dl>
            <h2>Tekst</h2>
            <pre dir="auto">%s</pre>
            %s
            <p><a href="/%s.eml">Zoals ontvangen (.eml)</a></p>
            """.formatted(safe(mail.from()), safe(mail.recipient()), time(mail.received()), linked(mail.text()), html, mail.id()));
    }

    private static String page(String title, String body) {
        return """
            <!DOCTYPE html>
            <html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s</title><style>
            body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
            table { border-collapse: collapse; width: 100%%; } th, td { border-bottom: 1px solid #bbb; padding: .5rem; text-align: start; }
            dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; } dd { margin: 0; }
            pre { background: #f3f3f0; padding: 1rem; white-space: pre-wrap; font: inherit; } iframe { border: 1px solid #bbb; width: 100%%; height: 40rem; }
            </style></head><body><h1 dir="auto">%1$s</h1>%2$s</body></html>
            """.formatted(safe(title), body);
    }

    private static String linked(String text) {
        return safe(text).replaceAll("https?://[^\\s<>\"']+[^\\s<>\"'.,;:!?)]", "<a href=\"$0\" target=\"_blank\" rel=\"noreferrer\">$0</a>");
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }

    private static String safe(String text) {
        return text == null ? "" : text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
