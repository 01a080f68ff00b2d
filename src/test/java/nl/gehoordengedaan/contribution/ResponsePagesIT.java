package nl.gehoordengedaan.contribution;

import static nl.gehoordengedaan.harness.Sentences.nl;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.gehoordengedaan.harness.Answer;
import nl.gehoordengedaan.harness.Demo;
import nl.gehoordengedaan.harness.FilledForm;
import nl.gehoordengedaan.harness.HttpVisitor;
import nl.gehoordengedaan.harness.Resident;
import nl.gehoordengedaan.harness.Resident.Said;
import nl.gehoordengedaan.harness.Sentences;
import nl.gehoordengedaan.harness.Stored;
import nl.gehoordengedaan.harness.TestSystem;
import nl.gehoordengedaan.run.Mail;
import nl.gehoordengedaan.shared.Eventually;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The five responses, joining, splitting and correcting, page by page and as those who said it hear of it. */
@ArquillianTest
@RunAsClient
class ResponsePagesIT {

    private final HttpVisitor organiser = organiser();

    private static HttpVisitor organiser() {
        Demo.programmes();
        return Demo.organiserOf(Demo.WESTWIJK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "tr", "ar", "pl"})
    void what_is_declined_is_told_in_the_language_of_whoever_said_it_with_the_reason_and_everyone_reads_it(String language) {
        Resident resident = Resident.speaking(language);
        Said said = checked(resident, "Een zwembad in de straat (voorbeeld)");

        accepted(organiser.submit(answerForm(said).with("response", "DECLINED").with("because", "NO_MONEY")
            .with("answer", "Een zwembad kost te veel. (voorbeeld)")));

        Mail mail = TestSystem.mails().waitForMailTo(resident.email(), "Een zwembad kost te veel");
        assertThat(mail.text()).contains(Sentences.of(language, "contribution.reason.NO_MONEY")).doesNotContain("${");
        Eventually.holds(() -> assertThat(state(said)).isEqualTo("CLOSED"));
        String trace = HttpVisitor.stranger().speaking(language).get(said.page()).page().select("main").text();
        assertThat(trace).contains(Sentences.of(language, "contribution.response.DECLINED"), Sentences.of(language, "contribution.reason.NO_MONEY"),
            "Een zwembad kost te veel");
        assertThat(HttpVisitor.stranger().get("/api/v1/contributions/" + said.code()).json().get("declinedBecause").asText()).isEqualTo("no_money");
        assertThat(register(said)).contains("DECLINED");
    }

