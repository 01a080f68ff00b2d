package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gehoordengedaan.identity.PersonalData;
import nl.gehoordengedaan.identity.StillNeeded;
import nl.gehoordengedaan.programme.ProgrammeOutlines;

/**
 * How to reach those who said that they were not heard, and what they said then. The process of the conversation itself removes it after its
 * term; while somebody still has to call, it is needed.
 */
@ApplicationScoped
class ConversationData implements PersonalData, StillNeeded {

    @Inject
    Conversations conversations;

    @Inject
    Contributions contributions;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    InstantSource clock;

    @Override
    public String kind() {
        return "contribution.kept.call";
    }

    @Override
    public List<KeptFor> terms() {
        return programmes.all().stream().map(programme -> new KeptFor(programme.name(), ContactTerm.of(programme).setting().term().amount())).toList();
    }

    @Override
    public List<Kept> about(String email) {
        return conversations.with(email).stream().map(conversation -> {
            String code = contributions.with(conversation.contribution()).code();
            String ways = Stream.concat(conversation.email().stream(), conversation.phone().stream()).collect(Collectors.joining(", "));
            return new Kept("contribution.kept.call.what", List.of(ways, SenderData.spoken(code)), "/contributions/" + code, conversation.askedAt(),
                conversation.contactUntil(), "contribution.kept.call.why");
        }).toList();
    }

    @Override
    public int erase(String email) {
        List<Conversation> all = conversations.with(email);
        all.forEach(conversation -> conversation.forget(clock.instant()));
        return all.size();
    }

    @Override
    public Set<UUID> since(Collection<UUID> matters, Instant moment) {
        return conversations.matterOfOpen(matters, moment);
    }
}
