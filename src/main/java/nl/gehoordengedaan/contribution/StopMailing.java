package nl.gehoordengedaan.contribution;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.gehoordengedaan.shared.UseCase;

/** The sender wants no more mail: the address is removed at once, what was said and answered stays. Safe to repeat. */
@UseCase
class StopMailing {

    @Inject
    Contributions contributions;

    @Inject
    PersonalLinks links;

    @Inject
    Event<SenderForgotten> forgotten;

    /** Of this and of what it was split into or is a part of: the same person said all of that. */
    void stopAll(UUID contribution) {
        contributions.familyOf(contribution).forEach(this::stop);
    }

    void stop(UUID contribution) {
        contributions.senderOf(contribution).ifPresent(sender -> {
            contributions.remove(sender);
            links.removeOf(contribution);
            forgotten.fire(new SenderForgotten(contribution));
        });
    }
}
