package nl.gehoordengedaan.signup;

import static nl.gehoordengedaan.harness.Sentences.nl;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import nl.gehoordengedaan.harness.Answer;
import nl.gehoordengedaan.harness.Demo;
import nl.gehoordengedaan.harness.FilledForm;
import nl.gehoordengedaan.harness.HttpVisitor;
import nl.gehoordengedaan.harness.Program;
import nl.gehoordengedaan.harness.Stored;
import nl.gehoordengedaan.harness.TestSystem;
import nl.gehoordengedaan.run.Mail;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The door, the counts without names, the invitations, and signing up by program. */
@ArquillianTest
@RunAsClient
class DoorIT {

    private final String email = AnEvening.newAddress();

    @Test
    void who_comes_is_found_by_code_or_name_counted_once_and_taken_back_and_who_walks_in_has_no_name() {
        AnEvening evening = AnEvening.with(10);
        evening.signUp(email, 2);
        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        String door = "/work/meetings/" + evening.id() + "/door";
        String code = Stored.text("select code from sign_up where meeting_id = ?", evening.id());
        assertThat(organiser.get(door + "?code=" + code).page().select("main form[action$='/check-in']")).as("weeks before").isEmpty();
        Stored.change("update meeting set starts_at = ?, ends_at = ? where id = ?", AnEvening.soon(1), AnEvening.soon(3), evening.id());

        Answer found = organiser.get("/work/meetings/" + evening.code() + "/door?code=" + code);
        assertThat(found.page().select("main").text()).contains("Gast (voorbeeld)");
        assertThat(Stored.text("select present_at from sign_up where meeting_id = ?", evening.id())).as("looking counts nobody").isNull();
        FilledForm in = found.form("form[action$='/check-in']").with("people", "2");
        assertThat(organiser.submit(in).followed().page().select("[role=status]").text()).contains(nl("signup.door.done.in"));
        assertThat(organiser.submit(in).status()).isEqualTo(303);
        assertThat(Stored.count("select present_people from sign_up where meeting_id = ?", evening.id())).isEqualTo(2);

        Answer byName = organiser.get(door + "?words=gast");
        assertThat(organiser.submit(byName.form("form[action$='/undo']")).status()).isEqualTo(303);
        assertThat(Stored.count("select present_people from sign_up where meeting_id = ?", evening.id())).isZero();
        organiser.submit(in);

        FilledForm walk = organiser.get(door).form("form[action$='/walk-in']").with("people", "4").with("language", "pl");
        organiser.submit(walk);
        organiser.submit(walk);
        assertThat(Stored.count("select sum(people) from walk_in where meeting_id = ?", evening.id())).isEqualTo(4);
        assertThat(organiser.get(door).page().select("#count").text()).contains("6");
        organiser.submit(organiser.get(door).form("form[action$='/walk-out']"));
        assertThat(Stored.count("select count(*) from walk_in where meeting_id = ?", evening.id())).isZero();

        assertThat(Demo.organiserOf(Demo.ZUIDWEST).get(door).status()).isEqualTo(403);
        assertThat(HttpVisitor.stranger().get(door).status()).isIn(302, 303);
    }

    @Test
    void everyone_sees_who_came_in_numbers_once_it_was_held_and_no_small_ones() {
        AnEvening evening = AnEvening.with(50);
        Stored.change("insert into walk_in (id, meeting_id, people, language, counted_by, counted_at) values (uuid(), ?, 12, 'NL', uuid(), utc_timestamp())",
            evening.id());
        Stored.change("insert into walk_in (id, meeting_id, people, language, counted_by, counted_at) values (uuid(), ?, 3, 'TR', uuid(), utc_timestamp())",
            evening.id());
        String page = "/meetings/" + evening.code() + "/numbers";
        assertThat(HttpVisitor.stranger().get(page).status()).isEqualTo(404);
        evening.becomes("HELD");

        Answer numbers = HttpVisitor.stranger().speaking("nl").get(page);
        assertThat(numbers.status()).isEqualTo(200);
        assertThat(numbers.page().select("main").text()).contains("15", nl("signup.numbers.hidden"));
        assertThat(numbers.page().select("td").eachText()).doesNotContain("3", "12");
        assertThat(Demo.organiserOf(Demo.WESTWIJK).get("/work/meetings/" + evening.id() + "/numbers").status()).isEqualTo(200);
    }

