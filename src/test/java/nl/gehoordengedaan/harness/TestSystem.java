package nl.gehoordengedaan.harness;

import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import nl.gehoordengedaan.run.MailCatcher;

/** The running system as a test sees it from outside: its address, its mailbox, its database. Use it in tests with {@code @RunAsClient}. */
public final class TestSystem {

    public static final String ADMIN_EMAIL = "beheer@voorbeeld.invalid";
    public static final String ADMIN_PASSWORD = "een-lang-wachtwoord-voor-de-tests";
    public static final String DEMO_PASSWORD = "nog-een-lang-wachtwoord-voor-de-tests";

    private TestSystem() {
    }

    public static URI url() {
        return URI.create("http://127.0.0.1:" + Surroundings.begin().port);
    }

    public static URI url(String path) {
        return url().resolve(path);
    }

    /** The mail server: what came in, waiting for more, and being away for a while. */
    public static MailCatcher mails() {
        return Surroundings.begin().mails;
    }

    /** For the program of the database itself. */
    public static String databasePassword() {
        return Surroundings.begin().database.password();
    }

    /** To look whether something is stored, past all pages. */
    public static Connection database() throws SQLException {
        return Surroundings.begin().database.connect();
    }
}
