package nl.gehoordengedaan.harness;

import java.net.URI;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody who says something to Westwijk, with the form and without a browser. Each has an e-mail address of their own. */
public final class Resident {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final HttpVisitor visitor;
    private final String email = "bewoner" + COUNT.incrementAndGet() + "@voorbeeld.invalid";

    private Resident(HttpVisitor visitor) {
        this.visitor = visitor;
    }

    /** Each comes from another address, so that nobody is slowed down because of another test. */
    public static Resident speaking(String language) {
        Demo.programmes();
        return new Resident(HttpVisitor.stranger().speaking(language).from("192.0.2." + (1 + COUNT.get() % 250)));
    }

    public HttpVisitor visitor() {
        return visitor;
    }

    public String email() {
        return email;
    }

    /** The form, with a kind chosen and nothing else. */
    public FilledForm form() {
        return visitor.get("/contributions/new?programme=" + Demo.WESTWIJK).form().with("kind", "IDEA");
    }

    /** What was said. @param code its nine digits */
    public record Said(String code) {

        public UUID id() {
            return UUID.fromString(Stored.text("select id from contribution where code = ?", code));
        }

        public String page() {
            return "/contributions/" + code;
        }

        public String workPage() {
            return "/work/contributions/" + id();
        }
    }

    /** With an e-mail address. */
    public Said says(String words) {
        return sends(form().with("words", words).with("email", email));
    }

    /** @throws AssertionError when it is not accepted */
    public Said sends(FilledForm form) {
        Answer answer = visitor.submit(form);
        if (answer.status() != 303) {
            throw new AssertionError(answer.status() + " " + answer.page().select("main").text());
        }
        return new Said(code(answer));
    }

    /** The number in the address to which an accepted form leads. */
    public static String code(Answer accepted) {
        return URI.create(accepted.header("Location")).getPath().replaceAll("\\D", "");
    }
}
