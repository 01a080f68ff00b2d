package nl.gehoordengedaan.contribution;

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

/** The letters around a conversation: to whoever asked for it, and to those who must call and have not. */
@UseCase
class TellAboutCall {

    @Inject
    Conversations conversations;

    @Inject
    Contributions contributions;

    @Inject
    Programmes programmes;

    @Inject
    People people;

    @Inject
    Mailing mailing;

    @Inject
    InstantSource clock;

    /** That somebody will call, and by when; only when there is an address for mail. */
    void confirm(UUID id) {
        write(conversations.with(id), "contribution.call-asked");
    }

    /** That it was tried in vain, and how to ask again; only when nobody was reached and there is an address for mail. */
    void writeInstead(UUID id) {
        write(conversations.with(id), "contribution.call-missed");
    }

    void remind(UUID id) {
        tell(conversations.with(id), Role.ORGANISER, "contribution.call-reminder");
    }

    void becomeOverdue(UUID id) {
        Conversation conversation = conversations.withLock(id);
        if (conversation.becomeOverdue(clock.instant())) {
            tell(conversation, Role.ORGANISER, "contribution.call-overdue");
        }
    }

    void tellDirector(UUID id) {
        tell(conversations.with(id), Role.DIRECTOR, "contribution.call-escalated");
    }

    private void write(Conversation conversation, String kind) {
        conversation.email().ifPresent(email -> {
            Map<String, Object> values = values(conversation);
            values.put("phoned", conversation.phone().isPresent());
            mailing.queue(new Letter(kind, conversation.id(), conversation.programme(), new Recipient(email, conversation.language()), values));
        });
    }

    private void tell(Conversation conversation, Role role, String kind) {
        for (People.Person person : people.holding(role, conversation.programme())) {
            Map<String, Object> values = values(conversation);
            values.put("name", person.name());
            values.put("conversation", conversation.id().toString());
            mailing.queue(new Letter(kind, conversation.id(), conversation.programme(), new Recipient(person.email(), person.language()), values));
        }
    }

    private Map<String, Object> values(Conversation conversation) {
        Map<String, Object> values = new HashMap<>();
        values.put("programmeName", programmes.byId(conversation.programme()).orElseThrow().name());
        values.put("code", contributions.with(conversation.contribution()).code());
        values.put("lastDay", conversation.lastDay());
        return values;
    }
}
