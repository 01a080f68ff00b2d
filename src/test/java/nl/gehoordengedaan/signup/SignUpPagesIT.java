package nl.gehoordengedaan.signup;

import static nl.gehoordengedaan.harness.Sentences.nl;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import nl.gehoordengedaan.harness.Answer;
import nl.gehoordengedaan.harness.Demo;
import nl.gehoordengedaan.harness.FilledForm;
import nl.gehoordengedaan.harness.HttpVisitor;
import nl.gehoordengedaan.harness.Stored;
import nl.gehoordengedaan.harness.TestClock;
import nl.gehoordengedaan.harness.TestSystem;
import nl.gehoordengedaan.run.Mail;
import nl.gehoordengedaan.shared.Eventually;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Signing up without an account, changing it, cancelling it; what a mail scanner and a stranger cannot do; the desk and the list. */
@ArquillianTest
@RunAsClient
class SignUpPagesIT {

    private final String email = AnEvening.newAddress();

    @Test
    void a_resident_signs_up_brings_one_child_fewer_cannot_come_and_comes_after_all() {
        AnEvening evening = AnEvening.with(50);
        HttpVisitor resident = AnEvening.neighbour("nl");
        Answer accepted = resident.submit(evening.form(resident).with("name", "Fatma").with("email", email).with("companions", "2")
            .with("interpreter", "tr").with("children", "2").with("needs", "Mijn moeder hoort slecht"));
        Answer receipt = accepted.followed();
        assertThat(receipt.page().select("[role=status]").text()).contains(nl("signup.done.in"));
        assertThat(receipt.header("Cache-Control")).isEqualTo("no-store");
        assertThat(receipt.page().select("svg[role=img] path").attr("d")).startsWith("M");
        assertThat(evening.seats()).isEqualTo(3);
        Mail confirmed = TestSystem.mails().waitForMailTo(email);
        assertThat(confirmed.subject()).isEqualTo("Je bent aangemeld: Veilig op straat (voorbeeld)");
        assertThat(confirmed.text()).contains("Wijkcentrum (voorbeeld), Voorbeeldstraat 1", "Aantal personen: 3")
            .doesNotContain("▣");
        assertThat(confirmed.html()).contains("src=\"cid:square-1\"", "alt=\"Je code ");

        String mine = confirmed.linkWith("/sign-ups/").getPath();
        Answer page = resident.get(mine);
        assertThat(page.form("form[action$='/change']").value("needs")).isEqualTo("Mijn moeder hoort slecht");
        Answer changed = resident.submit(page.form("form[action$='/change']").with("companions", "1").with("children", "1")).followed();
        assertThat(changed.page().select("[role=status]").text()).contains(nl("signup.done.changed"));
        assertThat(evening.seats()).isEqualTo(2);

        Answer question = resident.get(mine + "/cancel");
        assertThat(evening.seats()).isEqualTo(2);
        Answer cancelled = resident.submit(question.form()).followed();
        assertThat(cancelled.page().select("[role=status]").text()).contains(nl("signup.done.cancelled"));
        assertThat(evening.seats()).isZero();
        assertThat(resident.submit(question.form()).status()).as("pressed twice").isEqualTo(303);

        Answer again = resident.submit(cancelled.form("form[action$='/again']")).followed();
        assertThat(again.page().select("[role=status]").text()).contains(nl("signup.done.again"));
        assertThat(evening.seats()).isEqualTo(2);
        TestSystem.mails().waitForMailTo(email, 4);
        assertThat(TestSystem.mails().mailsTo(email)).extracting(Mail::subject).containsExactlyInAnyOrder(
            "Je bent aangemeld: Veilig op straat (voorbeeld)", "Je aanmelding is veranderd: Veilig op straat (voorbeeld)",
            "Je komt niet: Veilig op straat (voorbeeld)", "Je bent aangemeld: Veilig op straat (voorbeeld)");
    }

    @Test
    void what_was_typed_stays_when_it_is_refused() {
        AnEvening evening = AnEvening.with(50);
        HttpVisitor resident = AnEvening.neighbour("nl");
        Answer refused = resident.submit(evening.form(resident).with("name", "Fatma <b>").with("email", "fatma@voorbeeld").with("companions", "44")
            .with("needs", "${7*7} <script>"));
        assertThat(refused.status()).isEqualTo(422);
        FilledForm again = refused.form();
        assertThat(again.value("name")).isEqualTo("Fatma <b>");
        assertThat(again.value("email")).isEqualTo("fatma@voorbeeld");
        assertThat(again.value("needs")).isEqualTo("${7*7} <script>");
        assertThat(refused.page().select("[role=alert] a").eachAttr("href")).contains("#f-email", "#f-companions");
        assertThat(evening.parties("IN")).isZero();

        Answer nobody = resident.submit(evening.form(resident).with("name", "Fatma"));
        assertThat(nobody.page().select("[role=alert]").text()).contains(nl("signup.contact.missing"));
    }

