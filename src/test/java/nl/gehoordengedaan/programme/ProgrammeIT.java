package nl.gehoordengedaan.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.gehoordengedaan.harness.Answer;
import nl.gehoordengedaan.harness.Chromium;
import nl.gehoordengedaan.harness.Demo;
import nl.gehoordengedaan.harness.HttpVisitor;
import nl.gehoordengedaan.harness.TestSystem;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Setting up programmes on a running server: by command, on screen, twice, and at the same time. */
@ArquillianTest
@RunAsClient
@ExtendWith(Chromium.class)
class ProgrammeIT {

    private static final String IMPORT = "/api/v1/programmes/import";

    private final HttpVisitor stranger = HttpVisitor.stranger().speaking("nl");
    private final HttpVisitor program = HttpVisitor.stranger().with("Authorization", "Basic " + Base64.getEncoder()
            .encodeToString((TestSystem.ADMIN_EMAIL + ":" + TestSystem.ADMIN_PASSWORD).getBytes(StandardCharsets.UTF_8)));

    @Test
    void both_programmes_come_in_by_command_and_importing_again_changes_nothing() throws IOException {
        assertThat(program.postJson(IMPORT, demo()).status()).isEqualTo(200);
        assertThat(program.postJson(IMPORT, demo()).text()).contains("\"added\":0", "\"changed\":0", "\"unchanged\":145");
        String givenOut = stranger.get("/api/v1/programmes/westwijk").text();
        assertThat(program.postJson(IMPORT, "{\"programmes\": [" + givenOut + "]}").text()).contains("\"added\":0", "\"changed\":0");
        assertThat(stranger.get("/api/v1/programmes").text()).contains("Wij de Westwijk", "Nationaal Programma Zuidwest");
        assertThat(stranger.get("/programmes/westwijk").text()).contains("Werk en opleiding", "Lage Weide", "Waterweg Wonen", "niet bekend");
        assertThat(stranger.get("/programmes/zuidwest?lang=ar").text()).contains("dir=\"rtl\"", "Bouwlust");
    }

    @Test
    void who_works_for_a_programme_sees_what_holds_in_it_and_nobody_else_how_partners_are_reached() {
        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        assertThat(organiser.open("/work/programmes").uri().getPath()).isEqualTo("/work/programmes/westwijk");
        assertThat(organiser.get("/work/programmes/westwijk").text()).contains("licht@voorbeeld.invalid", "Wijkbeheer (voorbeeld)", "15 werkdagen");
        assertThat(organiser.get("/work/programmes/zuidwest").status()).isEqualTo(403);
        assertThat(administrator().get("/work/programmes").text()).contains("/work/programmes/zuidwest");
        assertThat(administrator().get("/administration/programmes/files/of/westwijk.json").text()).contains("licht@voorbeeld.invalid");
        for (String open : List.of("/programmes/westwijk", "/api/v1/programmes/westwijk", "/api/v1/programmes")) {
            assertThat(stranger.get(open).text()).doesNotContain("licht@voorbeeld.invalid");
        }
    }

    @Test
    void a_partner_with_an_address_of_its_own_has_no_example_account() throws SQLException {
        Demo.programmes();
        assertThat(count("select count(*) from account where email like 'partner@wijkbeheer-voorbeeld%'")).isEqualTo(2);
        assertThat(count("select count(*) from account where email like 'partner@lichtmannen-voorbeeld%'")).isZero();
    }

    @Test
    void trying_it_out_stores_nothing() {
        assertThat(program.postJson(IMPORT + "?dryRun=true", small("probeersel", "Alleen even kijken", "A")).text()).contains("\"added\":2");
        assertThat(stranger.get("/api/v1/programmes/probeersel").status()).isEqualTo(404);
    }

    @Test
    void an_own_term_and_own_days_off_are_kept() {
        String file = small("eigen-termijn", "Eigen termijn", "A").replace("\"districts\"", "\"holidays\": {\"goodFriday\": false, \"liberationDay\": \"NEVER\","
                + " \"closingDays\": [\"2026-05-15\"]}, \"terms\": {\"REPORT_PICKED_UP\": {\"term\": {\"amount\": 4, \"unit\": \"CALENDAR_DAYS\"},"
                + " \"reminder\": {\"amount\": 2, \"unit\": \"CALENDAR_DAYS\"}, \"directorAfter\": {\"amount\": 1, \"unit\": \"WORKING_DAYS\"}}}, \"districts\"");
        assertThat(program.postJson(IMPORT, file).status()).isEqualTo(200);
        assertThat(program.postJson(IMPORT, file).text()).contains("\"added\":0", "\"changed\":0");
        assertThat(stranger.get("/api/v1/programmes/eigen-termijn").text()).contains("\"amount\":4", "\"liberationDay\":\"NEVER\"", "2026-05-15");
    }

