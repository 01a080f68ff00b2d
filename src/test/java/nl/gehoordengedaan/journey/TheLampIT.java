package nl.gehoordengedaan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.gehoordengedaan.harness.Sentences.nl;
import static nl.gehoordengedaan.journey.TheLamp.BRIGHT;
import static nl.gehoordengedaan.journey.TheLamp.DARK;
import static nl.gehoordengedaan.journey.TheLamp.DIRECTOR;
import static nl.gehoordengedaan.journey.TheLamp.LINK_PARTNER;
import static nl.gehoordengedaan.journey.TheLamp.LINK_PARTNER_EMAIL;
import static nl.gehoordengedaan.journey.TheLamp.ORGANISER;
import static nl.gehoordengedaan.journey.TheLamp.PARTNER;
import static nl.gehoordengedaan.journey.TheLamp.PARTNER_STAFF;
import static nl.gehoordengedaan.journey.TheLamp.assigns;
import static nl.gehoordengedaan.journey.TheLamp.becomesAnAction;
import static nl.gehoordengedaan.journey.TheLamp.button;
import static nl.gehoordengedaan.journey.TheLamp.checks;
import static nl.gehoordengedaan.journey.TheLamp.date;
import static nl.gehoordengedaan.journey.TheLamp.day;
import static nl.gehoordengedaan.journey.TheLamp.everyoneSees;
import static nl.gehoordengedaan.journey.TheLamp.findsInWorkList;
import static nl.gehoordengedaan.journey.TheLamp.forwardTo;
import static nl.gehoordengedaan.journey.TheLamp.judges;
import static nl.gehoordengedaan.journey.TheLamp.lamp;
import static nl.gehoordengedaan.journey.TheLamp.link;
import static nl.gehoordengedaan.journey.TheLamp.looksGood;
import static nl.gehoordengedaan.journey.TheLamp.mail;
import static nl.gehoordengedaan.journey.TheLamp.newAddress;
import static nl.gehoordengedaan.journey.TheLamp.opens;
import static nl.gehoordengedaan.journey.TheLamp.partnerOnThePhone;
import static nl.gehoordengedaan.journey.TheLamp.picksUp;
import static nl.gehoordengedaan.journey.TheLamp.registerShows;
import static nl.gehoordengedaan.journey.TheLamp.reports;
import static nl.gehoordengedaan.journey.TheLamp.sends;
import static nl.gehoordengedaan.journey.TheLamp.sendsAndItIsSaved;
import static nl.gehoordengedaan.journey.TheLamp.spoken;
import static nl.gehoordengedaan.journey.TheLamp.today;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.awt.Color;
import java.time.LocalDate;
import java.util.List;
import nl.gehoordengedaan.harness.Chromium;
import nl.gehoordengedaan.harness.Demo;
import nl.gehoordengedaan.harness.HttpVisitor;
import nl.gehoordengedaan.harness.Stored;
import nl.gehoordengedaan.harness.TestSystem;
import nl.gehoordengedaan.run.Mail;
import nl.gehoordengedaan.shared.Eventually;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A lamp in the Hoogkamer is broken: with people who answer, with nobody, with a partner without an account, with several neighbours. */
@ArquillianTest
@RunAsClient
@ExtendWith(Chromium.class)
class TheLampIT {

    private static final String WORDS = "De lamp bij de ingang van het park is stuk. In het donker zie je niets (voorbeeld).";
    private static final String DELAY = "Het onderdeel komt pas volgende week (voorbeeld).";

    @BeforeAll
    static void programmes() {
        Demo.programmes();
    }