    @Test
    void an_address_that_looks_like_a_slip_is_asked_about_once() {
        AnEvening evening = AnEvening.with(50);
        HttpVisitor resident = AnEvening.neighbour("nl");
        Answer asked = resident.submit(evening.form(resident).with("email", "fatma@gmial.com"));
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.page().select("[role=alert]").text()).contains("fatma@gmail.com");
        assertThat(evening.parties("IN")).isZero();

        assertThat(resident.submit(asked.form()).status()).isEqualTo(303);
        assertThat(evening.parties("IN")).isOne();
    }

    @Test
    void with_a_telephone_number_only_one_is_signed_up_and_gets_a_page_to_keep() {
        AnEvening evening = AnEvening.with(50);
        HttpVisitor resident = AnEvening.neighbour("ar");
        Answer receipt = resident.submit(evening.form(resident).with("phone", "٠٦ ١٢٣٤٥٦٧٨")).followed();
        assertThat(receipt.page().select("html").attr("dir")).isEqualTo("rtl");
        assertThat(receipt.page().select("a[href^='/me/']")).as("nobody has shown to read that mailbox").isEmpty();
        assertThat(Stored.text("select phone from sign_up where meeting_id = ?", evening.id())).isEqualTo("06 12345678");
    }

    @Test
    void opening_the_links_of_a_mail_changes_nothing_and_a_foreign_form_neither() {
        AnEvening evening = AnEvening.with(50);
        evening.signUp(email, 1);
        Mail mail = TestSystem.mails().waitForMailTo(email);
        HttpVisitor scanner = AnEvening.neighbour("en");
        for (URI link : mail.links()) {
            assertThat(scanner.get(link.getPath()).status()).isIn(200, 404);
        }
        assertThat(scanner.get(mail.linkWith("/sign-ups/").getPath() + "/cancel").status()).isEqualTo(200);
        assertThat(evening.seats()).isEqualTo(2);
        assertThat(Stored.text("select no_mail from sign_up where meeting_id = ?", evening.id())).isEqualTo("0");

        String mine = mail.linkWith("/sign-ups/").getPath();
        for (String act : List.of("change", "cancel", "again", "renew")) {
            assertThat(scanner.post(mine + "/" + act, "application/x-www-form-urlencoded", BodyPublishers.ofString("x=y")).status()).as(act).isEqualTo(403);
        }
        assertThat(scanner.get("/sign-ups/" + "x".repeat(43)).status()).isEqualTo(404);
        assertThat(evening.seats()).isEqualTo(2);
    }

    @Test
    void the_button_of_a_mail_program_stops_the_mail_and_keeps_the_seats() {
        AnEvening evening = AnEvening.with(50);
        evening.signUp(email, 1);
        Mail mail = TestSystem.mails().waitForMailTo(email);
        String stop = URI.create(mail.header("List-Unsubscribe").replaceAll("[<>]", "")).getPath();
        for (int i = 0; i < 2; i++) {
            assertThat(AnEvening.neighbour("nl").post(stop, "application/x-www-form-urlencoded", BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                .status()).isEqualTo(200);
        }
        assertThat(evening.seats()).isEqualTo(2);
        evening.tell("remind-1");
        Eventually.holds(() -> assertThat(Stored.count("select count(*) from sign_up_telling where meeting_id = ? and ended_at is not null",
            evening.id())).isOne());
        assertThat(TestSystem.mails().mailsTo(email)).hasSize(1);
    }

    @Test
    void everybody_hears_what_changes_once_in_the_own_language_and_who_has_no_mail_is_called() {
        AnEvening evening = AnEvening.with(2);
        HttpVisitor reader = AnEvening.neighbour("tr");
        reader.submit(evening.form(reader).with("email", email).with("language", "tr"));
        HttpVisitor caller = AnEvening.neighbour("nl");
        caller.submit(evening.form(caller).with("name", "Henk (voorbeeld)").with("phone", "0612345678"));
        String waiting = AnEvening.newAddress();
        evening.signUp(waiting, 0);
        TestSystem.mails().waitForMailTo(waiting);

        evening.tell("remind-7");
        assertThat(TestSystem.mails().waitForMailTo(email, "Bir hafta sonra").text()).contains("Wijkcentrum");
        evening.tell("remind-7");
        evening.tell("moved");
        assertThat(TestSystem.mails().waitForMailTo(email, "Yeni gün veya saat").html()).contains("lang=\"tr\"");
        assertThat(TestSystem.mails().waitForMailTo(waiting, "Nieuwe dag of tijd").text()).contains("Je staat nog op de wachtlijst.");
        evening.becomes("CANCELLED");
        evening.tell("cancelled");
        TestSystem.mails().waitForMailTo(waiting, "Gaat niet door");
        TestSystem.mails().waitForMailTo(email, "Yapılmayacak");
        assertThat(TestSystem.mails().mailsTo(email)).hasSize(4);

        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        String cancelled = "select id from sign_up_telling where what = 'CANCELLED' and meeting_id = ?";
        String task = "/work/tellings/" + Stored.text(cancelled, evening.id());
        Eventually.holds(() -> assertThat(Stored.count("select count(*) from work_item where step = 'call' and subject = (" + cancelled + ")",
            evening.id())).isOne());
        Answer page = organiser.get(task);
        assertThat(page.page().select("main").text()).contains("Henk (voorbeeld)", "0612345678");
        assertThat(organiser.submit(page.form()).status()).isEqualTo(303);
        assertThat(organiser.submit(page.form()).status()).as("a colleague was first").isEqualTo(409);
    }

    @Test
    void one_cannot_sign_up_for_what_has_begun_is_cancelled_or_unknown() {
        AnEvening evening = AnEvening.with(50);
        Answer accepted = evening.signUp(email, 0);
        HttpVisitor resident = AnEvening.neighbour("nl");
        FilledForm form = evening.form(resident).with("email", AnEvening.newAddress());
        evening.becomes("CANCELLED");
        assertThat(resident.submit(form).status()).isEqualTo(409);
        assertThat(resident.get(evening.signUpPage()).page().select("main").text()).contains(nl("signup.closed.title"));
        assertThat(accepted.followed().page().select("main").text()).contains(nl("signup.meeting.cancelled"));
        assertThat(resident.get("/meetings/100000001/sign-up").status()).isEqualTo(404);
    }

    @Test
    void a_link_that_is_too_old_shows_nothing_and_is_renewed_by_mail() {
        AnEvening evening = AnEvening.with(50);
        evening.signUp(email, 0);
        String mine = TestSystem.mails().waitForMailTo(email).linkWith("/sign-ups/").getPath();
        TestClock.forward(Duration.ofDays(22));
        HttpVisitor resident = AnEvening.neighbour("nl");
        Answer old = resident.get(mine);
        assertThat(old.page().select("main").text()).contains(nl("signup.old.title")).doesNotContain("Gast (voorbeeld)");
        resident.submit(old.form("form[action$='/renew']"));
        Mail renewed = TestSystem.mails().waitForMailTo(email, "Je nieuwe link");
        assertThat(resident.get(renewed.linkWith("/sign-ups/").getPath()).page().select("main").text()).doesNotContain(nl("signup.old.title"));
    }

    @Test
    void somebody_at_the_desk_is_signed_up_by_staff_who_see_everybody_and_take_away_a_file_without_addresses() {
        AnEvening evening = AnEvening.with(50);
        evening.signUp(email, 1);
        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        Answer entered = organiser.submit(organiser.get(evening.workPage() + "/new").form().with("way", "PHONE").with("name", "=Oma \"Jans\"")
            .with("children", "3").with("interpreter", "pl"));
        assertThat(entered.status()).isEqualTo(303);
        assertThat(entered.followed().page().select("main").text()).contains(nl("signup.way.PHONE"), "Opgeschreven door");

        Answer list = organiser.get(evening.workPage());
        assertThat(list.page().select("main").text()).contains(email, "=Oma", nl("signup.needed.children", 3), nl("signup.list.seats.of", 3, 50));
        assertThat(organiser.get(evening.workPage() + "?words=oma").page().select("tbody tr")).hasSize(1);
        assertThat(organiser.get(evening.workPage() + "?show=CALL").page().select("tbody tr")).hasSize(1);
        assertThat(organiser.get(evening.workPage() + "?words=%25&show=ALL").page().select("tbody tr")).isEmpty();
        String file = organiser.get(evening.workPage() + "/export.csv").text();
        assertThat(file).contains("'=Oma").doesNotContain(email);
        Answer sheet = organiser.get(evening.workPage() + "/sheet");
        assertThat(sheet.page().select("tbody tr")).hasSize(2);
        Answer paper = organiser.get(sheet.page().select("a[href$='/sheet/document']").attr("href"));
        assertThat(paper.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(List.of(sheet, paper)).allSatisfy(each -> assertThat(each.header("Cache-Control")).as("nobody keeps names").contains("no-store"));

        HttpVisitor elsewhere = Demo.organiserOf(Demo.ZUIDWEST);
        for (String path : List.of(evening.workPage(), evening.workPage() + "/new", evening.workPage() + "/export.csv",
            "/work/sign-ups/" + evening.idOf(email))) {
            assertThat(elsewhere.get(path).status()).as(path).isEqualTo(403);
        }
    }
}
