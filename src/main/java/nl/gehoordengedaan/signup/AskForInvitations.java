package nl.gehoordengedaan.signup;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import nl.gehoordengedaan.notification.EmailAddress;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.shared.Language;
import nl.gehoordengedaan.shared.Rules;
import nl.gehoordengedaan.shared.UseCase;

/**
 * Somebody wants to be invited to the meetings of a programme and gives an address. What is answered is the same whether that address is
 * known already or not; what is mailed tells it to whoever reads that mailbox. Nobody's mailbox is flooded: {@value #MAILS_AN_HOUR} such
 * mails an hour.
 */
@UseCase
class AskForInvitations {

    static final int MAILS_AN_HOUR = 3;
    private static final Duration AN_HOUR = Duration.ofHours(1);

    /** @param email as typed; null for nothing */
    record Request(UUID programme, String email, Language language) {
        @Override
        public String toString() {
            return "of " + programme;
        }
    }

    @Inject
    Invitees invitees;

    @Inject
    InvitationMail mail;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    InstantSource clock;

    void ask(Request request) {
        Rules.check().that(request.programme() != null && programmes.byId(request.programme()).isPresent(), "programme",
            "signup.invitations.programme").orRefuse();
        EmailAddress.mustBeReachable("email", request.email());
        Instant now = clock.instant();
        Invitee invitee = invitees.lockedWith(request.email(), request.programme(), request.language(), now);
        if (invitees.mailsAsked(invitee.email(), now.minus(AN_HOUR)) >= MAILS_AN_HOUR) {
            return;
        }
        if (invitee.isConfirmed()) {
            mail.known(invitee);
        } else if (!invitees.hasLinks(invitee.id()) || !invitee.wasJustAsked(now)) {
            invitee.askedAgain(request.language(), now);
            mail.confirm(invitee);
        }
    }
}