    @Test
    void it_is_promised_moved_done_not_solved_done_again_and_solved_and_everyone_sees_all_of_it() {
        Page resident = Chromium.phone();
        String email = newAddress("lena");
        String code = reports(resident, email, WORDS, "1-01-said");
        Page organiser = Screens.loggedIn(Chromium.desktop(), ORGANISER);
        checks(organiser, code, "1-02-organiser-reads");
        String title = "De lamp in de Hoogkamer maken " + code + " (voorbeeld)";
        String action = becomesAnAction(organiser, title, null, "1-03");
        resident.navigate(mail(email, "/actions/" + action).linkWith("/actions/" + action).getPath());
        assertThat(resident.locator("main")).containsText(nl("publication.step.pickUp.now"));

        // the partner, on a phone
        Mail asked = mail(PARTNER_STAFF, title);
        assertThat(asked.text()).doesNotContain("by-link", email);
        Page staff = partnerOnThePhone();
        staff.navigate(asked.linkWith("/work/actions/").getPath());
        assertThat(staff.locator("h1")).hasText(title);
        assertThat(staff.locator("main")).containsText(nl("action.work.turn.mine"));
        looksGood(staff, "1-04-partner-asked");
        LocalDate first = day("asked_day", action);
        picksUp(staff, first);
        assertThat(staff.locator("main")).containsText(nl("action.work.turn.PICKED_UP", PARTNER, date(first)));
        looksGood(staff, "1-05-partner-picked-up");
        mail(email, nl("action.news.PICKED_UP", PARTNER, date(first)));

        // it becomes later: not without a reason, and the reporter reads it
        LocalDate second = first.plusDays(8);
        opens(staff, "MOVE");
        staff.fill("#f-day", second.toString());
        sends(staff, "MOVE");
        assertThat(staff.locator("#f-reason-error")).isVisible();
        assertThat(staff.locator("#f-day")).hasValue(second.toString());
        staff.fill("#f-reason", DELAY);
        looksGood(staff, "1-06-partner-moves");
        sendsAndItIsSaved(staff, "MOVE");
        Mail moved = mail(email, DELAY);
        assertThat(moved.text()).contains(date(first), date(second));
        resident.navigate(moved.linkWith("/actions/" + action).getPath());
        assertThat(resident.locator("main")).containsText(nl("publication.action.first", date(first)));
        assertThat(resident.locator("main")).containsText(DELAY);
        looksGood(resident, "1-07-reporter-reads-of-delay");

        // done, but not solved
        opens(staff, "DONE");
        staff.fill("#f-text", "Er zit een nieuwe lamp in (voorbeeld).");
        staff.setInputFiles("#f-photo", lamp(Color.YELLOW));
        staff.fill("#f-photoAlternative", BRIGHT);
        looksGood(staff, "1-08-partner-done");
        sendsAndItIsSaved(staff, "DONE");
        judges(resident, mail(email, "Er zit een nieuwe lamp in (voorbeeld)."), "NOT_SOLVED", "Hij knippert en gaat dan uit (voorbeeld).",
            "1-09-reporter-judges");
        Mail disputed = mail(ORGANISER, nl("action.letter.staff.title.DISPUTED", title));
        assertThat(disputed.text()).as("what a resident wrote is not mailed around").doesNotContain("knippert");
        organiser.navigate(disputed.linkWith("/work/actions/").getPath());
        assertThat(organiser.locator("main")).containsText("Hij knippert en gaat dan uit");
        looksGood(organiser, "1-10-organiser-decides");
        LocalDate third = second.plusDays(6);
        opens(organiser, "REOPEN");
        organiser.fill("#f-day", third.toString());
        organiser.fill("#f-reason", "De lamp knippert, dus het is niet af (voorbeeld).");
        looksGood(organiser, "1-11-organiser-reopens");
        sendsAndItIsSaved(organiser, "REOPEN");
        mail(email, "De lamp knippert, dus het is niet af (voorbeeld).");

        // done again, and solved
        staff.navigate(mail(PARTNER_STAFF, nl("action.letter.partner.title.REOPENED", title)).linkWith("/work/actions/").getPath());
        opens(staff, "DONE");
        staff.fill("#f-text", "Ook de houder is vervangen (voorbeeld).");
        sendsAndItIsSaved(staff, "DONE");
        judges(resident, mail(email, "Ook de houder is vervangen (voorbeeld)."), "SOLVED", "", "1-12-reporter-judges-again");
        Mail closed = mail(email, nl("action.letter.closed.title", title));

        resident.navigate(closed.linkWith("/actions/" + action).getPath());
        Page stranger = Chromium.desktop();
        stranger.navigate("/actions/" + action);
        for (Page trace : List.of(resident, stranger)) {
            for (String part : List.of(title, PARTNER, nl("publication.action.first", date(first)), nl("publication.action.moved", 1),
                nl("publication.action.now", date(third)), DELAY, "Er zit een nieuwe lamp in (voorbeeld).",
                "De lamp knippert, dus het is niet af (voorbeeld).", "Ook de houder is vervangen (voorbeeld).", nl("action.outcome.SOLVED"),
                nl("publication.verdict.NOT_SOLVED"), nl("publication.verdict.SOLVED"))) {
                assertThat(trace.locator("main")).containsText(part);
            }
            assertThat(trace.locator("main")).not().containsText("gaat dan uit");
            assertThat(trace.getByAltText(BRIGHT)).isVisible();
            registerShows(trace, "ACTION_AGREED", "ACTION_ASKED", "ACTION_PICKED_UP", "ACTION_MOVED", "ACTION_DONE", "ACTION_DISPUTED",
                "ACTION_REOPENED", "ACTION_DONE", "ACTION_CONFIRMED", "ACTION_CLOSED");
            looksGood(trace, "1-13-trace");
        }
        link(stranger.locator("main"), spoken(code)).click();
        for (String part : List.of(WORDS, title, PARTNER, nl("publication.action.first", date(first)), nl("publication.action.moved", 1),
            nl("publication.action.now", date(third)), DELAY, "Er zit een nieuwe lamp in (voorbeeld).",
            "De lamp knippert, dus het is niet af (voorbeeld).", "Ook de houder is vervangen (voorbeeld).",
            nl("publication.verdict.NOT_SOLVED"), nl("action.outcome.SOLVED"))) {
            assertThat(stranger.locator("main")).containsText(part);
        }
        assertThat(stranger.getByAltText(DARK)).isVisible();
        assertThat(stranger.getByAltText(BRIGHT)).isVisible();
        assertThat(button(stranger, nl("publication.trace.me-too.button"))).hasCount(0);
        looksGood(stranger, "1-14-contribution");

        // from the register one comes to what was promised, and the days are told in words
        link(stranger.getByRole(AriaRole.NAVIGATION), nl("layout.nav.register")).first().click();
        stranger.fill("#f-code", action);
        Screens.submit(stranger.locator("main form[action='/register']"));
        assertThat(stranger.locator("#results tbody tr")).hasCount(10);
        assertThat(stranger.locator("#results")).containsText(date(first) + " → " + date(second) + " – " + DELAY);
        looksGood(stranger, "1-15-register");
        link(stranger.locator("#results"), spoken(action)).first().click();
        assertThat(stranger.locator("h1")).hasText(title);
        assertThat(TestSystem.mails().mailsTo(email)).extracting(Mail::text).doesNotHaveDuplicates();
    }

