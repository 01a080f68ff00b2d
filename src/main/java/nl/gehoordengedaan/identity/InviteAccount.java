package nl.gehoordengedaan.identity;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Language;
import nl.gehoordengedaan.shared.Rules;
import nl.gehoordengedaan.shared.UseCase;
import org.jboss.logging.Logger;

/** Gives somebody an account with a first role; a mail with a personal link asks them in. */
@UseCase
class InviteAccount {

    private static final Logger LOG = Logger.getLogger(InviteAccount.class);

    record Request(String name, String email, Language language, Visitor.Grant grant) {
    }

    @Inject
    Accounts accounts;

    @Inject
    KnownPlaces places;

    @Inject
    LinkMail linkMail;

    @Inject
    SendLink sendLink;

    @Inject
    InstantSource clock;

    UUID invite(Request request, Actor by) {
        Account account = Account.invited(request.name(), request.email(), request.language(), clock.instant());
        Rules.check().that(linkMail.reaches(request.email()), "email", "identity.email.unreachable").orRefuse();
        if (accounts.withEmail(request.email()).isPresent()) {
            throw BrokenRule.input("email", "identity.email.taken");
        }
        places.check(request.grant());
        account.grant(request.grant(), by.account(), clock.instant());
        accounts.add(account);
        sendLink.invite(account);
        LOG.infof("Account %s invited as %s by %s", account.id(), request.grant().role(), by.account());
        return account.id();
    }

    /** The mail got lost, or its term is over. */
    void inviteAgain(UUID accountId, Actor by) {
        Account account = accounts.with(accountId);
        if (account.state() != Account.State.INVITED) {
            throw BrokenRule.conflict("identity.invite.not-needed");
        }
        sendLink.invite(account);
        LOG.infof("Account %s invited again by %s", accountId, by.account());
    }
}
