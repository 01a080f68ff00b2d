package nl.gehoordengedaan.identity;

import jakarta.inject.Inject;
import nl.gehoordengedaan.shared.Rules;
import nl.gehoordengedaan.shared.UseCase;

/**
 * Asks for a personal link by mail: to log in, or for whoever has a password to choose a new one. The answer is the same whether or not
 * the address has an account: nobody learns here who takes part.
 */
@UseCase
class AskLink {

    private static final String DEED = "link";

    @Inject
    Accounts accounts;

    @Inject
    Throttle throttle;

    @Inject
    SendLink sendLink;

    @Inject
    IdentitySettings settings;

    void ask(String email, String clientAddress) {
        Rules.check().that(Account.isEmail(email), "email", "identity.email.wrong").orRefuse();
        throttle.tried(DEED, email, clientAddress);
        accounts.withEmail(email)
            .filter(account -> !account.isBlocked() && (!account.isExample() || settings.demoPassword().isPresent()))
            .ifPresent(this::send);
    }

    private void send(Account to) {
        if (to.state() == Account.State.INVITED) {
            sendLink.invite(to);
        } else {
            sendLink.send(to, to.needsPassword() ? LinkMail.Purpose.NEW_PASSWORD : LinkMail.Purpose.LOG_IN);
        }
    }
}
