package nl.gehoordengedaan.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import nl.gehoordengedaan.identity.PersonalData;

/** Addresses that somebody typed to be invited and nobody confirmed. What is known of them is told with the others. */
@ApplicationScoped
class UnconfirmedInvitees implements PersonalData {

    @Inject
    Invitees invitees;

    @Override
    public String kind() {
        return "signup.kept.unconfirmed";
    }

    @Override
    public List<KeptFor> terms() {
        return List.of(new KeptFor("", (int) Invitee.TO_CONFIRM.toDays()));
    }

    @Override
    public int removePast(Instant now, int atMost) {
        List<Invitee> tooOld = invitees.unconfirmed(now.minus(Invitee.TO_CONFIRM), atMost);
        tooOld.forEach(invitees::remove);
        return tooOld.size();
    }
}
