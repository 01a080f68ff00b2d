package nl.gehoordengedaan.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Messages;
import nl.gehoordengedaan.page.TemplatesInTests;
import nl.gehoordengedaan.shared.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages about meetings, as the templates make them: whatever there is to show. */
class MeetingTemplatesTest {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 20);
    private static final String NASTY = "<b>${7*7}</b> \"'";
    private static final String SHOWN = "&lt;b&gt;${7*7}&lt;/b&gt; &quot;&#39;";
    private static final List<MeetingChoices.Choice> SOME = List.of(new MeetingChoices.Choice("evening", NASTY), new MeetingChoices.Choice("2", "Two"));

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_state_to_everyone_and_to_who_organises_it(Language language) {
        List<MeetingLinks.Link> links = List.of(new MeetingLinks.Link("/somewhere", "meeting.show.register", "people", true));
        for (MeetingState state : MeetingState.values()) {
            for (Mode mode : Mode.values()) {
                for (boolean whole : List.of(true, false)) {
                    MeetingView meeting = meeting(state, mode, whole);
                    String shown = shown("show", language, Form.empty(), new AgendaResource.ShowPage(meeting, links, "2027-04-20T17:30:00Z", "2027-04-20T19:30:00Z",
                        "/work/meetings/1"));
                    assertThat(shown).contains(SHOWN, "https://schema.org/Event", "/somewhere", "href=\"/work/meetings/1\"").doesNotContain("<b>$");
                    assertThat(shown.contains("EventCancelled")).isEqualTo(state == MeetingState.CANCELLED);
                    String work = shown("work", language, Form.empty(), new MeetingWorkResource.WorkPage(meeting, true, whole, List.of(NASTY), List.of(meeting),
                        links, "key"));
                    assertThat(work).contains(SHOWN, "/work/meetings/plan?copy=1").doesNotContain("<b>$");
                    assertThat(work.contains("/work/meetings/1/announce")).isEqualTo(state == MeetingState.PLANNED);
                    assertThat(work.contains("/work/meetings/1/cancel")).isEqualTo(state.isAhead());
                    assertThat(work.contains("/work/meetings/1/hold")).isEqualTo(state == MeetingState.ANNOUNCED && whole);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_lists_with_and_without_meetings(Language language) {
        List<MeetingView> all = Arrays.stream(MeetingState.values()).map(state -> meeting(state, Mode.HYBRID, true)).toList();
        List<MeetingChoices.Choice> shows = Arrays.stream(MeetingFilter.Show.values()).map(each -> new MeetingChoices.Choice(each.name(), each.name())).toList();
        List<GoingOn.Now> now = List.of(new GoingOn.Now(all.get(0), List.of(new MeetingLinks.Link("/meetings/1/wall", "live.wall.title", "eye", false))));
        assertThat(shown("list", language, Form.empty(), new MeetingListResource.ListPage(all, shows, "UPCOMING", SOME, SOME, SOME, false, "show=ALL", 2, true)))
            .contains(SHOWN, "page=1", "page=3", "/work/meetings/export.csv?show=ALL").doesNotContain("<b>$");
        assertThat(shown("agenda", language, Form.empty(), new AgendaResource.AgendaPage(all, false, SOME, SOME, SOME, false, "", "/meetings/agenda.ics", 1, true, now)))
            .contains(SHOWN, "page=2", "/meetings/agenda.ics", "/meetings/1/wall").doesNotContain("<b>$");
        for (boolean filtered : List.of(true, false)) {
            assertThat(shown("list", language, Form.empty(), new MeetingListResource.ListPage(List.of(), shows, "PAST", SOME, SOME, SOME, filtered, "", 1, false)))
                .contains(said(language, filtered ? "meeting.list.none" : "meeting.list.empty"));
            assertThat(shown("agenda", language, Form.empty(), new AgendaResource.AgendaPage(List.of(), false, SOME, SOME, SOME, filtered, "", "/f", 1, false, List.of())))
                .contains(said(language, filtered ? "meeting.list.none" : "meeting.agenda.none"));
        }
        assertThat(shown("agenda", language, Form.empty(), new AgendaResource.AgendaPage(List.of(), true, SOME, SOME, SOME, true, "show=PAST", "/f", 1, false, List.of())))
            .contains(said(language, "meeting.agenda.none-past"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_forms_keep_what_was_typed_and_show_what_there_is_to_think_of(Language language) {
        Form form = Form.empty().with("title", NASTY).with("placeHints", NASTY).with("request", "key").with("kind", "evening").with("unit", "WEEKS");
        MeetingChoices.OfProgramme programme = new MeetingChoices.OfProgramme("1", NASTY, "wijk", SOME, SOME);
        for (String id : List.of("", "1")) {
            String plan = shown("plan", language, form, new MeetingChoices.PlanPage(id, List.of(programme, programme), SOME, SOME, SOME, SOME, SOME,
                List.of(new MeetingForm.Row(NASTY, "10", NASTY), new MeetingForm.Row("", "", "")), List.of("2"), List.of(), List.of(), List.of("2"),
                List.of(NASTY), "seen"));
            assertThat(plan).contains("value=\"" + SHOWN + "\"", "name=\"request\" value=\"key\"", id.isEmpty() ? "name=\"seen\" value=\"seen\"" : "name=\"version\"",
                id.isEmpty() ? "action=\"/work/meetings/plan\"" : "action=\"/work/meetings/1/change\"").doesNotContain("<b>$");
            assertThat(plan.indexOf("type=\"submit\"")).as("the Enter key fills in no template").isLessThan(plan.indexOf("name=\"fill\""));
        }
        for (String what : List.of("move", "cancel")) {
            for (MeetingState state : List.of(MeetingState.PLANNED, MeetingState.ANNOUNCED)) {
                assertThat(shown(what, language, form.with("reason", NASTY), new MeetingChangeResource.AskPage(meeting(state, Mode.IN_PERSON, true),
                    List.of(NASTY), "seen", 2))).contains("action=\"/work/meetings/1/" + what + "\"", SHOWN, "name=\"series\"").doesNotContain("<b>$");
            }
        }
    }

    private static MeetingView meeting(MeetingState state, Mode mode, boolean whole) {
        return new MeetingView("1", "123456789", "evening", state, "Programme " + NASTY, "slug", NASTY, whole ? NASTY + "\n\n" + NASTY : null, DAY, "19:30",
            whole ? DAY : DAY.plusDays(1), "21:30", mode, whole ? NASTY : null, whole ? NASTY : null, whole ? NASTY : null, whole ? "https://meet.example/1" : null,
            whole ? List.of(NASTY) : List.of(), whole ? List.of(NASTY) : List.of(), whole ? 100 : null, whole ? List.of(Facility.values()) : List.of(),
            whole ? List.of("Turks") : List.of(), whole ? List.of(new MeetingView.PartView("19:30", NASTY, 10, NASTY)) : List.of(),
            whole ? List.of(new MeetingView.MoveView(DAY, "19:30", DAY.plusDays(7), "20:00", NASTY, DAY), new MeetingView.MoveView(DAY, "19:30", DAY, "20:00", null, DAY))
                : List.of(), whole ? NASTY : null, whole ? DAY : null, !whole || mode == Mode.ONLINE, !whole, 3);
    }

    private static String said(Language language, String key) {
        return new Messages().get(language, key).replace("'", "&#39;");
    }

    private static String shown(String template, Language language, Form form, Object page) {
        Map<String, Object> model = new HashMap<>();
        model.put("page", page);
        model.put("form", form);
        model.put("publicUrl", "https://gehoord.example");
        model.put("path", "/");
        model.put("csrf", Map.of("name", "_csrf", "token", "token"));
        return TemplatesInTests.templates().render("meeting/" + template + ".ftlh", language, model);
    }
}
