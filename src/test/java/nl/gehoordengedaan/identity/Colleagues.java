package nl.gehoordengedaan.identity;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import nl.gehoordengedaan.harness.Answer;
import nl.gehoordengedaan.harness.HttpVisitor;
import nl.gehoordengedaan.harness.TestSystem;

/** People with an account, made for a test the way an administrator makes them; each test has its own, so that none is in another's way. */
final class Colleagues {

    static final String PASSWORD = "de kat zit op het dak";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private Colleagues() {
    }

    static HttpVisitor administrator() {
        HttpVisitor administrator = HttpVisitor.stranger().speaking("nl");
        logIn(administrator, TestSystem.ADMIN_EMAIL, TestSystem.ADMIN_PASSWORD, "");
        return administrator;
    }

    /** @return the answer to the form */
    static Answer logIn(HttpVisitor visitor, String email, String password, String back) {
        String query = back.isEmpty() ? "" : "?back=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
        return visitor.submit(visitor.get("/login" + query).form().with("email", email).with("password", password));
    }

    /** Invited, not yet in. @return the address */
    static String invited(Role role) {
        String email = "collega" + COUNT.incrementAndGet() + "@voorbeeld.invalid";
        HttpVisitor administrator = administrator();
        String programme = role.isForInstallation() ? "" : programme(administrator);
        Answer form = administrator.get("/administration/accounts/new");
        String organisation = role.needsOrganisation()
            ? form.page().select("#f-organisation option:contains(Partner van Rolwijk)").first().val() : "";
        Answer answer = administrator.submit(form.form().with("name", "Collega " + COUNT + " (voorbeeld)").with("email", email)
            .with("role", role.name()).with("programme", programme).with("organisation", organisation));
        if (answer.status() != 303) {
            throw new AssertionError(answer.status() + " " + answer.page().select("main").text());
        }
        return email;
    }

    /** Has used the link of the invitation. @return the address */
    static String active(Role role) {
        String email = invited(role);
        HttpVisitor somebody = HttpVisitor.stranger();
        Answer opened = somebody.get(link(email).getPath());
        Answer in = somebody.submit(opened.page().select("input[type=password]").isEmpty() ? opened.form()
            : opened.form().with("password", PASSWORD).with("repeated", PASSWORD));
        if (in.status() != 303) {
            throw new AssertionError(in.status() + " " + in.page().select("main").text());
        }
        return email;
    }

    /** The personal link in the last mail to this address. */
    static URI link(String email) {
        return TestSystem.mails().waitForMailTo(email).linkWith("/login/link/");
    }

    static String administration(String email) {
        Answer found = administrator().get("/administration/accounts?words=" + URLEncoder.encode(email, StandardCharsets.UTF_8));
        return URI.create(found.page().select("th a[href^=/administration/accounts/]").attr("href")).getPath();
    }

    static void sql(String statement, String email) {
        try (Connection connection = TestSystem.database(); PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.setString(1, email);
            prepared.executeUpdate();
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    static String basic(String email, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((email + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** A small programme with one partner, made once. */
    private static String programme(HttpVisitor administrator) {
        String file = """
            {"programmes": [{"slug": "rolwijk", "name": "Rolwijk (voorbeeld)", "municipality": "Voorbeeldstad", "timeZone": "Europe/Amsterdam",
              "languages": ["nl"], "lines": [{"code": "A", "name": "Alles"}], "districts": ["Midden"],
              "partners": [{"code": "P", "name": "Partner van Rolwijk"}]}]}""";
        Answer imported = HttpVisitor.stranger().with("Authorization", basic(TestSystem.ADMIN_EMAIL, TestSystem.ADMIN_PASSWORD))
            .postJson("/api/v1/programmes/import", file);
        if (imported.status() != 200) {
            throw new AssertionError(imported.status() + " " + imported.text());
        }
        return administrator.get("/administration/accounts/new").page().select("#f-programme option").stream()
            .filter(option -> option.text().startsWith("Rolwijk")).findFirst().orElseThrow().val();
    }
}
