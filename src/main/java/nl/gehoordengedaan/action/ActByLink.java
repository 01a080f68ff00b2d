package nl.gehoordengedaan.action;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Consumer;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.UseCase;

/** A partner without an account acts by the link in its mail. It works for one step, and only while it is that partner's turn. */
@UseCase
class ActByLink {

    /**
     * @param uses true when the link has done its work afterwards
     * @param form which form was sent: whoever presses twice does it once
     */
    record Request(String secret, boolean uses, String form) {

        /** The secret stays out of messages and logs. */
        @Override
        public String toString() {
            return "by link";
        }
    }

    @Inject
    Actions actions;

    @Inject
    PartnerLinks links;

    @Inject
    InstantSource clock;

    void act(Request request, Consumer<UUID> deed) {
        PartnerLink link = links.with(request.secret()).orElseThrow(() -> BrokenRule.missing("action.link.unknown"));
        Action action = actions.lock(link.action());
        if (action.cameBefore(request.form())) {
            return;
        }
        // it may have ended while waiting for whoever acted at the same time
        links.refresh(link);
        if (!link.isValidAt(clock.instant()) || !action.isWith(link.partner())) {
            throw BrokenRule.conflict("action.link.ended");
        }
        if (request.uses()) {
            link.end(PartnerLink.Ended.USED, clock.instant());
        }
        deed.accept(action.id());
    }
}
