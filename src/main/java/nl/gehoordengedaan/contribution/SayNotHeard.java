package nl.gehoordengedaan.contribution;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.Language;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.workflow.Processes;

/** Somebody says of a response: I was not heard. From then on a person has a term in which to call. Safe to repeat. */
@UseCase
class SayNotHeard {

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
        Conversation conversation = new Conversation(contribution, request.remark(), contact, request.language(), key, clock.instant());
        conversations.add(conversation);
        processes.start("contribution-call", conversation.id(), conversation.programme());
        notHeard.fire(new SomebodyNotHeard(contribution.id(), contribution.programme(), contribution.code(), clock.instant()));
        return conversation.id();
    }

    /** Whoever gives a number to be called at is also written to at the known address: that somebody will call, and when that did not succeed. */
    private static Contact completed(Contact given, Sender sender) {
        String email = given.email() == null ? sender.email() : given.email();
        String phone = given.email() == null && given.phone() == null ? sender.phone() : given.phone();
        return new Contact(email, phone, null);
    }
}
