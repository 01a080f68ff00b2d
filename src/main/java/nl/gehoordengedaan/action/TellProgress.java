package nl.gehoordengedaan.action;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import nl.gehoordengedaan.photo.Photos;
import nl.gehoordengedaan.shared.UseCase;

/** Whoever does it tells how far it is, for everyone to read. */
@UseCase
class TellProgress {

    record Request(UUID action, String text, Picture picture, Party by) {
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
        action.tell(request.text(), request.picture(), request.by(), clock.instant());
        if (request.picture().photo() != null) {
            photos.attach(request.picture().photo(), action.id(), request.picture().alternative());
        }
        news.tell(action, What.PROGRESS, request.text());
    }
}
