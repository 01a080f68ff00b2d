package nl.gehoordengedaan.contribution;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import nl.gehoordengedaan.notification.Mailing;
import nl.gehoordengedaan.programme.Programme;
import nl.gehoordengedaan.programme.Programmes;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.term.TermSetting;
import nl.gehoordengedaan.workflow.Processes;

/**
 * After a conversation the response is looked at again: it ends, stays readable with the reason, and the contribution waits for another one
 * within a term that begins today. Whoever said it is told.
 */
@UseCase
class LookAgain {

    @Inject
    GivenResponses responses;

    @Inject
    Contributions contributions;

    @Inject
    Programmes programmes;

    @Inject
    SenderLetters letters;

    @Inject
    Mailing mailing;

    @Inject
    Processes processes;

    @Inject
    Event<ContributionReopened> reopened;

    @Inject
    FollowersOfContribution followers;

    @Inject
    InstantSource clock;

    /** @param contribution taken with its lock */
    void look(Contribution contribution, String why) {
        Instant now = clock.instant();
        Programme programme = programmes.byId(contribution.programme()).orElseThrow();
        TermSetting setting = programme.terms(contribution.term().orElseThrow());
        contribution.lookAgain(why, setting.schedule(now, programme.workingCalendar()));
        responses.current(contribution.id()).ifPresent(given -> given.end(why, now));
        Tiding tiding = new Tiding(contribution.id(), "contribution.again", now);
        contributions.senderOf(contribution.id()).filter(Sender::hasEmail).ifPresent(sender -> mailing.queue(
            letters.about(tiding, contribution, sender, Map.of("why", why, "lastDay", contribution.lastDay()))));
        processes.start("contribution", contribution.id(), contribution.programme());
        reopened.fire(new ContributionReopened(contribution.id(), contribution.programme(), contribution.code(), why, now));
        followers.tell(contribution, FollowersOfContribution.Change.LOOKED_AT_AGAIN, why);
    }
}
