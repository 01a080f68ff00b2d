package nl.gehoordengedaan.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** The two programmes of the demonstration in the system under test, and the fictional people who work for them. */
public final class Demo {

    public static final String WESTWIJK = "westwijk";
    public static final String ZUIDWEST = "zuidwest";

    private static boolean imported;

    private Demo() {
    }

    /** They are there from now on; imported as an operator does it. */
    public static synchronized void programmes() {
        if (imported) {
            return;
        }
        try {
            imported(Files.readString(Path.of("src/demo/programmes.json")));
            imported = true;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A file of programmes, as an operator imports it. */
    public static void imported(String file) {
        String login = TestSystem.ADMIN_EMAIL + ":" + TestSystem.ADMIN_PASSWORD;
        Answer answer = HttpVisitor.stranger()
            .with("Authorization", "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)))
            .postJson("/api/v1/programmes/import", file);
        if (answer.status() != 200) {
            throw new AssertionError(answer.status() + " " + answer.text());
        }
    }

    /** The address of the fictional person with this role: organiser, director … */
    public static String email(String role, String programme) {
        return role + "@" + programme + ".example";
    }

    /** Logged in, in Dutch. */
    public static HttpVisitor organiserOf(String programme) {
        programmes();
        return loggedIn(email("organiser", programme), TestSystem.DEMO_PASSWORD);
    }

    /** Logged in as whoever has this role there: director, ambassador … In Dutch. */
    public static HttpVisitor loggedInAs(String role, String programme) {
        programmes();
        return loggedIn(email(role, programme), TestSystem.DEMO_PASSWORD);
    }

    public static HttpVisitor administrator() {
        return loggedIn(TestSystem.ADMIN_EMAIL, TestSystem.ADMIN_PASSWORD);
    }

    /** The fictional person with this address, logged in, in Dutch. */
    public static HttpVisitor as(String email) {
        programmes();
        return loggedIn(email, TestSystem.DEMO_PASSWORD);
    }

    private static HttpVisitor loggedIn(String email, String password) {
        HttpVisitor visitor = HttpVisitor.stranger().speaking("nl");
        Answer answer = visitor.submit(visitor.get("/login").form().with("email", email).with("password", password));
        if (answer.status() != 303) {
            throw new AssertionError(email + " cannot log in: " + answer.status() + " " + answer.page().select("main").text());
        }
        return visitor;
    }
}