    @Test
    void a_refusal_without_reason_or_words_comes_back_with_everything_that_was_filled_in() {
        Said said = checked(Resident.speaking("nl"), "Een kabelbaan (voorbeeld)");

        Answer refused = organiser.submit(answerForm(said).with("response", "DECLINED").with("because", "LATER").with("later", "")
            .with("answer", "nee"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("[role=alert] li").eachText()).containsExactlyInAnyOrder(nl("contribution.declined.later-missing"),
            nl("contribution.declined.text-missing"));
        FilledForm kept = refused.form("form[action$='/answer']");
        assertThat(List.of(kept.value("response"), kept.value("because"), kept.value("answer"))).containsExactly("DECLINED", "LATER", "nee");
        assertThat(state(said)).isEqualTo("CHECKED");
        for (String nonsense : List.of("ACTION", "SPLIT", "${7*7}", "")) {
            assertThat(organiser.submit(answerForm(said).with("response", nonsense)).status()).isEqualTo(422);
        }
    }

    @Test
    void what_goes_to_the_agenda_is_on_a_list_of_its_own() {
        Resident resident = Resident.speaking("nl");
        Said said = checked(resident, "Praat over de speeltuin (voorbeeld)");

        accepted(organiser.submit(answerForm(said).with("response", "AGENDA").without("answer")));

        assertThat(TestSystem.mails().waitForMailTo(resident.email(), "wijkagenda").text()).contains("/contributions?response=AGENDA");
        HttpVisitor stranger = HttpVisitor.stranger().speaking("nl");
        Answer list = stranger.get("/contributions?response=AGENDA");
        assertThat(list.page().select("h1").text()).isEqualTo(nl("publication.agenda.title"));
        assertThat(list.page().select("tbody a").eachAttr("href")).contains(said.page());
        assertThat(list.page().select("select[name=response] option[selected]").val()).isEqualTo("AGENDA");
        assertThat(stranger.get("/contributions/export.csv?response=AGENDA").text()).contains(said.code());
        assertThat(stranger.get("/contributions/export.csv?response=DECLINED").text()).doesNotContain(said.code());
        assertThat(stranger.get("/api/v1/contributions?response=agenda").json().get("results").findValuesAsText("code")).contains(said.code());
    }

    @Test
    void nothing_on_the_agenda_is_said_in_words() {
        Answer list = HttpVisitor.stranger().speaking("nl").get("/contributions?response=AGENDA&programme=" + Demo.ZUIDWEST);
        assertThat(list.page().select(".gg-empty").text()).contains(nl("publication.list.nothing"));
    }

    @Test
    void who_said_the_same_as_others_hears_that_and_later_what_becomes_of_it() {
        Resident first = Resident.speaking("nl");
        Resident second = Resident.speaking("ar");
        String mark = "lantaarnpaal" + UUID.randomUUID().toString().substring(0, 6);
        Said main = checked(first, "De " + mark + " bij de Plataanlaan is kapot (voorbeeld)");
        Said joined = checked(second, "Kapotte " + mark + " in de Plataanlaan (voorbeeld)");
        Answer work = organiser.get(joined.workPage());
        assertThat(work.page().select("input[name=suggestion]").eachAttr("value")).startsWith(main.id().toString());

        accepted(organiser.submit(work.form("form[action$='/answer']").with("response", "JOINED").with("suggestion", main.id().toString())
            .without("answer")));

        assertThat(TestSystem.mails().waitForMailTo(second.email(), main.code().substring(0, 3) + " " + main.code().substring(3, 6)).text())
            .contains("/contributions/" + main.code());
        Eventually.holds(() -> assertThat(Stored.text("select told from contribution where id = ?", joined.id())).isEqualTo("MAIL_ACCEPTED"));
        assertThat(state(joined)).as("waits for the main one").isEqualTo("ANSWERED");
        assertThat(HttpVisitor.stranger().speaking("nl").get(joined.page()).text()).contains(nl("publication.step.joined.now"))
            .contains("href=\"/contributions/" + main.code() + "\"");
        assertThat(HttpVisitor.stranger().speaking("nl").get(main.page()).page().text()).contains(nl("publication.trace.joined.count", 1));

        accepted(organiser.submit(answerForm(main).with("answer", "De lamp wordt vervangen. (voorbeeld)")));

        TestSystem.mails().waitForMailTo(first.email(), "De lamp wordt vervangen");
        TestSystem.mails().waitForMailTo(second.email(), "De lamp wordt vervangen");
        Eventually.holds(() -> assertThat(state(joined)).isEqualTo("CLOSED"));
        Eventually.holds(() -> assertThat(state(main)).isEqualTo("CLOSED"));
        assertThat(register(joined)).containsSubsequence("HEARD", "PUBLISHED", "JOINED", "CLOSED");
    }

    @Test
    void joined_with_something_that_has_its_answer_already_it_is_told_at_once_and_closed() {
        Said main = checked(Resident.speaking("nl"), "Meer bankjes in het park (voorbeeld)");
        accepted(organiser.submit(answerForm(main).with("answer", "Er komen er drie. (voorbeeld)")));
        Resident late = Resident.speaking("pl");
        Said joined = checked(late, "Wanneer komen de bankjes? (voorbeeld)");

        accepted(organiser.submit(answerForm(joined).with("response", "JOINED").with("main", main.code().substring(0, 3) + " " + main.code().substring(3))
            .without("answer")));

        TestSystem.mails().waitForMailTo(late.email(), "Er komen er drie");
        Eventually.holds(() -> assertThat(state(joined)).isEqualTo("CLOSED"));
    }

    @Test
    void a_main_one_that_is_joined_takes_those_with_it_along_and_brings_them_back() {
        Resident resident = Resident.speaking("nl");
        Said one = checked(resident, "Fietsen op de stoep (voorbeeld)");
        Said two = checked(Resident.speaking("nl"), "Fietsen staan in de weg (voorbeeld)");
        Said three = checked(Resident.speaking("nl"), "Stoep vol fietsen (voorbeeld)");
        join(one, two);
        join(two, three);
        assertThat(mainOf(one)).isEqualTo(three.id().toString());
        assertThat(mainOf(two)).isEqualTo(three.id().toString());
        // never in a circle, and with one that is joined means with its main one
        assertThat(submitJoin(three, one).page().select("[role=alert]").text()).contains(nl("contribution.join.itself"));
        assertThat(submitJoin(three, three).page().select("[role=alert]").text()).contains(nl("contribution.join.itself"));

        Answer unjoin = organiser.get(two.workPage() + "/unjoin");
        assertThat(organiser.submit(unjoin.form().with("why", "x")).status()).isEqualTo(422);
        accepted(organiser.submit(unjoin.form().with("why", "Dit gaat over iets anders (voorbeeld)")));

        assertThat(state(two)).isEqualTo("CHECKED");
        assertThat(mainOf(one)).isEqualTo(two.id().toString());
        assertThat(organiser.get(two.workPage()).page().select("form[action$='/answer']")).hasSize(1);
        assertThat(HttpVisitor.stranger().speaking("nl").get(two.page()).page().text()).contains(nl("publication.trace.mark.UNJOINED"),
            "Dit gaat over iets anders");
        assertThat(register(two)).containsSubsequence("JOINED", "REOPENED");

        accepted(organiser.submit(answerForm(two).with("answer", "Er komt een fietsenrek. (voorbeeld)")));
        TestSystem.mails().waitForMailTo(resident.email(), "Er komt een fietsenrek");
        Eventually.holds(() -> assertThat(state(one)).isEqualTo("CLOSED"));
    }

    @Test
    void a_wrong_joining_is_repaired_after_everyone_was_told() {
        Resident resident = Resident.speaking("en");
        Said main = checked(Resident.speaking("nl"), "De bus rijdt te laat (voorbeeld)");
        accepted(organiser.submit(answerForm(main).with("answer", "We praten met de vervoerder. (voorbeeld)")));
        Said joined = checked(resident, "The bus stop is dirty (voorbeeld)");
        join(joined, main);
        Eventually.holds(() -> assertThat(state(joined)).isEqualTo("CLOSED"));

        accepted(organiser.submit(organiser.get(joined.workPage() + "/unjoin").form().with("why", "De halte is vies, dat is iets anders")));

        TestSystem.mails().waitForMailTo(resident.email(), "De halte is vies");
        assertThat(state(joined)).isEqualTo("CHECKED");
        accepted(organiser.submit(answerForm(joined).with("answer", "De halte wordt schoongemaakt. (voorbeeld)")));
        TestSystem.mails().waitForMailTo(resident.email(), "De halte wordt schoongemaakt");
        Eventually.holds(() -> assertThat(state(joined)).isEqualTo("CLOSED"));
    }

    @Test
    void what_is_about_two_things_becomes_two_and_the_same_person_hears_of_each() {
        Resident resident = Resident.speaking("tr");
        Said said = checked(resident, "De lamp is stuk en er is te weinig groen (voorbeeld)");
        Answer page = organiser.get(said.workPage() + "/split");
        Answer more = organiser.submit(page.form().with("part1", "De lamp is stuk (voorbeeld)").with("more", "true"));
        assertThat(more.status()).isEqualTo(200);
        assertThat(more.form().value("part1")).isEqualTo("De lamp is stuk (voorbeeld)");
        assertThat(more.page().select("textarea")).hasSize(3);
        Answer refused = organiser.submit(more.form());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#f-part2-error").text()).contains(nl("contribution.split.empty"));
        assertThat(refused.form().value("part1")).isEqualTo("De lamp is stuk (voorbeeld)");

        FilledForm filled = refused.form().with("kind1", "REPAIR").with("part2", "Er is te weinig groen (voorbeeld)").without("more");
        accepted(organiser.submit(filled));
        assertThat(organiser.submit(filled).status()).as("a second time").isEqualTo(409);

        List<String> codes = Stored.column("select code from contribution where part_of = ? order by id", said.id());
        assertThat(codes).hasSize(2);
        Mail mail = TestSystem.mails().waitForMailTo(resident.email(), "De lamp is stuk (voorbeeld)");
        assertThat(TestSystem.mails().waitForMailTo(resident.email(), codes.get(1)).text()).contains("/contributions/" + codes.get(0));
        assertThat(mail.text()).isNotEmpty();
        Eventually.holds(() -> assertThat(state(said)).isEqualTo("CLOSED"));
        assertThat(HttpVisitor.stranger().get(said.page()).text()).contains("/contributions/" + codes.get(0), "/contributions/" + codes.get(1));
        Said part = new Said(codes.get(0));
        assertThat(HttpVisitor.stranger().get(part.page()).text()).contains("/contributions/" + said.code());
        assertThat(Stored.text("select kind from contribution where code = ?", codes.get(0))).isEqualTo("REPAIR");
        assertThat(Stored.text("select term from contribution where code = ?", codes.get(0))).isEqualTo("REPORT_PICKED_UP");
        accepted(organiser.submit(answerForm(part).with("answer", "Morgen gemaakt. (voorbeeld)")));
        TestSystem.mails().waitForMailTo(resident.email(), "Morgen gemaakt");
        assertThat(register(part)).containsSubsequence("HEARD", "PUBLISHED", "ANSWERED");
    }

    @Test
    void an_answer_is_corrected_and_the_old_one_stays_readable() {
        Resident resident = Resident.speaking("nl");
        Said said = checked(resident, "Wanneer komt de markt? (voorbeeld)");
        accepted(organiser.submit(answerForm(said).with("answer", "Op dinsdag. (voorbeeld)")));
        Eventually.holds(() -> assertThat(state(said)).isEqualTo("CLOSED"));
        Answer page = organiser.get(said.workPage() + "/correct");
        assertThat(page.form("form[action$='/correct']").value("answer")).isEqualTo("Op dinsdag. (voorbeeld)");
        Answer refused = organiser.submit(page.form("form[action$='/correct']").with("answer", "Op woensdag. (voorbeeld)").with("why", ""));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.form("form[action$='/correct']").value("answer")).isEqualTo("Op woensdag. (voorbeeld)");

        accepted(organiser.submit(refused.form("form[action$='/correct']").with("why", "De dag klopte niet")));

        TestSystem.mails().waitForMailTo(resident.email(), "Op woensdag");
        Eventually.holds(() -> assertThat(state(said)).isEqualTo("CLOSED"));
        String trace = HttpVisitor.stranger().speaking("nl").get(said.page()).page().text();
        assertThat(trace).contains("Op woensdag", "Op dinsdag", "De dag klopte niet", nl("publication.trace.mark.CORRECTED"));
        assertThat(trace).doesNotContain("Olga");
        assertThat(Stored.column("select text from register_entry where subject = ? and text is not null order by happened_at, id", said.id()))
            .contains("Op dinsdag. (voorbeeld)", "Op woensdag. (voorbeeld)");
    }

