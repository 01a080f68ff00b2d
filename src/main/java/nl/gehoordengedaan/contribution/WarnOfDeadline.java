package nl.gehoordengedaan.contribution;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.gehoordengedaan.identity.People;
import nl.gehoordengedaan.identity.Role;
import nl.gehoordengedaan.notification.Letter;
import nl.gehoordengedaan.notification.Mailing;
import nl.gehoordengedaan.notification.Recipient;
import nl.gehoordengedaan.programme.Programmes;
import nl.gehoordengedaan.shared.UseCase;

/** A term runs out: reminds the organisers, shows an answer as overdue to everyone, and in the end tells the director. */
@UseCase
class WarnOfDeadline {

    @Inject
    Contributions contributions;

    @Inject
    Programmes programmes;

    @Inject
    People people;

    @Inject
    Mailing mailing;

    @Inject
    Event<ContributionOverdue> overdue;

    @Inject
    FollowersOfContribution followers;

    @Inject
    InstantSource clock;

    void remindOrganisers(UUID id) {
        tell(contributions.with(id), Role.ORGANISER, "contribution.reminder");
    }

    /** From now on everyone sees that it is late. */
    void becomeOverdue(UUID id) {
        Contribution contribution = contributions.withLock(id);
        if (contribution.becomeOverdue(clock.instant())) {
            overdue.fire(new ContributionOverdue(id, contribution.programme(), contribution.code(), contribution.dueAt(), clock.instant()));
            tell(contribution, Role.ORGANISER, "contribution.overdue");
            followers.tell(contribution, FollowersOfContribution.Change.OVERDUE);
        }
    }

    void tellDirector(UUID id) {
        tell(contributions.with(id), Role.DIRECTOR, "contribution.escalated");
    }

    void remindOfTelling(UUID id) {
        Contribution contribution = contributions.with(id);
        warnOfTelling(contribution, Role.ORGANISER, "REMINDER", contribution.tellRemindAt());
    }

    void becomeTellingLate(UUID id) {
        Contribution contribution = contributions.with(id);
        warnOfTelling(contribution, Role.ORGANISER, "LATE", contribution.tellBy());
    }

    void tellDirectorOfTelling(UUID id) {
        Contribution contribution = contributions.with(id);
        warnOfTelling(contribution, Role.DIRECTOR, "DIRECTOR", contribution.tellDirectorAt());
    }

    /** Once for each term: a step that is tried again, or a timer of a term that was replaced, warns nobody. */
    private void warnOfTelling(Contribution contribution, Role role, String what, Instant from) {
        if (contribution.awaitsTelling() && !clock.instant().isBefore(from)) {
            UUID once = UUID.nameUUIDFromBytes((contribution.id() + " " + what + " " + contribution.tellBy()).getBytes(StandardCharsets.UTF_8));
            tell(contribution, role, "contribution.telling", once, Map.of("what", what, "dueAt", contribution.tellBy().minusSeconds(1)));
        }
    }

    private void tell(Contribution contribution, Role role, String kind) {
        tell(contribution, role, kind, contribution.id(), Map.of("dueAt", contribution.lastDay()));
    }

    private void tell(Contribution contribution, Role role, String kind, UUID subject, Map<String, Object> more) {
        String programme = programmes.byId(contribution.programme()).orElseThrow().name();
        for (People.Person person : people.holding(role, contribution.programme())) {
            Map<String, Object> values = new HashMap<>(more);
            values.put("programmeName", programme);
            values.put("name", person.name());
            values.put("code", contribution.code());
            values.put("contribution", contribution.id().toString());
            mailing.queue(new Letter(kind, subject, contribution.programme(), new Recipient(person.email(), person.language()),
                values));
        }
    }
}