    @Test
    void nobody_answers_anywhere_and_everyone_sees_it_and_it_ends_with_a_person_or_undisputed() {
        Page resident = Chromium.phone();
        String email = newAddress("niemand");
        String code = reports(resident, email, WORDS, null);
        Page organiser = Screens.loggedIn(Chromium.desktop(), ORGANISER);
        checks(organiser, code, null);
        String title = "De stille lamp " + code + " (voorbeeld)";
        String action = becomesAnAction(organiser, title, null, null);
        mail(PARTNER_STAFF, title);

        // nobody says that he does it
        forwardTo("react_remind_at", action);
        mail(PARTNER_STAFF, nl("action.letter.partner.title.REACT", title));
        forwardTo("react_by", action);
        mail(ORGANISER, nl("action.letter.staff.title.NO_REACTION", title));
        mail(email, nl("action.news.NO_REACTION", PARTNER));
        everyoneSees(resident, action, nl("publication.step.assign.now"), nl("publication.action.partner.before"));
        forwardTo("pick_up_remind_at", action);
        mail(ORGANISER, nl("action.letter.staff.title.PICK_UP_REMINDER", title));
        forwardTo("pick_up_due_at", action);
        mail(ORGANISER, nl("action.letter.staff.title.PICK_UP_LATE", title));
        mail(email, nl("action.news.PICK_UP_LATE"));
        everyoneSees(resident, action, nl("publication.action.late"), nl("publication.action.late.pick-up"));
        looksGood(resident, "2-04-late");
        forwardTo("pick_up_director_at", action);
        Mail escalated = mail(DIRECTOR, nl("action.letter.staff.title.PICK_UP_LATE", title));
        Page director = Screens.loggedIn(Chromium.desktop(), DIRECTOR);
        director.navigate(escalated.linkWith("/work/actions/").getPath());
        assertThat(director.locator("main")).containsText(nl("action.work.late"));
        looksGood(director, "2-05-director");

        // somebody promises it after all, and is not heard of again
        Screens.loggedIn(organiser, ORGANISER);
        assigns(organiser, action, PARTNER);
        Page staff = partnerOnThePhone();
        staff.navigate("/work/actions/" + TheLamp.id(action));
        LocalDate first = day("asked_day", action);
        picksUp(staff, first);
        mail(email, nl("action.news.PICKED_UP", PARTNER, date(first)));
        forwardTo("remind_at", action);
        mail(PARTNER_STAFF, nl("action.letter.partner.title.DATE", title));
        forwardTo("due_at", action);
        mail(PARTNER_STAFF, nl("action.letter.partner.title.LATE", title));
        mail(ORGANISER, nl("action.letter.staff.title.LATE", title));
        mail(email, nl("action.news.LATE", PARTNER));
        everyoneSees(resident, action, nl("publication.action.late.day", date(first)), nl("publication.action.first", date(first)));
        looksGood(resident, "2-06-promise-not-kept");
        forwardTo("director_at", action);
        mail(DIRECTOR, nl("action.letter.staff.title.LATE", title));
        forwardTo("returns_at", action);
        Eventually.holds(() -> {
            resident.reload();
            assertThat(resident.locator("main").innerText()).contains(nl("publication.step.assign.now"));
        });
        everyoneSees(resident, action, nl("publication.action.late.day", date(first)));
        looksGood(resident, "2-07-returned");

        // done at last, and the reporter says nothing
        Screens.loggedIn(organiser, ORGANISER);
        assigns(organiser, action, PARTNER);
        Screens.loggedIn(staff, PARTNER_STAFF);
        staff.navigate("/work/actions/" + TheLamp.id(action));
        picksUp(staff, day("asked_day", action));
        opens(staff, "DONE");
        staff.fill("#f-text", "De lamp doet het (voorbeeld).");
        sendsAndItIsSaved(staff, "DONE");
        mail(email, nl("action.letter.solved.title", title));
        forwardTo("solved_remind_at", action);
        mail(email, nl("action.letter.solved.again"));
        forwardTo("solved_by", action);
        mail(email, nl("action.letter.closed.title", title));
        Eventually.holds(() -> {
            resident.reload();
            assertThat(resident.locator("main").innerText()).contains(nl("action.outcome.NOT_DISPUTED"));
        });
        assertThat(resident.locator("main")).containsText(nl("publication.action.not-disputed"));
        assertThat(resident.locator("main")).containsText(nl("publication.action.first", date(first)));
        registerShows(resident, "ACTION_AGREED", "ACTION_ASKED", "ACTION_NO_REACTION", "ACTION_PICK_UP_LATE", "ACTION_ASKED",
            "ACTION_PICKED_UP", "ACTION_LATE", "ACTION_NO_REACTION", "ACTION_ASKED", "ACTION_PICKED_UP", "ACTION_DONE", "ACTION_CLOSED");
        assertThat(resident.locator("main")).containsText(nl("publication.action.moved.again"));
        looksGood(resident, "2-08-not-disputed");
        resident.navigate("/contributions/" + code);
        assertThat(resident.locator("main")).containsText(nl("action.outcome.NOT_DISPUTED"));
        looksGood(resident, "2-09-contribution");
    }

