package nl.gehoordengedaan.contribution;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.Language;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.workflow.Processes;

/**
 * Somebody says of a response: I was not heard. From then on a person has a term in which to call. Safe to repeat: the same person has one
 * open conversation about a contribution, and what is said once more is added to it.
 */
@UseCase
class SayNotHeard {

    /** With so many waiting for a call about one contribution the next stranger is asked to wait: made-up numbers would keep everyone busy. */
    static final int MOST_WAITING = 3;

    /**
     * @param contribution the one with the response
     * @param bySender     true when the sender says it: then what is known of the sender serves for what is not given
     * @param key          chosen by the page: the same key is the same wish; null for none
     */
    record Request(UUID contribution, String remark, Contact contact, Language language, boolean bySender, String key) {

        /** What somebody says stays out of messages and logs. */
        @Override
        public String toString() {
            return "not heard about " + contribution;
        }
    }

    @Inject
    Contributions contributions;

    @Inject
    Conversations conversations;

    @Inject
    Processes processes;

    @Inject
    Event<SomebodyNotHeard> notHeard;

    @Inject
    InstantSource clock;

    /** @return the id of the conversation that is waiting now */
    UUID say(Request request) {
        // one after the other, so that pressing twice is seen
        Contribution contribution = contributions.withLock(request.contribution());
        String key = request.key() == null ? null : Ids.hash("not heard " + request.contribution() + " " + request.key());
        Optional<Conversation> before = key == null ? Optional.empty() : conversations.byRequestKey(key);
        if (before.isPresent()) {
            return before.get().id();
        }
        Optional<Sender> sender = request.bySender() ? contributions.senderOf(contribution.id()) : Optional.empty();
        Contact contact = sender.map(each -> completed(request.contact(), each)).orElse(request.contact());
        List<Conversation> waiting = conversations.about(contribution.id()).stream().filter(each -> each.outcome().isEmpty()).toList();
        Optional<Conversation> same = waiting.stream().filter(each -> each.isWaitedForBy(contact)).findFirst();
        if (same.isPresent()) {
            same.get().saidAgain(request.remark(), contact);
            return same.get().id();
        }
        if (waiting.size() >= MOST_WAITING && sender.isEmpty()) {
            throw BrokenRule.conflict("contribution.call.many");
        }
        Conversation conversation = new Conversation(contribution, request.remark(), contact, request.language(), key, clock.instant());
        conversations.add(conversation);
        processes.start("contribution-call", conversation.id(), conversation.programme());
        // one line for everyone, however many say it while somebody still has to call; that of the sender is always told
        if (waiting.isEmpty() || sender.isPresent()) {
            notHeard.fire(new SomebodyNotHeard(contribution.id(), contribution.programme(), contribution.code(), clock.instant()));
        }
        return conversation.id();
    }

    /** Whoever gives a number to be called at is also written to at the known address: that somebody will call, and when that did not succeed. */
    private static Contact completed(Contact given, Sender sender) {
        String email = given.email() == null ? sender.email() : given.email();
        String phone = given.email() == null && given.phone() == null ? sender.phone() : given.phone();
        return new Contact(email, phone, null);
    }
}
