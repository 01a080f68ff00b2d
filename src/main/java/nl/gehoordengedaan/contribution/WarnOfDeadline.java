package nl.gehoordengedaan.contribution;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
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

/** A term runs out: reminds the organisers, shows it as overdue to everyone, and in the end tells the director. */
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

    private void tell(Contribution contribution, Role role, String kind) {
        String programme = programmes.byId(contribution.programme()).orElseThrow().name();
        for (People.Person person : people.holding(role, contribution.programme())) {
            Map<String, Object> values = new HashMap<>();
            values.put("programmeName", programme);
            values.put("name", person.name());
            values.put("code", contribution.code());
            values.put("contribution", contribution.id().toString());
            values.put("dueAt", contribution.lastDay());
            mailing.queue(new Letter(kind, contribution.id(), contribution.programme(), new Recipient(person.email(), person.language()),
                values));
        }
    }
}