    @Test
    void a_response_that_was_wrong_as_a_whole_is_taken_back_and_another_kind_takes_its_place() {
        Resident resident = Resident.speaking("nl");
        Said main = checked(Resident.speaking("nl"), "De lamp in de Lindelaan is stuk (voorbeeld)");
        Said said = checked(resident, "Lindelaan is donker (voorbeeld)");
        accepted(organiser.submit(answerForm(said).with("response", "DECLINED").with("because", "NO_MONEY").with("answer", "Daar is geen geld voor. (voorbeeld)")));
        Eventually.holds(() -> assertThat(state(said)).isEqualTo("CLOSED"));
        Answer page = organiser.get(said.workPage() + "/correct");
        FilledForm again = page.form("form[action$='/again']");
        assertThat(organiser.submit(again.with("why", "")).status()).as("everyone reads why").isEqualTo(422);

        accepted(organiser.submit(again.with("why", "Er is al iemand mee bezig")));

        assertThat(state(said)).isEqualTo("CHECKED");
        TestSystem.mails().waitForMailTo(resident.email(), "Er is al iemand mee bezig");
        assertThat(organiser.submit(again.with("why", "Er is al iemand mee bezig")).status()).as("pressed twice").isEqualTo(409);
        accepted(organiser.submit(answerForm(said).with("response", "JOINED").with("main", main.code()).with("answer", "Samen met de andere lamp. (voorbeeld)")));
        String trace = HttpVisitor.stranger().speaking("nl").get(said.page()).page().text();
        assertThat(trace).contains("Daar is geen geld voor", "Er is al iemand mee bezig", main.code().substring(0, 3));
    }

