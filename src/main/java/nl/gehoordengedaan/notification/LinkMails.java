package nl.gehoordengedaan.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.gehoordengedaan.identity.LinkMail;

/** Mails the personal links of people with an account. */
@ApplicationScoped
class LinkMails implements LinkMail {

    @Inject
    Mailing mailing;

    @Override
    public boolean reaches(String email) {
        return EmailAddress.isSendable(email);
    }

    @Override
    public void send(Request request) {
        String kind = "identity." + request.purpose().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Map<String, Object> values = new HashMap<>(Map.of("name", request.name(), "personalLink", request.url(), "until", request.expiresAt(),
            "roles", request.roles()));
        if (request.invitedBy() != null) {
            values.put("invitedBy", request.invitedBy());
        }
        mailing.queue(new Letter(kind, request.id(), null, new Recipient(request.email(), request.language()), values));
    }
}
