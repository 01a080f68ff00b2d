package nl.gehoordengedaan.contribution;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import nl.gehoordengedaan.shared.UseCase;

/** The conversation is long over: how to reach that person is removed; that they talked, and when, stays. */
@UseCase
class ForgetContact {

    @Inject
    Conversations conversations;

    @Inject
    InstantSource clock;

    void forget(UUID conversation) {
        conversations.withLock(conversation).removeContact(clock.instant());
    }
}
