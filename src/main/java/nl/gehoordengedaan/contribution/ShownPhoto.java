package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.gehoordengedaan.photo.Photos;
import nl.gehoordengedaan.shared.Rules;

/** The photo that everyone may see: whoever cannot see it reads what is on it, so an organiser says so when showing it. */
@ApplicationScoped
class ShownPhoto {

    @Inject
    Photos photos;

    /** @throws nl.gehoordengedaan.shared.BrokenRule when the photo is shown and nothing says what is on it */
    void describe(Contribution contribution, String alternative) {
        if (contribution.isPhotoShown()) {
            Rules.check().that(alternative != null, "photoAlternative", "photo.alternative.missing").orRefuse();
            photos.describe(contribution.photo().orElseThrow(), alternative);
        }
    }
}
