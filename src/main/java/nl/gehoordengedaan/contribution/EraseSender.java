package nl.gehoordengedaan.contribution;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.UseCase;

/**
 * Whoever said something asks at the desk or by phone to be erased, for example because there is no e-mail to do so oneself. How to reach that
 * person goes, from this and from what it was split into; what was said and promised stays. Safe to repeat.
 */
@UseCase
public class EraseSender {

    /** @param sure was it confirmed? It cannot be undone */
    public record Request(UUID contribution, boolean sure, Actor by) {
    }

    @Inject
    Contributions contributions;

    @Inject
    Conversations conversations;

    @Inject
    StopMailing stopMailing;

    @Inject
    Deeds deeds;

    @Inject
    InstantSource clock;

    public void erase(Request request) {
        if (!request.sure()) {
            throw BrokenRule.input("sure", "contribution.erase.not-sure");
        }
        // whoever presses twice waits here, and finds nothing any more
        List<UUID> family = contributions.withLocks(contributions.familyOf(request.contribution())).keySet().stream().toList();
        if (family.stream().noneMatch(this::isKnown)) {
            return;
        }
        family.forEach(each -> {
            stopMailing.stop(each);
            conversations.about(each).forEach(talk -> talk.forget(clock.instant()));
        });
        deeds.add(new Deed(request.contribution(), Deed.Kind.ERASED, null, request.by(), clock.instant()));
    }

    /** Is anything kept by which this person can be reached? */
    boolean isKnown(UUID contribution) {
        return contributions.senderOf(contribution).isPresent()
            || conversations.about(contribution).stream().anyMatch(talk -> talk.phone().isPresent() || talk.email().isPresent());
    }

    /** The same, for all that this person said here. */
    boolean isAnyKnown(UUID contribution) {
        return contributions.familyOf(contribution).stream().anyMatch(this::isKnown);
    }
}
