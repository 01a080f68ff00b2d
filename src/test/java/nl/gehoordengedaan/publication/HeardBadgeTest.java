package nl.gehoordengedaan.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.gehoordengedaan.contribution.ResponseKind;
import nl.gehoordengedaan.contribution.State;
import nl.gehoordengedaan.page.Messages;
import nl.gehoordengedaan.page.TemplatesInTests;
import nl.gehoordengedaan.shared.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How far it is with something that was heard, as lists and the first page show it: in every language, Turkish with its two letters i too. */
class HeardBadgeTest {

    private static final Instant AT = Instant.parse("2026-11-25T10:00:00Z");
    private static final Messages MESSAGES = new Messages();

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_response_and_every_state_has_its_words(Language language) {
        for (ResponseKind response : ResponseKind.values()) {
            String key = response == ResponseKind.ANSWERED ? "publication.status.answered" : "contribution.response." + response;
            assertThat(badge(language, heard("answered", response.name(), false))).contains(MESSAGES.get(language, key));
        }
        for (State state : State.values()) {
            assertThat(badge(language, heard(state.name(), "", false)))
                .contains(MESSAGES.get(language, "publication.status." + state.name().toLowerCase(Locale.ROOT)));
        }
        assertThat(badge(language, heard("checked", "", true))).contains(MESSAGES.get(language, "publication.status.overdue"));
    }

    private static String badge(Language language, Heard heard) {
        return TemplatesInTests.templates().render("preview/heard.ftlh", language, Map.of("page", List.of(heard)));
    }

    private static Heard heard(String state, String response, boolean overdue) {
        return new Heard("123456789", "De lamp is stuk", "nl", "REPORT", "Westwijk", "", AT, state.toLowerCase(Locale.ROOT), false, overdue, AT, AT, "",
            response.toLowerCase(Locale.ROOT), "web", 0);
    }
}
