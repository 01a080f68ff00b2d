package nl.gehoordengedaan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.gehoordengedaan.identity.ProgrammeDirectory.OrganisationName;
import nl.gehoordengedaan.identity.ProgrammeDirectory.ProgrammeName;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Messages;
import nl.gehoordengedaan.page.TemplatesInTests;
import nl.gehoordengedaan.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IdentityPagesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final UUID PROGRAMME = UUID.randomUUID();
    private static final AccountChoices CHOICES = new AccountChoices(Arrays.stream(Role.values()).map(Role::name).toList(),
        List.of(new ProgrammeName(PROGRAMME, "westwijk", "Wij de Westwijk", List.of(new OrganisationName(UUID.randomUUID(), "Irado <&>", false)))));

    @ParameterizedTest
    @EnumSource(Language.class)
    void logging_in_asks_address_and_password_and_offers_a_link(Language language) {
        assertThat(page("login", language, Map.of())).contains("name=\"email\"", "type=\"password\"", "/login/link",
            "name=\"_csrf\" value=\"token\"", words(language, "identity.login.no-password"));
        assertThat(page("ask-link", language, Map.of())).contains("action=\"/login/link\"");
        assertThat(page("link-sent", language, Map.of())).contains(words(language, "identity.link-sent.nothing"));
        assertThat(page("link-gone", language, Map.of())).contains(words(language, "identity.link.gone"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_link_shows_a_button_and_asks_a_password_of_staff_only(Language language) {
        LinkPage resident = new LinkPage("Petra", false, 12, "/login/link/secret");
        LinkPage staff = new LinkPage("Olga", true, 12, "/login/link/secret");

        assertThat(page("link", language, Map.of("link", resident))).contains("action=\"/login/link/secret\"").doesNotContain("type=\"password\"");
        assertThat(page("link", language, Map.of("link", staff))).contains("autocomplete=\"new-password\"");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void ones_own_account_shows_roles_and_logins(Language language) {
        OwnAccountPage account = new OwnAccountPage("Samira <b>", "samira@voorbeeld.example", "ar", true, 12,
            List.of(new OwnAccountPage.OwnRole("ORGANISER", "Wij de Westwijk"), new OwnAccountPage.OwnRole("ADMINISTRATOR", "")),
            List.of(new OwnAccountPage.Login("1", "PASSWORD", NOW, NOW, true), new OwnAccountPage.Login("2", "LINK", NOW, NOW, false)));

        assertThat(page("account", language, Map.of("account", account))).contains("Samira &lt;b&gt;", "action=\"/account/logins/2/end\"",
                "action=\"/account/logins/end\"", "<option value=\"ar\" lang=\"ar\" selected>", words(language, "identity.way.LINK"),
                words(language, "identity.role.ORGANISER") + " · <bdi>Wij de Westwijk</bdi>")
            .doesNotContain("action=\"/account/logins/1/end\"");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_list_of_accounts_shows_roles_and_an_empty_one_says_so(Language language) {
        AccountsPage.Row row = new AccountsPage.Row("1", "=Samira <b>", "samira@voorbeeld.example", "INVITED", null,
            List.of(new OwnAccountPage.OwnRole("PANEL_MEMBER", "Wij de Westwijk")));

        assertThat(page("accounts", language, Map.of("accounts", new AccountsPage("a&b", 60, 1, 2, List.of(row)))))
            .contains("=Samira &lt;b&gt;", "words=a%26b", words(language, "identity.state.INVITED"), words(language, "identity.logged-in.never"));
        assertThat(page("accounts", language, Map.of("accounts", new AccountsPage("x", 0, 1, 1, List.of()))))
            .contains(words(language, "identity.accounts.none"));
    }

    @ParameterizedTest
    @EnumSource(Account.State.class)
    void one_account_offers_what_its_state_allows(Account.State state) {
        AccountPage account = new AccountPage("1", "Samira", "samira@voorbeeld.example", "العربية", state.name(), NOW, null, 3, NOW, false,
            List.of(new AccountPage.Grant("7", "ORGANISER", "Wij de Westwijk", NOW, null), new AccountPage.Grant("8", "AUDITOR", "", NOW, NOW)));
        String html = page("account-of", Language.NL, Map.of("account", account, "choices", CHOICES));

        assertThat(html).contains("Irado &lt;&amp;&gt;", "/administration/accounts/1/grants/7/revoke").doesNotContain("/grants/8/revoke");
        assertThat(html.contains("/administration/accounts/1/block\"")).isEqualTo(state != Account.State.BLOCKED);
        assertThat(html.contains("/administration/accounts/1/unblock\"")).isEqualTo(state == Account.State.BLOCKED);
        assertThat(html.contains("/administration/accounts/1/invite\"")).isEqualTo(state == Account.State.INVITED);
    }

    @Test
    void the_own_role_of_administrator_cannot_be_revoked_here() {
        AccountPage account = new AccountPage("1", "Samira", "samira@voorbeeld.example", "Nederlands", "ACTIVE", NOW, NOW, 0, null, true,
            List.of(new AccountPage.Grant("7", "ADMINISTRATOR", "", NOW, null), new AccountPage.Grant("8", "AUDITOR", "Wijk", NOW, null)));

        assertThat(page("account-of", Language.NL, Map.of("account", account, "choices", CHOICES))).contains("/grants/8/revoke")
            .doesNotContain("/grants/7/revoke", "/accounts/1/block\"");
    }

    @Test
    void what_depends_on_the_role_is_not_marked_as_free_to_leave_out() {
        String html = page("invite", Language.NL, Map.of("choices", CHOICES));

        assertThat(html).doesNotContain("gg-optional").doesNotContainPattern("name=\"(programme|organisation)\" required");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void inviting_offers_every_role_programme_and_partner(Language language) {
        assertThat(page("invite", language, Map.of("choices", CHOICES))).contains("value=\"" + PROGRAMME + "\"", "Wij de Westwijk · Irado &lt;&amp;&gt;",
            words(language, "identity.role.STEERING_GROUP_MEMBER"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatever_takes_something_away_asks_first(Language language) {
        for (String what : List.of("revoke", "block", "unblock")) {
            assertThat(page("ask", language, Map.of("question", new QuestionPage(what, "Samira", "Organisator", "/deed", "/back"))))
                .contains("action=\"/deed\"", "href=\"/back\"", words(language, "identity." + what + ".yes"));
        }
    }

    private static String words(Language language, String key) {
        return new Messages().get(language, key).replace("'", "&#39;");
    }

    private static String page(String name, Language language, Map<String, ?> shown) {
        Map<String, Object> model = new HashMap<>(shown);
        model.put("form", Form.empty());
        model.put("csrf", Map.of("name", "_csrf", "token", "token"));
        model.put("path", "/here");
        model.put("publicUrl", "http://127.0.0.1:8080");
        model.put("visitor", new PageVisitor(true, "Amira", Set.of("MANAGE_ACCOUNTS")));
        return TemplatesInTests.templates().render("identity/" + name + ".ftlh", language, model);
    }
}
