package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import nl.gehoordengedaan.notification.Mailing;
import nl.gehoordengedaan.workflow.Processes;
import nl.gehoordengedaan.workflow.Whereabouts;

/** Sees to it that a sender is told something, by the process, which does not end before it is recorded how. */
@ApplicationScoped
class Telling {

    @Inject
    Contributions contributions;

    @Inject
    Tidings tidings;

    @Inject
    SenderLetters letters;

    @Inject
    Mailing mailing;

    @Inject
    Processes processes;

    @Inject
    InstantSource clock;

    /** The process is on its way to telling: this is what it will tell. */
    void write(Contribution contribution, String letter, Map<String, Object> values) {
        Tiding tiding = new Tiding(contribution.id(), letter, clock.instant());
        tidings.add(tiding);
        contributions.senderOf(contribution.id()).filter(Sender::hasEmail)
            .ifPresent(sender -> mailing.write(letters.about(tiding, contribution, sender, values)));
    }

    /** There is news for a sender who may have been told already: the process that waits for it goes on, one that has ended begins again. */
    void writeNews(Contribution contribution, String letter, Map<String, Object> values) {
        contribution.mustBeTold();
        write(contribution, letter, values);
        goOn(contribution);
    }

    /** The day of the action that it became was moved: whoever can only be phoned or written to hears it from a person. */
    void writeMovedDay(Contribution contribution, LocalDate day, String because) {
        contribution.mustBeTold();
        tidings.add(Tiding.ofMovedDay(contribution.id(), day, because, clock.instant()));
        goOn(contribution);
    }

    private void goOn(Contribution contribution) {
        Whereabouts where = processes.whereIs("contribution", contribution.id());
        if (!where.running()) {
            processes.start("contribution", contribution.id(), contribution.programme());
        } else if (where.at().contains("mainAnswered")) {
            processes.received("contribution", "mainAnswered", contribution.id());
        }
    }

    /** What was not told yet must not be told any more: the letter says what should not be public. What takes its place is written next. */
    void takeBack(Contribution contribution) {
        tidings.waiting(contribution.id()).forEach(tiding -> {
            mailing.withdraw(tiding.letter(), tiding.id());
            tidings.remove(tiding);
        });
    }
}
