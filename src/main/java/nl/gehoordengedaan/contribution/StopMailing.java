package nl.gehoordengedaan.contribution;

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

    void stop(UUID contribution) {
        contributions.senderOf(contribution).ifPresent(sender -> {
            contributions.remove(sender);
            links.removeOf(contribution);
        });
    }
}
