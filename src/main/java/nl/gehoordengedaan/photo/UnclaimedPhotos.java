package nl.gehoordengedaan.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.gehoordengedaan.identity.PersonalData;

/** Pictures that came with a form that was never finished. */
@ApplicationScoped
class UnclaimedPhotos implements PersonalData {

    private static final Duration KEPT = Duration.ofDays(1);

    @Inject
    Photos photos;

    @Override
    public String kind() {
        return "photo.kept.unclaimed";
    }

    @Override
    public List<KeptFor> terms() {
        return List.of(new KeptFor("", (int) KEPT.toDays()));
    }

    @Override
    public int removePast(Instant now, int atMost) {
        return photos.removeUnattachedSince(now.minus(KEPT), atMost);
    }
}