    @Test
    void a_partner_without_an_account_works_by_link_and_one_that_expired_returns_to_a_person_and_a_new_one_works() {
        Page resident = Chromium.phone();
        String email = newAddress("link");
        String code = reports(resident, email, WORDS, null);
        Page organiser = Screens.loggedIn(Chromium.desktop(), ORGANISER);
        checks(organiser, code, null);
        String title = "De lamp met een link " + code + " (voorbeeld)";
        String action = becomesAnAction(organiser, title, LINK_PARTNER, null);

        // nobody uses it: it expires, and a person chooses again
        String expired = workLink(mail(LINK_PARTNER_EMAIL, nl("action.letter.partner.title.ASKED", title)));
        forwardTo("react_by", action);
        mail(email, nl("action.news.NO_REACTION", LINK_PARTNER));
        Mail nobody = mail(ORGANISER, nl("action.letter.staff.title.NO_REACTION", title));
        Page worker = Chromium.phone();
        worker.navigate(expired);
        assertThat(worker.locator("h1")).hasText(nl("action.link.title.NO_REACTION"));
        assertThat(worker.locator("main button")).hasCount(0);
        looksGood(worker, "3-04-expired");
        Screens.loggedIn(organiser, ORGANISER);
        organiser.navigate(nobody.linkWith("/work/actions/").getPath());
        assertThat(organiser.locator("main")).containsText(nl("action.work.turn.mine"));
        assertThat(organiser.locator("main")).containsText(nl("action.work.links.NO_REACTION"));
        looksGood(organiser, "3-05-organiser-sees-no-reaction");
        assigns(organiser, action, LINK_PARTNER);

        // a scanner that opens whatever stands in the mail changes nothing
        String fresh = newestLink(title, nl("action.letter.partner.title.ASKED", title), 2);
        assertThat(fresh).isNotEqualTo(expired);
        HttpVisitor scanner = HttpVisitor.stranger().from("203.0.113.9");
        for (String path : List.of(fresh, fresh + "/pick-up", fresh + "/decline", fresh + "/renew", fresh + "?do=decline", fresh)) {
            scanner.get(path);
        }
        everyoneSees(resident, action, nl("publication.step.pickUp.now"));
        worker.navigate(fresh);
        assertThat(worker.locator("h1")).hasText(title);
        looksGood(worker, "3-06-asked");
        LocalDate first = day("asked_day", action);
        picksUp(worker, first);
        assertThat(worker.locator("main [role=status]").first()).containsText(nl("action.link.done.pick-up"));
        looksGood(worker, "3-07-picked-up");
        mail(email, nl("action.news.PICKED_UP", LINK_PARTNER, date(first)));

        // a link works once; from the old one a new one is asked for, and it goes to the address of the organisation
        Mail keep = mail(LINK_PARTNER_EMAIL, nl("action.letter.partner.title.PICKED_UP", title));
        worker.navigate(fresh);
        assertThat(worker.locator("h1")).hasText(nl("action.link.title.USED"));
        button(worker, nl("action.link.renew")).click();
        assertThat(worker.locator("main [role=status]").first()).containsText(nl("action.link.sent"));
        looksGood(worker, "3-08-renewed");
        String renewed = workLink(mail(LINK_PARTNER_EMAIL, nl("action.letter.partner.title.LINK", title)));
        worker.navigate(workLink(keep));
        assertThat(worker.locator("h1")).hasText(nl("action.link.title.REPLACED"));
        worker.navigate(renewed);
        LocalDate second = first.plusDays(7);
        opens(worker, "MOVE");
        worker.fill("#f-day", second.toString());
        worker.fill("#f-reason", DELAY);
        sends(worker, "MOVE");
        assertThat(worker.locator("main [role=status]").first()).containsText(nl("action.link.done.move"));
        assertThat(mail(email, DELAY).text()).contains(date(first), date(second));
        worker.navigate(workLink(mail(LINK_PARTNER_EMAIL, nl("action.letter.partner.title.MOVED", title))));
        opens(worker, "DONE");
        worker.fill("#f-text", "De lamp brandt (voorbeeld).");
        worker.setInputFiles("#f-photo", lamp(Color.YELLOW));
        worker.fill("#f-photoAlternative", BRIGHT);
        looksGood(worker, "3-09-done");
        sends(worker, "DONE");
        assertThat(worker.locator("main [role=status]").first()).containsText(nl("action.link.done.done"));
        looksGood(worker, "3-10-thanks");

        // not solved, and the same partner hears it by a new link
        judges(resident, mail(email, "De lamp brandt (voorbeeld)."), "NOT_SOLVED", "Hij is alweer uit (voorbeeld).", "3-11-judges");
        organiser.navigate("/work/actions/" + TheLamp.id(action));
        LocalDate third = second.plusDays(7);
        opens(organiser, "REOPEN");
        organiser.fill("#f-day", third.toString());
        organiser.fill("#f-reason", "De lamp is weer uit (voorbeeld).");
        sendsAndItIsSaved(organiser, "REOPEN");
        worker.navigate(workLink(mail(LINK_PARTNER_EMAIL, nl("action.letter.partner.title.REOPENED", title))));
        looksGood(worker, "3-12-again");
        opens(worker, "DONE");
        worker.fill("#f-text", "De kabel is vervangen (voorbeeld).");
        sends(worker, "DONE");
        judges(resident, mail(email, "De kabel is vervangen (voorbeeld)."), "SOLVED", "", "3-13-judges");
        Mail closed = mail(email, nl("action.letter.closed.title", title));
        resident.navigate(closed.linkWith("/actions/" + action).getPath());
        everyoneSees(resident, action, nl("publication.action.first", date(first)), nl("publication.action.now", date(third)), DELAY,
            "De lamp is weer uit (voorbeeld).", "De kabel is vervangen (voorbeeld).", nl("action.outcome.SOLVED"));
        registerShows(resident, "ACTION_AGREED", "ACTION_ASKED", "ACTION_NO_REACTION", "ACTION_ASKED", "ACTION_PICKED_UP", "ACTION_MOVED",
            "ACTION_DONE", "ACTION_DISPUTED", "ACTION_REOPENED", "ACTION_DONE", "ACTION_CONFIRMED", "ACTION_CLOSED");
    }

