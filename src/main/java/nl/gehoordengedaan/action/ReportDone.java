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

    record Request(UUID action, String text, Picture picture, Party by) {
    }

    /** @param text what there is to see; may be empty */
    record NotYet(UUID action, String text) {
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
        Action action = actions.lock(request.action());
        Instant now = clock.instant();
        action.done(request.text(), request.picture(), request.by(), terms.schedule(action, TermKind.SOLVED_ASKED, now), now);
        isDone(action, request);
        processes.completed("action", "carryOut", action.id(), Map.of());
    }

    /** A resident said so, and whoever looked found it to be true. */
    void confirmSaidDone(Request request) {
        Action action = actions.lock(request.action());
        boolean pickedUp = action.state() == State.PICKED_UP;
        Instant now = clock.instant();
        action.foundDone(request.text(), request.picture(), request.by(), terms.schedule(action, TermKind.SOLVED_ASKED, now), now);
        isDone(action, request);
        looked(action.id(), pickedUp);
    }

    /** A resident said so, and whoever looked found that it is not. Everyone can read that somebody looked. */
    void denySaidDone(NotYet request) {
        Action action = actions.lock(request.action());
        action.notDoneYet(request.text());
        news.tell(action, What.NOT_YET, request.text() == null || request.text().isBlank() ? null : request.text());
        looked(action.id(), action.state() == State.PICKED_UP);
    }

    /** @param pickedUp where the process waited for whoever looked: while it was carried out, or before */
    private void looked(UUID action, boolean pickedUp) {
        if (pickedUp) {
            processes.completed("action", "checkSaidDone", action, Map.of());
        } else {
            processes.completed("action", "lookBeforehand", action, Map.of());
        }
    }

    private void isDone(Action action, Request request) {
        if (request.picture().photo() != null) {
            photos.attach(request.picture().photo(), action.id(), request.picture().alternative());
        }
        partners.isOver(action, PartnerLink.Ended.USED);
        news.tell(action, What.DONE, request.text());
    }
}