    @Test
    void an_answer_with_something_personal_in_it_leaves_every_page_and_the_register() {
        Said said = checked(Resident.speaking("nl"), "Wie is de wijkagent? (voorbeeld)");
        accepted(organiser.submit(answerForm(said).with("answer", "Bel Jansen op 0612345678. (voorbeeld)")));

        accepted(organiser.submit(organiser.get(said.workPage() + "/correct").form("form[action$='/correct']").with("answer", "Bel het wijkbureau. (voorbeeld)")
            .with("why", "Er stond een telefoonnummer in").with("oldGone", "true")));

        HttpVisitor stranger = HttpVisitor.stranger().speaking("nl");
        for (String path : List.of(said.page(), "/register?code=" + said.code(), "/api/v1/contributions/" + said.code())) {
            assertThat(stranger.get(path).text()).doesNotContain("0612345678");
        }
        assertThat(stranger.get(said.page()).page().text()).contains("Er stond een telefoonnummer in");
    }

    @Test
    void words_that_are_not_public_are_seen_with_a_reason_that_is_kept() {
        Said said = Resident.speaking("nl").says("Mijn buurman Jan Geheim maakt lawaai (voorbeeld)");
        accepted(organiser.submit(organiser.get(said.workPage()).form("form[action$='/check']").with("shown", "text")
            .with("publicText", "Iemand maakt lawaai (voorbeeld)")));
        Answer hidden = organiser.get(said.workPage());
        assertThat(hidden.text()).doesNotContain("Jan Geheim").contains("Iemand maakt lawaai");
        assertThat(organiser.get("/work").text()).doesNotContain("Jan Geheim");
        assertThat(organiser.submit(hidden.form("form[action$='/look']").with("lookReason", "  ")).status()).isEqualTo(422);

        accepted(organiser.submit(hidden.form("form[action$='/look']").with("lookReason", "Nodig om te antwoorden")));

        Answer seen = organiser.get(said.workPage());
        assertThat(seen.text()).contains("Jan Geheim", "Nodig om te antwoorden", nl("contribution.deed.LOOKED"));
        assertThat(Demo.loggedInAs("director", Demo.WESTWIJK).get(said.workPage()).text()).as("who gave no reason").doesNotContain("Jan Geheim");
        assertThat(HttpVisitor.stranger().get(said.page()).text()).doesNotContain("Nodig om te antwoorden");
    }

