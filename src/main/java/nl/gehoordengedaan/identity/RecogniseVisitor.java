package nl.gehoordengedaan.identity;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.shared.UseCase;

/** Tells who makes a request, from the token in its cookie or from an account that was just checked. */
@UseCase
class RecogniseVisitor {

    /** Who it is, what was granted, and in which login ({@code null} when the request brought its own password). */
    record Known(Actor actor, List<Visitor.Grant> grants, UUID session) {
    }

    @Inject
    LoginSessions sessions;

    @Inject
    Accounts accounts;

    @Inject
    IdentitySettings settings;

    @Inject
    InstantSource clock;

    Optional<Known> recognise(String token) {
        Instant now = clock.instant();
        Optional<LoginSession> open = sessions.withToken(token).filter(session -> session.isOpen(now, settings.sessionTerms()))
            .filter(session -> session.account().state() == Account.State.ACTIVE);
        open.ifPresent(session -> sessions.seen(session, now));
        return open.map(session -> known(session.account(), session.id()));
    }

    Known known(Account account, UUID session) {
        return new Known(account.actor(), accounts.activeGrants(account.id()), session);
    }
}
