package nl.gehoordengedaan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Links to log in that nobody can use any more. */
@ApplicationScoped
class LoginLinkData implements PersonalData {

    private static final Duration AFTER_EXPIRY = Duration.ofDays(1);

    @Inject
    LoginLinks links;

    @Inject
    IdentitySettings settings;

    @Override
    public String kind() {
        return "identity.kept.login-link";
    }

    @Override
    public List<KeptFor> terms() {
        return List.of(new KeptFor("", (int) settings.linkValid().plus(AFTER_EXPIRY).toDays()));
    }

    @Override
    public int removePast(Instant now, int atMost) {
        return links.removeExpired(now.minus(AFTER_EXPIRY), atMost);
    }
}
