package nl.gehoordengedaan.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import nl.gehoordengedaan.identity.PersonalData;

/** Addresses that somebody typed and nobody confirmed. What is known of them is told with what is followed. */
@ApplicationScoped
class UnconfirmedFollows implements PersonalData {

    @Inject
    Follows follows;

    @Override
    public String kind() {
        return "following.kept.unconfirmed";
    }

    @Override
    public List<KeptFor> terms() {
        return List.of(new KeptFor("", (int) Follow.TO_CONFIRM.toDays()));
    }

    @Override
    public int removePast(Instant now, int atMost) {
        List<Follow> tooOld = follows.unconfirmed(now.minus(Follow.TO_CONFIRM), atMost);
        tooOld.forEach(follows::remove);
        return tooOld.size();
    }
}
