package nl.gehoordengedaan.photo;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.UseCase;

/**
 * Keeps a picture that came with a form, before the rest of the form is judged: so that it need not be chosen again when a rule refuses
 * something else. A picture that nothing claims is removed after a day.
 */
@UseCase
public class KeepPhoto {

    @Inject
    Photos photos;

    @Inject
    Darkroom darkroom;

    @Inject
    InstantSource clock;

    /**
     * @param sent the bytes as they were sent
     * @return the id under which it is kept
     * @throws BrokenRule when it is not a photo we can read, with a sentence that helps
     */
    public UUID keep(byte[] sent) {
        Darkroom.Print print = darkroom.develop(sent);
        Photo photo = new Photo(print.jpeg(), print.width(), print.height(), clock.instant());
        photos.add(photo);
        return photo.id();
    }
}