    private static String workLink(Mail mail) {
        return mail.linkWith("/actions/by-link/").getPath();
    }

    /** The link in the newest of so many mails with this subject. */
    private static String newestLink(String title, String subject, int number) {
        Eventually.holds(() -> assertThat(mailsToLinkPartner(subject)).as(title).hasSize(number));
        return workLink(mailsToLinkPartner(subject).get(number - 1));
    }

    private static List<Mail> mailsToLinkPartner(String subject) {
        return TestSystem.mails().mailsTo(LINK_PARTNER_EMAIL).stream().filter(mail -> mail.subject().equals(subject)).toList();
    }

    @Test
    void several_neighbours_say_the_same_and_all_are_told_and_who_was_not_heard_is_called() {
        Page lena = Chromium.phone();
        String lenaEmail = newAddress("lena");
        String code = reports(lena, lenaEmail, WORDS, null);
        String kemalEmail = newAddress("kemal");
        Page kemal = Chromium.phone();
        String kemals = reports(kemal, kemalEmail, "Het park is donker door de lamp bij de ingang (voorbeeld).", null);
        String oliviaEmail = newAddress("olivia");
        String olivias = reports(Chromium.phone(), oliviaEmail, "Lantaarn bij het park kapot (voorbeeld).", null);

        // the organiser joins them with the first
        Page organiser = Screens.loggedIn(Chromium.desktop(), ORGANISER);
        checks(organiser, code, null);
        for (String other : List.of(kemals, olivias)) {
            checks(organiser, other, null);
            Screens.choose(organiser, "response", "JOINED");
            organiser.fill("#f-main", code);
            looksGood(organiser, other.equals(kemals) ? "4-06-organiser-joins" : null);
            Screens.submit(organiser.locator("form[action$='/answer']"));
            assertThat(organiser.locator("main")).containsText(nl("contribution.work.together.main"));
        }
        for (String told : List.of(kemalEmail, oliviaEmail)) {
            assertThat(mail(told, spoken(code)).text()).contains("/contributions/" + code);
        }

        // a fourth says "me too", and follows with an address
        Page mila = Chromium.phone();
        String milaEmail = newAddress("mila");
        mila.navigate("/contributions/" + code);
        assertThat(mila.locator("main")).containsText(nl("publication.trace.joined.count", 2));
        button(mila, nl("publication.trace.me-too.button")).click();
        assertThat(mila.locator("main [role=status]")).containsText(nl("publication.trace.me-too.thanks"));
        assertThat(mila.locator("main")).containsText(nl("publication.me-too", 1));
        looksGood(mila, "4-07-me-too");
        mila.fill("#follow-email", milaEmail);
        button(mila, nl("following.form.button")).click();
        assertThat(mila.locator("main [role=status]")).containsText(nl("following.asked.title"));
        mila.navigate(mail(milaEmail, "/follow/").linkWith("/follow/").getPath());
        looksGood(mila, "4-08-follows");
        button(mila, nl("following.confirm.button")).click();
        assertThat(mila.locator("main [role=status]")).containsText(nl("following.mine.confirmed"));

        // one action for all of them, and all of them are told
        findsInWorkList(organiser, code);
        String title = "Licht bij het park " + code + " (voorbeeld)";
        String action = becomesAnAction(organiser, title, null, null);
        for (String each : List.of(lenaEmail, kemalEmail, oliviaEmail, milaEmail)) {
            mail(each, "/contributions/" + code);
        }
        Page staff = partnerOnThePhone();
        staff.navigate("/work/actions/" + TheLamp.id(action));
        assertThat(staff.locator("main")).containsText("Het park is donker door de lamp bij de ingang (voorbeeld).");
        assertThat(staff.locator("main")).containsText("Lantaarn bij het park kapot (voorbeeld).");
        LocalDate day = day("asked_day", action);
        picksUp(staff, day);
        for (String each : List.of(lenaEmail, kemalEmail, oliviaEmail, milaEmail)) {
            mail(each, nl("action.news.PICKED_UP", PARTNER, date(day)));
        }
        opens(staff, "DONE");
        staff.fill("#f-text", "Er zit een nieuwe lamp in (voorbeeld).");
        sendsAndItIsSaved(staff, "DONE");
        judges(lena, mail(lenaEmail, nl("action.letter.solved.title", title)), "SOLVED", "", "4-10-judges");
        mail(oliviaEmail, nl("action.letter.solved.title", title));
        mail(milaEmail, "Er zit een nieuwe lamp in (voorbeeld).");

        // one of them was not heard: somebody calls, and everyone sees that it was talked about, not with whom
        kemal.navigate(mail(kemalEmail, nl("action.letter.solved.title", title)).linkWith("/actions/mine/").getPath());
        link(kemal.locator("main"), nl("action.mine.own")).click();
        link(kemal.locator("main"), nl("contribution.not-heard.title")).click();
        kemal.fill("#f-remark", "Ik vroeg ook om een lamp aan de andere kant (voorbeeld).");
        kemal.fill("#f-phone", "06 1234 5678");
        looksGood(kemal, "4-11-not-heard");
        button(kemal, nl("contribution.not-heard.button")).click();
        assertThat(kemal.locator("main [role=status]")).containsText(nl("publication.trace.not-heard.thanks", "").strip());
        mail(kemalEmail, "ik ben niet gehoord");
        looksGood(kemal, "4-12-we-call");
        findsInWorkList(organiser, kemals);
        assertThat(organiser.locator("main")).containsText("06 1234 5678");
        looksGood(organiser, "4-13-organiser-calls");
        Screens.choose(organiser, "outcome", "REACHED");
        organiser.fill("#f-report", "We gaan samen kijken of daar een lamp kan komen (voorbeeld).");
        button(organiser, nl("contribution.call.button")).click();
        assertThat(organiser.locator("main [role=status]")).containsText(nl("contribution.call.done"));
        Page stranger = Chromium.desktop();
        stranger.navigate("/contributions/" + kemals);
        assertThat(stranger.locator("main")).containsText(nl("register.kind.TALKED"));
        for (String inside : List.of("1234", "andere kant", "samen kijken", kemalEmail)) {
            assertThat(stranger.locator("main")).not().containsText(inside);
        }
        assertThat(stranger.locator("main")).containsText(title);
        looksGood(stranger, "4-14-joined");

        // each hears how it ended
        judges(kemal, mail(kemalEmail, nl("action.letter.solved.title", title)), "SOLVED", "", "4-15-judges");
        Mail olivia = mail(oliviaEmail, nl("action.letter.solved.title", title));
        judges(Chromium.phone(), olivia, "CANNOT_JUDGE", "", "4-16-judges");
        for (String each : List.of(lenaEmail, kemalEmail, oliviaEmail)) {
            mail(each, nl("action.letter.closed.title", title));
        }
        mail(milaEmail, nl("action.news.CLOSED"));
        assertThat(TestSystem.mails().mailsTo(milaEmail)).extracting(Mail::text).as("nothing was finished when the action began")
            .noneMatch(text -> text.contains(nl("contribution.news.CLOSED")));
        everyoneSees(stranger, action, nl("action.outcome.SOLVED"));
        assertThat(stranger.locator("main")).containsText(nl("publication.trace.joined.count", 2));
        looksGood(stranger, "4-17-action");
        for (String each : List.of(lenaEmail, kemalEmail, oliviaEmail, milaEmail)) {
            assertThat(TestSystem.mails().mailsTo(each)).extracting(Mail::text).doesNotHaveDuplicates();
            assertThat(stranger.content()).doesNotContain(each);
        }
        assertThat(Stored.count("select count(*) from follower where email = ?", milaEmail)).isOne();
    }
}
