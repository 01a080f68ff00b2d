package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.gehoordengedaan.identity.Scope;
import nl.gehoordengedaan.identity.ScopeOf;
import nl.gehoordengedaan.shared.Ids;

/** A conversation belongs to the programme whose response it is about. */
@ApplicationScoped
class ConversationScope implements ScopeOf {

    @Inject
    Conversations conversations;

    @Override
    public String parameter() {
        return "conversation";
    }

    @Override
    public Optional<Scope> scope(String id) {
        return Ids.parse(id).flatMap(conversations::byId).map(conversation -> Scope.ofProgramme(conversation.programme()));
    }
}