    @Test
    void what_everyone_reads_is_changed_with_a_reason_that_everyone_reads() {
        Said said = checked(Resident.speaking("nl"), "Jan Openbaar maakt lawaai (voorbeeld)");
        FilledForm form = organiser.get(said.workPage()).form("form[action$='/shown']").with("shown", "text")
            .with("publicText", "Iemand maakt lawaai (voorbeeld)");
        assertThat(organiser.submit(form.with("why", "")).status()).isEqualTo(422);

        accepted(organiser.submit(form.with("why", "Er stond een naam in")));

        assertThat(HttpVisitor.stranger().speaking("nl").get(said.page()).page().text()).contains("Er stond een naam in",
            nl("publication.trace.mark.SHOWN_DIFFERENTLY")).doesNotContain("Jan Openbaar");
    }

    @Test
    void it_is_filed_under_a_line_and_found_there_and_by_period() {
        Said said = Resident.speaking("nl").says("Iets voor een tafel (voorbeeld)");
        Answer work = organiser.get(said.workPage());
        String line = work.page().select("form[action$='/check'] select[name=line] option").get(1).val();
        accepted(organiser.submit(work.form("form[action$='/check']").with("shown", "words").with("line", line).with("kind", "WORRY")));

        HttpVisitor stranger = HttpVisitor.stranger().speaking("nl");
        String received = Stored.text("select date(convert_tz(received_at, '+00:00', '+00:00')) from contribution where id = ?", said.id());
        String base = "/contributions/export.csv?programme=westwijk&line=" + line;
        assertThat(stranger.get(base).text()).contains(said.code());
        assertThat(stranger.get("/contributions?programme=westwijk&line=" + line).page().select("select[name=line] option[selected]").val()).isEqualTo(line);
        assertThat(stranger.get(base + "&to=2020-01-01").text()).doesNotContain(said.code());
        assertThat(stranger.get(base + "&from=" + received.substring(0, 4) + "-01-01&words=tafel").text()).contains(said.code());
        assertThat(stranger.get("/api/v1/contributions?line=" + line + "&to=2020-01-01").json().get("results")).isEmpty();
        for (String nonsense : List.of("0000-00-00", "9999-99-99", "2026-02-31", "-1", "%3Cb%3E")) {
            assertThat(stranger.get("/contributions?from=" + nonsense + "&to=" + nonsense + "&line=x&response=x").status()).isEqualTo(200);
        }
        assertThat(organiser.get(said.workPage()).page().select("aside").text()).contains(nl("contribution.work.said"));
        accepted(organiser.submit(organiser.get(said.workPage()).form("form[action$='/sort']").with("kind", "QUESTION")));
        assertThat(Stored.text("select concat(kind, ' ', said_kind) from contribution where id = ?", said.id())).isEqualTo("QUESTION IDEA");
        assertThat(organiser.submit(organiser.get(said.workPage()).form("form[action$='/sort']").with("line", UUID.randomUUID().toString())).status())
            .isEqualTo(422);
    }

