package nl.gehoordengedaan.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Language;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final UUID ADMIN = UUID.randomUUID();
    private static final UUID PROGRAMME = UUID.randomUUID();
    private static final UUID ORGANISATION = UUID.randomUUID();

    private static Account anAccount() {
        return Account.invited("Samira Voorbeeld", "Samira@Voorbeeld.example", Language.AR, NOW);
    }

    private static Visitor.Grant role(Role role, UUID programme, UUID organisation) {
        return new Visitor.Grant(role, programme, organisation);
    }

    @Test
    void an_address_is_the_same_however_it_is_typed() {
        assertThat(anAccount().email()).isEqualTo("samira@voorbeeld.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "samira", "samira@", "@voorbeeld.example", "a b@voorbeeld.example", "a@voorbeeld", "a@b..example",
        "a@voorbeeld.example\nBcc: b@voorbeeld.example", "a@voorbeeld.example,b@voorbeeld.example", "<a@voorbeeld.example>"})
    void what_is_no_address_is_refused(String typed) {
        refusedWith("identity.email.wrong", () -> Account.invited("Samira", typed, Language.NL, NOW));
    }

    @Test
    void an_account_needs_a_name_of_reasonable_length_on_one_line() {
        refusedWith("identity.name.empty", () -> Account.invited("", "a@voorbeeld.example", Language.NL, NOW));
        refusedWith("identity.name.too-long", () -> Account.invited("x".repeat(121), "a@voorbeeld.example", Language.NL, NOW));
        refusedWith("identity.name.too-long", () -> Account.invited("x\ny", "a@voorbeeld.example", Language.NL, NOW));
    }

    @Test
    void every_role_but_the_administrator_is_for_one_programme() {
        for (Role role : Role.values()) {
            UUID organisation = role.needsOrganisation() ? ORGANISATION : null;
            if (role == Role.ADMINISTRATOR) {
                anAccount().grant(role(role, null, null), ADMIN, NOW);
                refusedWith("identity.grant.programme-too-much", () -> anAccount().grant(role(role, PROGRAMME, null), ADMIN, NOW));
            } else {
                anAccount().grant(role(role, PROGRAMME, organisation), ADMIN, NOW);
                refusedWith("identity.grant.programme-missing", () -> anAccount().grant(role(role, null, organisation), ADMIN, NOW));
            }
        }
    }

    @Test
    void partner_staff_work_for_one_organisation_and_an_organiser_for_none() {
        refusedWith("identity.grant.organisation-missing", () -> anAccount().grant(role(Role.PARTNER_STAFF, PROGRAMME, null), ADMIN, NOW));
        refusedWith("identity.grant.organisation-too-much", () -> anAccount().grant(role(Role.ORGANISER, PROGRAMME, ORGANISATION), ADMIN, NOW));
        anAccount().grant(role(Role.STEERING_GROUP_MEMBER, PROGRAMME, ORGANISATION), ADMIN, NOW);
    }

    @Test
    void a_role_is_given_once_and_again_only_after_it_was_taken_back() {
        Account account = anAccount();
        RoleGrant grant = account.grant(role(Role.ORGANISER, PROGRAMME, null), ADMIN, NOW);
        refusedWith("identity.grant.already", () -> account.grant(role(Role.ORGANISER, PROGRAMME, null), ADMIN, NOW));

        account.revoke(grant.id(), ADMIN, NOW);
        refusedWith("identity.grant.already-revoked", () -> account.revoke(grant.id(), ADMIN, NOW));
        account.grant(role(Role.ORGANISER, PROGRAMME, null), ADMIN, NOW);

        assertThat(account.grants()).as("the row of the first grant stays").hasSize(2);
        assertThat(account.activeGrants()).hasSize(1);
    }

    @Test
    void a_role_of_somebody_else_cannot_be_taken_back_here() {
        RoleGrant elsewhere = anAccount().grant(role(Role.ORGANISER, PROGRAMME, null), ADMIN, NOW);

        refusedWith("identity.grant.missing", () -> anAccount().revoke(elsewhere.id(), ADMIN, NOW));
    }

    @Test
    void panel_members_and_ambassadors_log_in_by_link_until_they_get_another_role_too() {
        Account account = anAccount();
        account.grant(role(Role.PANEL_MEMBER, PROGRAMME, null), ADMIN, NOW);
        account.grant(role(Role.AMBASSADOR, PROGRAMME, null), ADMIN, NOW);
        assertThat(account.needsPassword()).isFalse();

        account.grant(role(Role.AUDITOR, PROGRAMME, null), ADMIN, NOW);
        assertThat(account.needsPassword()).isTrue();
    }

    @Test
    void somebody_without_a_role_needs_a_password() {
        assertThat(anAccount().needsPassword()).isTrue();
    }

    @Test
    void nobody_takes_back_their_own_role_of_administrator_but_any_other_one() {
        Account account = anAccount();
        RoleGrant administrator = account.grant(role(Role.ADMINISTRATOR, null, null), ADMIN, NOW);
        RoleGrant organiser = account.grant(role(Role.ORGANISER, PROGRAMME, null), ADMIN, NOW);

        refusedWith("identity.revoke.yourself", () -> account.revoke(administrator.id(), account.id(), NOW));
        account.revoke(organiser.id(), account.id(), NOW);

        assertThat(account.isAdministrator()).isTrue();
    }

    @Test
    void nobody_blocks_their_own_account() {
        Account account = anAccount();

        refusedWith("identity.block.yourself", () -> account.block(account.id()));
    }

    @Test
    void a_blocked_account_stays_blocked_whatever_link_is_used_until_it_is_unblocked() {
        Account account = anAccount();
        account.block(ADMIN);
        refusedWith("identity.block.already", () -> account.block(ADMIN));

        account.choosePassword("hash");
        account.linkUsed();
        assertThat(account.state()).isEqualTo(Account.State.BLOCKED);

        account.unblock();
        assertThat(account.state()).isEqualTo(Account.State.ACTIVE);
        refusedWith("identity.block.not-blocked", account::unblock);
    }

    @Test
    void somebody_who_never_logged_in_is_invited_again_after_unblocking() {
        Account account = anAccount();
        account.block(ADMIN);

        account.unblock();

        assertThat(account.state()).isEqualTo(Account.State.INVITED);
    }

    private static void refusedWith(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(BrokenRule.class,
            refused -> assertThat(refused.breaches()).extracting(BrokenRule.Breach::code).contains(code));
    }
}
