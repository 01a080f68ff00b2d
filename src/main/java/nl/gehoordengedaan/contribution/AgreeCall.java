package nl.gehoordengedaan.contribution;

import jakarta.inject.Inject;
import java.util.UUID;
import nl.gehoordengedaan.programme.Programme;
import nl.gehoordengedaan.programme.Programmes;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.term.TermKind;

/** Fixes by when somebody who was not heard is called, with the programme's settings and holidays of today. */
@UseCase
class AgreeCall {

    @Inject
    Conversations conversations;

    @Inject
    Programmes programmes;

    void agree(UUID id) {
        Conversation conversation = conversations.with(id);
        Programme programme = programmes.byId(conversation.programme()).orElseThrow();
        conversation.agreeTerm(programme.terms(TermKind.CALL_BACK).schedule(conversation.askedAt(), programme.workingCalendar()));
    }
}
