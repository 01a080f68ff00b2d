package nl.gehoordengedaan.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.gehoordengedaan.contribution.Contribution;
import nl.gehoordengedaan.contribution.Conversation;
import nl.gehoordengedaan.contribution.Conversations;
import nl.gehoordengedaan.contribution.Voices;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.page.Templates;
import nl.gehoordengedaan.shared.Ids;

/** Puts into words what others said of a contribution; nothing in it tells who they are. */
@RequestScoped
class VoicesOnTrace {

    @Inject
    Page page;

    @Inject
    Voices voices;

    @Inject
    Conversations conversations;

    /** @param over true when what came of it has ended: then nobody need join any more */
    TraceVoices of(Contribution contribution, boolean over) {
        List<Conversation> asked = conversations.about(contribution.id());
        String callDay = asked.stream().filter(each -> each.outcome().isEmpty()).reduce((first, last) -> last)
            .map(last -> day(last.lastDay())).orElse("");
        return new TraceVoices(Ids.secret(), contribution.isOpenToOthers() && !over, voices.countOf(contribution.id()),
            contribution.answeredAt().isPresent(), callDay, asked.stream().map(this::talk).toList());
    }

    private TraceVoices.Talk talk(Conversation conversation) {
        String asked = day(conversation.askedAt());
        boolean late = conversation.outcome().isEmpty() && conversation.overdueAt().isPresent();
        return new TraceVoices.Talk(conversation.outcome().map(outcome -> page.msg("publication.trace.not-heard."
                + (outcome == Conversation.Outcome.REACHED ? "talked" : "missed"), asked, day(conversation.heldOn().orElseThrow())))
            .orElseGet(() -> page.msg(late ? "publication.trace.not-heard.late" : "publication.trace.not-heard.open", asked,
                day(conversation.lastDay()))), late);
    }

    private String day(Object moment) {
        return Templates.date(page.language(), moment);
    }
}