    @Test
    void six_about_the_same_lamp_are_joined_at_once() {
        List<Resident> residents = List.of(Resident.speaking("nl"), Resident.speaking("tr"), Resident.speaking("pl"));
        List<Said> all = residents.stream().map(resident -> checked(resident, "De lamp is weer stuk (voorbeeld)")).toList();
        Answer page = organiser.get("/work/contributions/join?" + query(all));
        assertThat(page.page().select("input[name=main]").eachAttr("value")).hasSize(3);
        assertThat(organiser.submit(page.form().without("main")).page().select("[role=alert]").text()).contains(nl("contribution.join.choose"));

        FilledForm form = page.form().with("main", all.get(1).id().toString());
        accepted(organiser.submit(form));
        assertThat(organiser.submit(form).status()).as("a second time").isEqualTo(409);

        assertThat(all).extracting(ResponsePagesIT::mainOf).containsExactly(all.get(1).id().toString(), null, all.get(1).id().toString());
        TestSystem.mails().waitForMailTo(residents.get(0).email(), all.get(1).code().substring(0, 3));
    }

    @Test
    void when_one_of_several_cannot_take_part_nothing_is_done() {
        Said open = checked(Resident.speaking("nl"), "Wel bekeken (voorbeeld)");
        Said other = checked(Resident.speaking("nl"), "Ook bekeken (voorbeeld)");
        Said unread = Resident.speaking("nl").says("Nog niet bekeken (voorbeeld)");
        Answer refused = organiser.submit(organiser.get("/work/contributions/join?" + query(List.of(open, other, unread))).form()
            .with("main", open.id().toString()));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().select("[role=alert]").text()).contains(unread.code());
        assertThat(state(other)).isEqualTo("CHECKED");
        Answer answer = organiser.submit(organiser.get("/work/contributions/answer?" + query(List.of(open, unread))).form()
            .with("response", "ANSWERED").with("answer", "Voor allebei (voorbeeld)"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.form().value("answer")).isEqualTo("Voor allebei (voorbeeld)");
        assertThat(state(open)).isEqualTo("CHECKED");
    }

