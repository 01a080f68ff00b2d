package nl.gehoordengedaan.action;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import nl.gehoordengedaan.photo.Photos;
import nl.gehoordengedaan.shared.UseCase;

/** Whoever does it tells how far it is, for everyone to read. */
@UseCase
class TellProgress {

    /**
     * @param photo       id of a photo that was kept before; null for none
     * @param alternative what can be seen on it, in words; null when it was not said
     */
    record Request(UUID action, String text, UUID photo, String alternative, Party by) {

        Request(UUID action, String text, UUID photo, Party by) {
            this(action, text, photo, null, by);
        }
    }

    @Inject
    Actions actions;

    @Inject
    Photos photos;

    @Inject
    ActionNews news;

    @Inject
    InstantSource clock;

    void tell(Request request) {
        Action action = actions.lock(request.action());
        action.tell(request.text(), request.photo(), request.by(), clock.instant());
        if (request.photo() != null) {
            photos.attach(request.photo(), action.id(), request.alternative());
        }
        news.tell(action, What.PROGRESS, request.text());
    }
}
