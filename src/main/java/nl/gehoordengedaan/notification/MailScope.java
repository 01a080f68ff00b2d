package nl.gehoordengedaan.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.gehoordengedaan.identity.Scope;
import nl.gehoordengedaan.identity.ScopeOf;
import nl.gehoordengedaan.shared.Ids;

/** To which programme the mail in a URL belongs. */
@ApplicationScoped
class MailScope implements ScopeOf {

    @Inject
    Mails mails;

    @Override
    public String parameter() {
        return "mail";
    }

    @Override
    public Optional<Scope> scope(String id) {
        return Ids.parse(id).flatMap(mails::with).map(mail -> Scope.ofProgramme(mail.programme()));
    }
}