    @Test
    void a_mistake_anywhere_and_nothing_is_stored() {
        Answer refused = program.postJson(IMPORT, small("half", "Half", "A").replace("]}]}", "], \"partners\": [{\"code\": \"X\"}]}]}"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.text()).contains("programmes[0].partners[0].name");
        assertThat(stranger.get("/programmes/half").status()).isEqualTo(404);
    }

    @Test
    void the_same_new_programme_imported_four_times_at_once_is_there_once() throws SQLException {
        List<CompletableFuture<Integer>> all = Stream.generate(() -> CompletableFuture
                .supplyAsync(() -> program.postJson(IMPORT, small("tegelijk", "Tegelijk", "A")).status())).limit(4).toList();
        assertThat(all).extracting(CompletableFuture::join).allMatch(status -> status == 200 || status == 409).contains(200);
        assertThat(count("select count(*) from programme where slug = 'tegelijk'")).isEqualTo(1);
        assertThat(count("select count(*) from programme_district d join programme p on p.id = d.programme_id where p.slug = 'tegelijk'")).isEqualTo(1);
    }

    @Test
    void a_stranger_may_look_but_not_import() {
        assertThat(stranger.postJson(IMPORT, "{}").status()).isEqualTo(401);
        assertThat(stranger.open("/administration/programmes").uri().getPath()).isEqualTo("/login");
    }

    @Test
    void an_administrator_sees_what_a_file_changes_before_importing_it() {
        HttpVisitor administrator = administrator();
        byte[] file = small("op-scherm", "Op het <scherm>", "Buurt één").getBytes(StandardCharsets.UTF_8);

        Answer preview = administrator.submit(administrator.open("/administration/programmes").form().attach("file", "p.json", "application/json", file));
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.text()).contains("Buurt één", "op-scherm").doesNotContain("<scherm>");
        assertThat(administrator.get("/programmes/op-scherm").status()).isEqualTo(404);

        Answer done = administrator.submit(preview.form()).followed();
        assertThat(done.uri().toString()).contains("/administration/programmes?added=2");
        assertThat(done.page().select("[role=status]").text()).contains("2 nieuw");
        assertThat(administrator.get("/programmes/op-scherm").text()).contains("Op het &lt;scherm&gt;");

        Answer refused = administrator.submit(done.form().attach("file", "p.json", "application/json", "{}".getBytes(StandardCharsets.UTF_8)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("[role=alert]").text()).contains("programmes:", "Kijk hoe het voorbeeld begint");

        byte[] wrong = small("op-scherm", "Op het <scherm>", "Buurt één").replace("]}]}", "], \"partners\": [{\"name\": \"Partner\"}]}]}").getBytes(StandardCharsets.UTF_8);
        assertThat(administrator.submit(refused.form().attach("file", "p.json", "application/json", wrong)).page().select("[role=alert] li").text())
            .startsWith("programma “Op het <scherm>”, partner “Partner”: programmes[0].partners[0].code:");
        byte[] latin = small("op-scherm", "Op het scherm", "Buurt één").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(administrator.submit(refused.form().attach("file", "p.json", "application/json", latin)).page().select("[role=alert] li").text())
            .contains("UTF-8");
    }

    @Test
    void the_button_back_after_an_import_shows_the_preview_again_and_no_fault_of_the_browser() {
        Page page = Chromium.desktop();
        page.navigate("/login");
        page.fill("[name=email]", TestSystem.ADMIN_EMAIL);
        page.fill("[name=password]", TestSystem.ADMIN_PASSWORD);
        page.press("[name=password]", "Enter");
        page.waitForURL("**/administration/**");
        page.navigate("/administration/programmes");
        page.setInputFiles("[name=file]", new FilePayload("p.json", "application/json",
                small("terug", "Terug (voorbeeld)", "A").getBytes(StandardCharsets.UTF_8)));
        page.click("form[action$=preview] button");
        page.click("form[action$=import] button");
        page.waitForURL("**/administration/programmes?added=*");

        page.goBack();
        assertThat(page.url()).endsWith("/administration/programmes/preview");
        assertThat(page.textContent("main")).contains("Terug (voorbeeld)");
        page.goBack();
        assertThat(page.url()).endsWith("/administration/programmes");
        page.goForward();
        page.goForward();
        assertThat(page.textContent("[role=status]")).contains("2 nieuw");
    }

    @Test
    void an_administrator_takes_along_the_example_and_each_programme_as_a_file() {
        HttpVisitor administrator = administrator();
        Answer example = administrator.get("/administration/programmes/files/example.json");
        assertThat(example.header("Content-Disposition")).contains("attachment", "voorbeeldwijk.json");
        assertThat(program.postJson(IMPORT + "?dryRun=true", example.text()).status()).isEqualTo(200);

        program.postJson(IMPORT, small("meenemen", "Meenemen (voorbeeld)", "Buurt één"));
        String link = administrator.open("/administration/programmes").page().select("a[href$=/of/meenemen.json]").attr("href");
        assertThat(program.postJson(IMPORT, administrator.get(link).text()).text()).contains("\"added\":0,\"changed\":0");
        assertThat(administrator.get("/administration/programmes/files/of/bestaat-niet.json").status()).isEqualTo(404);
        assertThat(stranger.get("/administration/programmes/files/of/meenemen.json").status()).isEqualTo(303);
    }

    private static HttpVisitor administrator() {
        HttpVisitor administrator = HttpVisitor.stranger().speaking("nl");
        administrator.submit(administrator.open("/login").form().with("email", TestSystem.ADMIN_EMAIL).with("password", TestSystem.ADMIN_PASSWORD));
        return administrator;
    }

    private static String demo() throws IOException {
        return Files.readString(Path.of("src/demo/programmes.json"));
    }

    private static String small(String slug, String name, String district) {
        return "{\"programmes\": [{\"slug\": \"" + slug + "\", \"name\": \"" + name + "\", \"municipality\": \"Vlaardingen\", \"districts\": [\"" + district
                + "\"]}]}";
    }

    private static int count(String query) throws SQLException {
        try (Connection connection = TestSystem.database(); Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
