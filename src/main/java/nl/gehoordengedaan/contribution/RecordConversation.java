package nl.gehoordengedaan.contribution;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.programme.Programme;
import nl.gehoordengedaan.programme.Programmes;
import nl.gehoordengedaan.shared.Rules;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.term.TermKind;
import nl.gehoordengedaan.workflow.Processes;

/** Whoever called writes down what came of it: what was said and agreed, or how often it was tried in vain. */
@UseCase
class RecordConversation {

    /**
     * @param report  what was said and agreed
     * @param tries   how often it was tried; only when nobody was reached
     * @param again   true when the response is looked at again
     * @param because why it is looked at again, which everyone reads
     */
    record Request(UUID conversation, Conversation.Outcome outcome, String report, LocalDate day, Integer tries, boolean again, String because,
                   Actor by) {

        /** What they talked about stays out of messages and logs. */
        @Override
        public String toString() {
            return outcome + " of " + conversation;
        }
    }

    @Inject
    Conversations conversations;

    @Inject
    Contributions contributions;

    @Inject
    Programmes programmes;

    @Inject
    LookAgain lookAgain;

    @Inject
    Processes processes;

    @Inject
    FollowersOfContribution followers;

    @Inject
    Event<ConversationEnded> ended;

    @Inject
    InstantSource clock;

    void record(Request request) {
        Rules.check().that(request.outcome() != null, "outcome", "contribution.call.outcome-missing").orRefuse();
        Instant now = clock.instant();
        Contribution contribution = contributions.withLock(conversations.with(request.conversation()).contribution());
        Conversation conversation = conversations.withLock(request.conversation());
        boolean reached = request.outcome() == Conversation.Outcome.REACHED;
        boolean again = reached && request.again();
        if (reached) {
            conversation.talked(request.report(), request.day(), again, request.by(), now);
        } else {
            conversation.notReached(request.tries(), request.report(), request.day(), request.by(), now);
        }
        Programme programme = programmes.byId(conversation.programme()).orElseThrow();
        conversation.keepContactUntil(programme.terms(TermKind.CONTACT_KEPT).schedule(now, programme.workingCalendar()).deadline().due());
        ended.fire(new ConversationEnded(contribution.id(), contribution.programme(), contribution.code(), reached, now));
        if (reached) {
            followers.tell(contribution, FollowersOfContribution.Change.TALKED);
        }
        if (again) {
            lookAgain.look(contribution, request.because());
        }
        processes.completed("contribution-call", "call", conversation.id(), Map.of("reached", reached));
    }
}
