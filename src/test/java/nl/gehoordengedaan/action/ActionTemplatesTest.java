package nl.gehoordengedaan.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Messages;
import nl.gehoordengedaan.page.Templates;
import nl.gehoordengedaan.page.TemplatesInTests;
import nl.gehoordengedaan.shared.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages of those who work on actions, as the templates make them: whatever there is to show. */
class ActionTemplatesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 2);
    private static final Instant AT = Instant.parse("2026-11-25T10:00:00Z");
    private static final String NASTY = "<b>${7*7}</b> \"'";
    private static final String EXPLAINED = "Hij knippert nog.";
    private static final String SHOWN = "&lt;b&gt;${7*7}&lt;/b&gt; &quot;&#39;";

    @ParameterizedTest
    @EnumSource(Language.class)
    void everything_that_can_be_done_has_a_button_and_a_form(Language language) {
        String buttons = shown("work", language, page(State.OFFERED, null, List.of(Handling.values()), List.of(Handling.values())));
        for (Handling each : Handling.values()) {
            if (each != Handling.PICK_UP) {
                assertThat(buttons).contains("/work/actions/1?do=" + each.path() + "#do");
            }
            String open = shown("work", language, page(State.PICKED_UP, each, List.of(each), List.of()));
            assertThat(open).contains("action=\"/work/actions/1/" + each.path() + "\"", new Messages().get(language, "action.work.send." + each));
            assertThat(open).contains("name=\"request\" value=\"key");
            assertThat(open).as("whether it is solved is asked of what was done only").doesNotContain("name=\"verdict\"");
        }
        assertThat(shown("work", language, page(State.PICKED_UP, null, List.of(Handling.DONE, Handling.MOVE), List.of())))
            .as("the day that the programme chose is promised with one tap").contains("action=\"/work/actions/1/move\"");
        assertThat(buttons).doesNotContain("action=\"/work/actions/1/move\"");
        assertThat(buttons).contains("name=\"day\" value=\"2026-12-02\"", SHOWN).doesNotContain("<b>$");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_state_and_every_end_can_be_shown_with_an_account_and_by_link(Language language) {
        for (State state : State.values()) {
            for (String template : List.of("work", "by-link")) {
                assertThat(shown(template, language, page(state, null, List.of(), List.of()))).contains(SHOWN, "/actions/123456789")
                    .doesNotContain("<b>$");
            }
        }
        for (Outcome outcome : Outcome.values()) {
            ActionPage page = page(State.CLOSED, null, List.of(), List.of());
            ActionPage.Now now = new ActionPage.Now(State.CLOSED, "turn", false, "", true, null, DAY, DAY, 2, false, false, 2, true, false,
                outcome == Outcome.DISPUTED, outcome, NotDoneBecause.LATER, NASTY);
            assertThat(shown("work", language, new ActionPage(page.base(), page.request(), page.what(), now, List.of(), List.of(), null, "done",
                page.said(), page.told(), page.asked(), page.judged(), page.history(), page.links(), page.toTell(), page.partners(), DAY, true)))
                .contains(new Messages().get(language, "action.outcome." + outcome));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_link_that_is_over_says_why_and_whether_a_new_one_can_be_asked_for(Language language) {
        for (String why : List.of("USED", "REPLACED", "EXPIRED", "TAKEN_BACK", "NO_REACTION", "OVER")) {
            for (boolean turn : List.of(true, false)) {
                String html = shown("link-over", language, new ActionByLinkResource.OverPage("secret", "123456789", NASTY, why, AT, turn, ""));
                assertThat(html).contains(SHOWN, "/actions/123456789");
                assertThat(html.contains("/actions/by-link/secret/renew")).isEqualTo(turn);
            }
        }
        Arrays.stream(Handling.values()).filter(Handling::isOfPartners).forEach(each -> assertThat(shown("link-over", language,
            new ActionByLinkResource.OverPage("secret", "123456789", NASTY, "USED", AT, true, each.path())))
            .contains(new Messages().get(language, "action.link.done." + each.path()).replace("'", "&#39;")));
        assertThat(shown("link-over", language, new ActionByLinkResource.OverPage("secret", "123456789", NASTY, "USED", AT, true, "sent")))
            .doesNotContain("/renew");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_reporter_answers_judges_and_says_that_it_is_done(Language language) {
        ActionMineResource.Mine asked = mine(State.PICKED_UP, NASTY, false, null, true);
        ActionMineResource.Mine judging = mine(State.DONE, "", true, null, false);
        ActionMineResource.Mine judged = mine(State.DONE, "", false, Verdict.NOT_SOLVED, false);
        String html = shown("mine", language, new ActionMineResource.MinePage("secret", "key", "123456789", List.of(asked, judging, judged), "judged"));
        assertThat(html).contains("/actions/mine/secret/answer", "/actions/mine/secret/judge", "/actions/mine/secret/done", SHOWN)
            .doesNotContain("<b>$");
        assertThat(html).as("whoever says that it is not solved reads what was written, and by when somebody decides").contains(EXPLAINED,
            new Messages().get(language, "action.work.state.DISPUTED")).containsOnlyOnce(new Messages().get(language, "action.mine.decided-by",
            Templates.date(language, AT)).replace("'", "&#39;"));
        assertThat(shown("mine", language, new ActionMineResource.MinePage("secret", "key", "123456789", List.of(), "")))
            .contains(new Messages().get(language, "action.mine.none"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_list_and_the_form_that_makes_an_action(Language language) {
        List<ActionListResource.Row> rows = Arrays.stream(State.values()).flatMap(state -> List.of("late", "today", "week", "none").stream()
            .map(urgency -> new ActionListResource.Row("1", "123456789", NASTY, "sort", "partner", "district", state, state == State.CLOSED ? null : DAY,
                "which", urgency, 2, true, true, state == State.CLOSED ? Outcome.DISPUTED : null))).toList();
        List<ActionPage.Choice> some = List.of(new ActionPage.Choice("1", NASTY));
        List<String> shows = Arrays.stream(ActionFilter.Show.values()).map(Enum::name).toList();
        String list = shown("list", language, new ActionListResource.ListPage(rows, "", shows, "OPEN", false, some, some, some, some, some, "show=OPEN", 2, true));
        assertThat(list).contains(SHOWN, "page=1", "page=3", "/work/actions/export.csv?show=OPEN");
        for (boolean filtered : List.of(true, false)) {
            assertThat(shown("list", language, new ActionListResource.ListPage(List.of(), "Irado", shows, "LATE", filtered, some, List.of(), some, some, some,
                "", 1, false))).contains(new Messages().get(language, filtered ? "action.list.none" : "action.list.empty"));
        }
        assertThat(shown("list", language, new ActionListResource.ListPage(List.of(), "", shows, "LATE", true, some, some, some, some, some,
            "show=LATE&order=DUE", 1, false))).contains(new Messages().get(language, "action.list.none.LATE"));
        MakePage.Origin origin = new MakePage.Origin("1", "123456789", "contribution.kind.REPAIR", NASTY, "nl", "district", NASTY, AT);
        List<MakePage.Choice> categories = Arrays.stream(Category.values()).map(each -> new MakePage.Choice(each.name(), "label", "hint",
            each.name().toLowerCase(java.util.Locale.ROOT))).toList();
        for (String addTo : List.of("/work/contributions/1/action/existing", "")) {
            String make = shown("make", language, new MakePage("/work/contributions/1/action", addTo, "/work", "key", List.of(origin), List.of(origin),
                categories, some, some, some, some, "programme"));
            assertThat(make).contains(SHOWN, "name=\"also\"", "value=\"LIGHTING\"").doesNotContain("<b>$");
            MakePage.Origin hidden = new MakePage.Origin("2", "123456780", "contribution.kind.REPAIR", "", "", "", "", AT);
            assertThat(shown("make", language, new MakePage("/work/contributions/1/action", addTo, "/work", "key", List.of(hidden), List.of(hidden),
                categories, some, some, some, some, "programme")).split(java.util.regex.Pattern.quote(new Messages().get(language, "action.work.said.withheld")), -1))
                .as("beside the form and among what is alike").hasSize(3);
            assertThat(make.contains("action/existing")).isEqualTo(!addTo.isEmpty());
        }
    }

    private static ActionMineResource.Mine mine(State state, String question, boolean judges, Verdict judged, boolean maySayDone) {
        return new ActionMineResource.Mine(what(), state, true, "turn", "deadline", null, NASTY, question, AT, judges, AT, judged,
            judged == Verdict.NOT_SOLVED, judged == null ? "" : EXPLAINED, judged == Verdict.NOT_SOLVED ? AT : null, state == State.DONE ? NASTY : "", "/photo", "", maySayDone, !maySayDone);
    }

    private static ActionPage.What what() {
        return new ActionPage.What("1", "123456789", NASTY, NASTY, Category.LIGHTING, NASTY, "Hoogkamer", "Leefbaarheid", "Westwijk", "Irado");
    }

    private static ActionPage page(State state, Handling open, List<Handling> own, List<Handling> forOthers) {
        ActionPage.Now now = new ActionPage.Now(state, "turn", true, "deadline", true, DAY, DAY, DAY, 1, true, true, 1, true,
            state == State.PICKED_UP, state == State.DONE, state == State.CLOSED ? Outcome.SOLVED : null, null, NASTY);
        return new ActionPage("/work/actions/1", "key", what(), now, own, forOthers, open, "done",
            List.of(new ActionPage.Said("123456789", "contribution.kind.REPAIR", NASTY, "nl", "/photo", "", "/contributions/123456789", 2, false, AT),
                new ActionPage.Said("123456789", "contribution.kind.IDEA", "", "", "", "", "/contributions/123456789", 0, true, AT)),
            List.of(new ActionPage.Told(NASTY, true, "PARTNER", "/photo", NASTY, AT), new ActionPage.Told(NASTY, false, "ORGANISER", "", "", AT)),
            List.of(new ActionPage.Asked(NASTY, AT, NASTY, false, AT), new ActionPage.Asked(NASTY, AT, "", true, AT), new ActionPage.Asked(NASTY, AT, "", false, AT)),
            Arrays.stream(Verdict.values()).map(each -> new ActionPage.Judged(each, NASTY, each == Verdict.SOLVED, true, AT)).toList(),
            List.of(new ActionPage.Line("sentence", NASTY, "bad", AT)),
            List.of("VALID", "EXPIRED", "USED", "REPLACED", "TAKEN_BACK", "NO_REACTION").stream()
                .map(each -> new ActionPage.Link(NASTY, AT, AT, each.equals("USED") ? AT : null, each)).toList(),
            List.of(new ActionPage.ToTell("2", "123456789", "", "06 12 34 56 78", List.of(NASTY, "1234 AB"), "Polski")),
            List.of(new ActionPage.Choice("3", NASTY)), DAY, true);
    }

    private static String shown(String template, Language language, Object page) {
        Map<String, Object> model = new HashMap<>();
        model.put("page", page);
        model.put("form", Form.empty());
        model.put("path", "/work/actions");
        model.put("ticked", List.of());
        model.put("photoKept", false);
        return TemplatesInTests.templates().render("action/" + template + ".ftlh", language, model);
    }
}
