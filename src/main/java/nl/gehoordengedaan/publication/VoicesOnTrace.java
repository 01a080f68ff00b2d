package nl.gehoordengedaan.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.gehoordengedaan.contribution.Channel;
import nl.gehoordengedaan.contribution.Contribution;
import nl.gehoordengedaan.contribution.Contributions;
import nl.gehoordengedaan.contribution.Conversation;
import nl.gehoordengedaan.contribution.Conversations;
import nl.gehoordengedaan.contribution.HeardAt;
import nl.gehoordengedaan.contribution.MeTooResource;
import nl.gehoordengedaan.contribution.Voices;
import nl.gehoordengedaan.meeting.Meeting;
import nl.gehoordengedaan.meeting.Meetings;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.page.Templates;
import nl.gehoordengedaan.shared.Ids;

/** Puts into words what others said of a contribution; nothing in it tells who they are. */
@RequestScoped
class VoicesOnTrace {

    @Inject
    Page page;

    @Inject
    HttpServletRequest request;

    @Inject
    Voices voices;

    @Inject
    Conversations conversations;

    @Inject
    Contributions contributions;

    @Inject
    Meetings meetings;

    /** @param over true when what came of it has ended: then nobody need join any more */
    TraceVoices of(Contribution contribution, boolean over) {
        List<Conversation> asked = conversations.about(contribution.id());
        String callDay = asked.stream().filter(each -> each.outcome().isEmpty()).reduce((first, last) -> last)
            .map(last -> day(last.lastDay())).orElse("");
        boolean open = contribution.isOpenToOthers(over);
        boolean said = open && hasSaidMeToo(contribution.id());
        return new TraceVoices(Ids.secret(), open && !said, said, voices.countOf(contribution.id()),
            contribution.answeredAt().isPresent(), callDay, heard(contribution), meetings(contribution), asked.stream().map(this::talk).distinct().toList());
    }

    /** Whoever pressed the button in this browser need not wonder whether it worked. */
    private boolean hasSaidMeToo(UUID contribution) {
        Cookie[] cookies = request.getCookies();
        return cookies != null && Arrays.stream(cookies).anyMatch(each -> each.getName().equals(MeTooResource.COOKIE)
            && voices.hasSpoken(contribution, each.getValue()));
    }

    /** This, and all that is joined with it. */
    private List<Contribution> together(Contribution contribution) {
        UUID main = contribution.main().orElse(contribution.id());
        return Stream.concat(contributions.byId(main).stream(), contributions.joinedWith(main).stream()).toList();
    }

    /** Like "heard at 3 meetings, from about 12 people, 2 times on paper": so that nobody takes it for a vote. */
    private String heard(Contribution contribution) {
        List<Contribution> all = together(contribution);
        long meetings = all.stream().flatMap(each -> each.heardAt().stream()).map(HeardAt::meeting).distinct().count();
        if (meetings == 0) {
            return "";
        }
        int people = all.stream().mapToInt(each -> each.heardAt().map(HeardAt::aboutPeople).orElse(1)).sum();
        int paper = all.stream().mapToInt(each -> each.heardAt().map(HeardAt::onPaper).orElse(each.how().channel() == Channel.PAPER ? 1 : 0)).sum();
        return page.msg("publication.trace.heard", meetings, people) + (paper == 0 ? "" : " " + page.msg("publication.trace.heard.paper", paper)) + " "
            + page.msg("publication.trace.heard.no-vote");
    }

    private List<TraceVoices.At> meetings(Contribution contribution) {
        return meetings.all(together(contribution).stream().flatMap(each -> each.heardAt().stream()).map(HeardAt::meeting).distinct().toList()).stream()
            .filter(Meeting::isPublic).sorted(Comparator.comparing(Meeting::startsAt)).map(each -> new TraceVoices.At(each.code(), each.title(), each.startsAt())).toList();
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
