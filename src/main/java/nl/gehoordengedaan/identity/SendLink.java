package nl.gehoordengedaan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import nl.gehoordengedaan.identity.ProgrammeDirectory.ProgrammeName;
import nl.gehoordengedaan.page.Messages;
import nl.gehoordengedaan.shared.Ids;

/** Makes a personal link and hands it to the mail, in the transaction of the act. */
@ApplicationScoped
class SendLink {

    @Inject
    LoginLinks links;

    @Inject
    Accounts accounts;

    @Inject
    KnownPlaces places;

    @Inject
    Messages messages;

    @Inject
    LinkMail mail;

    @Inject
    IdentitySettings settings;

    @Inject
    InstantSource clock;

    /** Asks somebody in: the mail says as what, where, and who asks. */
    void invite(Account to) {
        List<RoleGrant> grants = to.activeGrants();
        List<ProgrammeName> known = places.programmes();
        List<String> roles = grants.stream().map(grant -> words(to, grant, known)).toList();
        String by = grants.stream().map(RoleGrant::grantedBy).filter(Objects::nonNull).findFirst().flatMap(accounts::find).map(Account::name)
            .orElse(null);
        send(to, LinkMail.Purpose.INVITATION, roles, by);
    }

    void send(Account to, LinkMail.Purpose purpose) {
        send(to, purpose, List.of(), null);
    }

    private String words(Account to, RoleGrant grant, List<ProgrammeName> known) {
        String place = KnownPlaces.name(grant.given(), known);
        return messages.get(to.language(), "identity.role." + grant.role()) + (place.isEmpty() ? "" : " · " + place);
    }

    private void send(Account to, LinkMail.Purpose purpose, List<String> roles, String invitedBy) {
        Instant now = clock.instant();
        Instant expiresAt = now.plus(settings.linkValid());
        String secret = Ids.secret();
        LoginLink link = new LoginLink(to, purpose, secret, now, expiresAt);
        links.add(link);
        mail.send(new LinkMail.Request(link.id(), purpose, to.name(), to.email(), to.language(),
            settings.publicUrl() + "/login/link/" + secret, expiresAt, roles, invitedBy));
    }
}