    @Test
    void the_same_answer_is_given_to_several_each_in_their_own_language() {
        List<Resident> residents = List.of(Resident.speaking("nl"), Resident.speaking("ar"));
        List<Said> all = residents.stream().map(resident -> checked(resident, "Is het buurthuis open? (voorbeeld)")).toList();
        Answer page = organiser.get("/work/contributions/answer?" + query(all));
        assertThat(organiser.submit(page.form().with("response", "JOINED")).status()).isEqualTo(422);

        Answer done = organiser.submit(page.form().with("response", "ANSWERED").with("answer", "Elke dag tot tien uur. (voorbeeld)"));

        assertThat(done.followed().page().select("[role=status]").text()).contains(nl("contribution.several.answered"));
        residents.forEach(resident -> TestSystem.mails().waitForMailTo(resident.email(), "Elke dag tot tien uur"));
    }

    @Test
    void nobody_works_on_what_belongs_to_another_programme_also_not_by_naming_it_among_others() {
        Said own = checked(Resident.speaking("nl"), "Van de Westwijk (voorbeeld)");
        Said also = checked(Resident.speaking("nl"), "Ook van de Westwijk (voorbeeld)");
        HttpVisitor other = Demo.organiserOf(Demo.ZUIDWEST);
        FilledForm join = organiser.get("/work/contributions/join?" + query(List.of(own, also))).form().with("main", own.id().toString());
        FilledForm answer = organiser.get("/work/contributions/answer?" + query(List.of(own, also))).form().with("answer", "Nee (voorbeeld)");
        String token = other.get("/contributions/new?programme=" + Demo.ZUIDWEST).form().value("_csrf");
        for (String path : List.of("join", "answer")) {
            assertThat(other.get("/work/contributions/" + path + "?" + query(List.of(own, also))).status()).isEqualTo(403);
            assertThat(HttpVisitor.stranger().get("/work/contributions/" + path + "?" + query(List.of(own))).status()).isIn(302, 303);
            assertThat(organiser.get("/work/contributions/" + path + "?contribution=" + UUID.randomUUID()).status()).isEqualTo(404);
            assertThat(organiser.get("/work/contributions/" + path + "?contribution=x").status()).isEqualTo(404);
            assertThat(organiser.get("/work/contributions/" + path).status()).isEqualTo(200);
        }
        assertThat(other.submit(join.with("_csrf", token)).status()).isEqualTo(403);
        assertThat(other.submit(answer.with("_csrf", token)).status()).isEqualTo(403);
        for (String page : List.of("/correct", "/unjoin", "/split")) {
            assertThat(other.get(own.workPage() + page).status()).isEqualTo(403);
        }
        assertThat(state(own)).isEqualTo("CHECKED");
        assertThat(state(also)).isEqualTo("CHECKED");
    }

