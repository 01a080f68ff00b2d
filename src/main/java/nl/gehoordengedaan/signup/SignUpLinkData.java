package nl.gehoordengedaan.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.gehoordengedaan.identity.PersonalData;

/** Personal links of those who signed up. With one that is too old a new one can be asked for, so they are kept a while longer. */
@ApplicationScoped
class SignUpLinkData implements PersonalData {

    private static final int DAYS_AFTER = 30;

    @Inject
    SignUps signUps;

    @Override
    public String kind() {
        return "signup.kept.link";
    }

    @Override
    public List<KeptFor> terms() {
        return List.of(new KeptFor("", (int) SignUpLink.TERM.toDays() + DAYS_AFTER));
    }

    @Override
    public int removePast(Instant now, int atMost) {
        return signUps.removeLinks(now.minus(Duration.ofDays(DAYS_AFTER)), atMost);
    }
}
