package nl.gehoordengedaan.action;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import nl.gehoordengedaan.photo.Photos;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.term.TermKind;
import nl.gehoordengedaan.workflow.Processes;

/** It is done, with a text and perhaps a picture as evidence; the reporters are asked by the process whether it is solved. */
@UseCase
class ReportDone {

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
    ActionTerms terms;

    @Inject
    Photos photos;

    @Inject
    PartnerMail partners;

    @Inject
    ActionNews news;

    @Inject
    Processes processes;

    @Inject
    InstantSource clock;

    void report(Request request) {
        done(request);
        processes.completed("action", "carryOut", request.action(), Map.of());
    }

    /** A resident said so, and whoever looked found it to be true. */
    void confirmSaidDone(Request request) {
        done(request);
        processes.completed("action", "checkSaidDone", request.action(), Map.of());
    }

    /** A resident said so, and whoever looked found that it is not. */
    void denySaidDone(UUID id) {
        actions.lock(id).notDoneYet();
        processes.completed("action", "checkSaidDone", id, Map.of());
    }

    private void done(Request request) {
        Action action = actions.lock(request.action());
        Instant now = clock.instant();
        action.done(request.text(), request.photo(), request.by(), terms.schedule(action, TermKind.SOLVED_ASKED, now), now);
        if (request.photo() != null) {
            photos.attach(request.photo(), action.id(), request.alternative());
        }
        partners.isOver(action, PartnerLink.Ended.USED);
        news.tell(action, What.DONE, request.text());
    }
}
