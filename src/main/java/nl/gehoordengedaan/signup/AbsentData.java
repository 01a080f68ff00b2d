package nl.gehoordengedaan.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.gehoordengedaan.identity.PersonalData;

/** Who signed up and was not there. What is known of them is told with the others. */
@ApplicationScoped
class AbsentData implements PersonalData {

    static final int DAYS = 30;

    @Inject
    SignUps signUps;

    @Override
    public String kind() {
        return "signup.kept.absent";
    }

    @Override
    public List<KeptFor> terms() {
        return List.of(new KeptFor("", DAYS));
    }

    @Override
    public int removePast(Instant now, int atMost) {
        List<SignUp> old = signUps.withContact(false, null, now.minus(Duration.ofDays(DAYS)), atMost);
        old.forEach(each -> each.removeContact(now));
        return old.size();
    }
}
