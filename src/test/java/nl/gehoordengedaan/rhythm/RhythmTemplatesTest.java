package nl.gehoordengedaan.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
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

/** The pages about promises, as the templates make them: whatever there is to show. */
class RhythmTemplatesTest {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 20);
    private static final String NASTY = "<b>${7*7}</b> \"'";
    private static final String SHOWN = "&lt;b&gt;${7*7}&lt;/b&gt; &quot;&#39;";
    private static final List<RhythmViews.Choice> SOME = List.of(new RhythmViews.Choice("1", NASTY), new RhythmViews.Choice("2", "Two"));
    private static final List<PromiseView> PROMISES = List.of(new PromiseView("1", NASTY, NASTY, NASTY, DAY, null, null),
        new PromiseView("2", NASTY, NASTY, NASTY, DAY, DAY, NASTY));

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_lists_with_and_without_turns(Language language) {
        assertThat(shown("list", language, "page", new RhythmListResource.ListPage(turns(), SOME, "OPEN", SOME, SOME, "show=ALL", 2, true)))
            .contains(SHOWN, "page=1", "page=3", "/work/rhythm/export.csv?show=ALL", "/work/meetings/7").doesNotContain("<b>$");
        assertThat(shown("list", language, "page", new RhythmListResource.ListPage(List.of(), SOME, "MISSED", SOME, SOME, "show=MISSED", 1, false)))
            .contains(said(language, "rhythm.list.none"));
        assertThat(shown("list", language, "page", new RhythmListResource.ListPage(List.of(), SOME, "OPEN", SOME, SOME, "", 1, false)))
            .contains(said(language, "rhythm.list.empty"));
        assertThat(shown("show", language, "page", new ProgrammeRhythmResource.ShowPage("slug", NASTY, PROMISES, turns(), SOME, "ALL", SOME, "", 1, true)))
            .contains(SHOWN, "/programmes/slug/rhythm?page=2", "/programmes/slug/rhythm/export.csv").doesNotContain("<b>$");
        assertThat(shown("show", language, "page", new ProgrammeRhythmResource.ShowPage("slug", NASTY, List.of(), List.of(), SOME, "ALL", SOME, "", 1, false)))
            .contains(said(language, "rhythm.public.none"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void one_turn_however_it_stands(Language language) {
        for (TurnView turn : turns()) {
            for (boolean report : List.of(true, false)) {
                boolean open = turn.state() == TurnState.DUE || turn.state() == TurnState.MISSED;
                String page = shown("turn", language, "page", new TurnResource.TurnPage(turn, NASTY, report ? null : new ProposedDate(DAY, LocalTime.NOON,
                    LocalTime.MIDNIGHT), report ? "" : "/work/meetings/plan?kind=evening", report));
                assertThat(page).contains(SHOWN).doesNotContain("<b>$");
                assertThat(page.contains("/explain\"")).isEqualTo(open);
                assertThat(page.contains("/report\"")).isEqualTo(open && report);
                assertThat(page.contains("/work/meetings/plan?kind=evening")).isEqualTo(!report);
            }
            assertThat(shown("turn", language, "page", new TurnResource.TurnPage(turn, NASTY, null, "/plan", false)))
                .contains(said(language, "rhythm.plan.none"));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_is_promised_and_the_forms_keep_what_was_typed(Language language) {
        assertThat(shown("promises", language, "page", new PromisesResource.PromisesPage(PROMISES, SOME, SOME, SOME, SOME)))
            .contains(SHOWN, "/work/rhythm/promises/1/end", "value=\"2027-01-01\"").doesNotContain("<b>$", "/work/rhythm/promises/2/end");
        assertThat(shown("promises", language, "page", new PromisesResource.PromisesPage(List.of(), SOME, SOME, SOME, SOME)))
            .contains(said(language, "rhythm.promises.none"));
        assertThat(shown("end", language, "promise", PROMISES.get(0))).contains("action=\"/work/rhythm/promises/1/end\"", SHOWN).doesNotContain("<b>$");
        assertThat(shown("end", language, "promise", PROMISES.get(1))).contains(SHOWN).doesNotContain("<b>$", "<textarea");
    }

    private static List<TurnView> turns() {
        List<TurnView> turns = new ArrayList<>();
        Arrays.stream(TurnState.values()).forEach(state -> {
            turns.add(new TurnView("1", "123456789", "evening", NASTY, NASTY, "slug", NASTY, DAY, DAY, state, DAY, "987654321", "7", DAY, true, NASTY,
                "https://voorbeeld.invalid", true));
            turns.add(new TurnView("1", "123456789", "evening", NASTY, NASTY, "slug", "", DAY, DAY, state, null, null, null, null, false, null, null, false));
            turns.add(new TurnView("1", "123456789", "evening", NASTY, NASTY, "slug", "", DAY, DAY, state, DAY, "987654321", null, DAY, true, null, null, false));
        });
        return turns;
    }

    private static String said(Language language, String key) {
        return new Messages().get(language, key).replace("'", "&#39;");
    }

    private static String shown(String template, Language language, String name, Object value) {
        Map<String, Object> model = new HashMap<>();
        model.put(name, value);
        model.put("form", Form.empty().with("reason", NASTY).with("request", "key").with("since", "2027-01-01"));
        model.put("publicUrl", "https://gehoord.example");
        model.put("path", "/");
        model.put("csrf", Map.of("name", "_csrf", "token", "token"));
        return TemplatesInTests.templates().render("rhythm/" + template + ".ftlh", language, model);
    }
}