    @Test
    void two_organisers_at_once_one_joins_and_one_answers_and_one_of_them_is_first() throws Exception {
        Said main = checked(Resident.speaking("nl"), "Eerste (voorbeeld)");
        Said said = checked(Resident.speaking("nl"), "Tweede (voorbeeld)");
        HttpVisitor director = Demo.loggedInAs("director", Demo.WESTWIJK);
        FilledForm answer = answerForm(said).with("answer", "Een antwoord (voorbeeld)");
        FilledForm join = director.get(said.workPage()).form("form[action$='/answer']").with("response", "JOINED").with("main", main.code()).without("answer");

        Map<Integer, Long> statuses = together(() -> organiser.submit(answer).status(), () -> director.submit(join).status());

        assertThat(statuses).containsEntry(303, 1L).containsEntry(409, 1L);
        assertThat(Stored.count("select count(*) from contribution_response where contribution_id = ?", said.id())).isOne();
    }

    @Test
    void the_main_one_is_answered_while_another_is_joined_with_it_and_nobody_misses_the_news() throws Exception {
        for (int i = 0; i < 3; i++) {
            Resident resident = Resident.speaking("nl");
            Said main = checked(Resident.speaking("nl"), "Hoofd (voorbeeld)");
            Said joined = checked(resident, "Ook dit (voorbeeld)");
            FilledForm answer = answerForm(main).with("answer", "Dit is het antwoord nummer " + i + " (voorbeeld)");
            FilledForm join = answerForm(joined).with("response", "JOINED").with("main", main.code()).without("answer");
            HttpVisitor director = Demo.loggedInAs("director", Demo.WESTWIJK);
            FilledForm byDirector = answer.with("_csrf", director.get(main.workPage()).form("form[action$='/answer']").value("_csrf"));

            together(() -> director.submit(byDirector).status(), () -> organiser.submit(join).status());

            int number = i;
            Eventually.holds(() -> assertThat(state(joined)).isEqualTo("CLOSED"));
            TestSystem.mails().waitForMailTo(resident.email(), "antwoord nummer " + number);
        }
    }

    private static Map<Integer, Long> together(Callable<Integer> one, Callable<Integer> other) throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> answers = two.invokeAll(List.of(one, other));
            List<Integer> statuses = List.of(answers.get(0).get(), answers.get(1).get());
            return statuses.stream().collect(java.util.stream.Collectors.groupingBy(each -> each, java.util.stream.Collectors.counting()));
        } finally {
            two.shutdownNow();
        }
    }

    private Said checked(Resident resident, String words) {
        Said said = resident.says(words);
        accepted(organiser.submit(organiser.get(said.workPage()).form("form[action$='/check']").with("shown", "words")));
        return said;
    }

    private FilledForm answerForm(Said said) {
        return organiser.get(said.workPage()).form("form[action$='/answer']");
    }

    private void join(Said one, Said main) {
        accepted(submitJoin(one, main));
    }

    private Answer submitJoin(Said one, Said main) {
        return organiser.submit(answerForm(one).with("response", "JOINED").with("main", main.code()).without("answer"));
    }

    private static void accepted(Answer answer) {
        assertThat(answer.status()).as(() -> answer.page().select("main").text()).isEqualTo(303);
    }

    private static String query(List<Said> all) {
        return String.join("&", all.stream().map(said -> "contribution=" + said.id()).toList());
    }

    private static String state(Said said) {
        return Stored.text("select state from contribution where id = ?", said.id());
    }

    private static String mainOf(Said said) {
        return Stored.text("select main_id from contribution where id = ?", said.id());
    }

    private static List<String> register(Said said) {
        return Stored.column("select kind from register_entry where subject = ? order by happened_at, id", said.id());
    }
}