    @Test
    void who_asked_to_be_invited_and_confirmed_it_is_invited_in_the_own_language_with_a_calendar_file_and_stops_with_one_click() {
        Demo.programmes();
        HttpVisitor neighbour = AnEvening.neighbour("tr");
        Answer asked = neighbour.submit(neighbour.get("/invitations?programme=westwijk").form().with("programme", "westwijk").with("email", email)
            .with("language", "tr"));
        assertThat(asked.status()).isEqualTo(303);
        Mail confirm = TestSystem.mails().waitForMailTo(email);
        AnEvening early = AnEvening.with(50);
        early.tell("invite");
        String mine = confirm.linkWith("/invitations/").getPath();
        Answer page = neighbour.get(mine);
        assertThat(Stored.count("select count(*) from invitee where email = ? and confirmed_at is not null", email)).isZero();
        assertThat(neighbour.submit(page.form("form[action$='/confirm']")).status()).isEqualTo(303);

        AnEvening evening = AnEvening.with(50);
        evening.tell("invite");
        evening.tell("invite");
        Mail invitation = TestSystem.mails().waitForMailTo(email, "Sen de gelir misin?");
        assertThat(invitation.linkWith("/sign-up").getPath()).isEqualTo(evening.signUpPage());
        assertThat(new String(invitation.raw(), StandardCharsets.US_ASCII)).contains("text/calendar", "method=PUBLISH");
        HttpVisitor organiser = Demo.organiserOf(Demo.WESTWIJK);
        assertThat(organiser.get("/work/meetings/" + evening.id() + "/told").page().select("main").text()).contains("Türkçe");

        String stop = URI.create(invitation.header("List-Unsubscribe").replaceAll("[<>]", "")).getPath();
        for (int i = 0; i < 2; i++) {
            assertThat(neighbour.post(stop, "application/x-www-form-urlencoded", BodyPublishers.ofString("List-Unsubscribe=One-Click")).status())
                .isEqualTo(200);
        }
        assertThat(Stored.count("select count(*) from invitee where email = ?", email)).isZero();
        assertThat(TestSystem.mails().mailsTo(email)).as("not invited before it was confirmed").hasSize(2);
    }

    @Test
    void a_program_signs_somebody_up_once_under_a_key_and_staff_read_the_list() {
        AnEvening evening = AnEvening.with(1);
        String path = "/api/v1/meetings/" + evening.code() + "/sign-ups";
        HttpVisitor program = AnEvening.neighbour("nl").with("Idempotency-Key", "sleutel " + email);
        String body = "{\"email\":\"" + email + "\",\"companions\":0,\"language\":\"pl\"}";
        Answer made = program.postJson(path, body);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        Answer again = program.postJson(path, body);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().get("code").asText()).isEqualTo(made.json().get("code").asText());
        assertThat(made.text()).doesNotContain("secret", "/sign-ups/");
        assertThat(evening.seats()).isOne();
        assertThat(TestSystem.mails().waitForMailTo(email).subject()).startsWith("Jesteś na liście");
        Program.isProblem(AnEvening.neighbour("nl").postJson(path, "{\"companions\":77}"), 422);
        Answer second = AnEvening.neighbour("nl").postJson(path, "{\"phone\":\"0612345678\"}");
        assertThat(second.json().get("status").asText()).isEqualTo("waiting");

        Answer list = Program.of("organiser", Demo.WESTWIJK).get(path);
        assertThat(list.json().get("results")).hasSize(2);
        assertThat(list.text()).doesNotContain(email);
        Program.isProblem(Program.of("organiser", Demo.ZUIDWEST).get(path), 403);
        Program.isProblem(HttpVisitor.stranger().get(path), 401);
    }

    @Test
    void the_date_goes_into_the_calendar_of_who_comes_and_out_of_it() {
        AnEvening evening = AnEvening.with(50);
        Answer page = evening.signUp(email, 0);
        Mail confirmed = TestSystem.mails().waitForMailTo(email);
        assertThat(new String(confirmed.raw(), StandardCharsets.US_ASCII)).contains("method=REQUEST", "invite.ics");
        page.visitor().submit(page.visitor().get(page.header("Location").replaceAll("\\?.*", "") + "/cancel").form());
        assertThat(new String(TestSystem.mails().waitForMailTo(email, 2).raw(), StandardCharsets.US_ASCII)).contains("method=CANCEL");
    }

    @Test
    void who_is_erased_gives_the_seats_back_and_stands_nowhere_any_more() {
        AnEvening evening = AnEvening.with(1);
        evening.signUp(email, 0);
        String waiting = AnEvening.newAddress();
        evening.signUp(waiting, 0);
        String secret = TestSystem.mails().waitForMailTo(email).linkWith("/sign-ups/").getPath().replaceAll(".*/", "");
        HttpVisitor resident = AnEvening.neighbour("nl");
        assertThat(resident.get("/me/" + secret).page().select("main").text()).contains("Veilig op straat (voorbeeld)");
        assertThat(resident.submit(resident.get("/me/" + secret + "/erase").form().with("sure", "true")).status()).isEqualTo(303);

        assertThat(Stored.count("select count(*) from sign_up where email = ? or name is not null and meeting_id = ? and state = 'CANCELLED'", email,
            evening.id())).isZero();
        assertThat(evening.stateOf(waiting)).isEqualTo("IN");
        assertThat(resident.get("/sign-ups/" + secret).status()).isEqualTo(404);
    }
}
