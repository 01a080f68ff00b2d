package nl.gehoordengedaan.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.gehoordengedaan.identity.PersonalData;

/** What people need to take part: may tell about a health, and is of no use when the meeting is over. */
@ApplicationScoped
class WishesData implements PersonalData {

    private static final int DAYS = 14;

    @Inject
    SignUps signUps;

    @Override
    public String kind() {
        return "signup.kept.wishes";
    }

    @Override
    public List<KeptFor> terms() {
        return List.of(new KeptFor("", DAYS));
    }

    @Override
    public int removePast(Instant now, int atMost) {
        List<SignUp> old = signUps.withNeeds(now.minus(Duration.ofDays(DAYS)), atMost);
        old.forEach(each -> each.removeNeeds(now));
        return old.size();
    }
}
