package nl.gehoordengedaan.action;

import jakarta.inject.Inject;
import java.util.UUID;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.UseCase;

/** Does something with an action: once, also for whoever presses twice, and only while it is with the organisation for which it is done. */
@UseCase
class ActOnce {

    /**
     * @param partner the organisation with which the action was when this person was let in; null when it makes no difference
     * @param form    which form was sent; null when that is not known
     */
    record Request(UUID action, UUID partner, String form) {
    }

    @Inject
    Actions actions;

    void act(Request request, Runnable deed) {
        Action action = actions.lock(request.action());
        if (action.cameBefore(request.form())) {
            return;
        }
        if (request.partner() != null && !action.isWith(request.partner())) {
            throw BrokenRule.conflict("action.work.elsewhere");
        }
        deed.run();
    }
}
