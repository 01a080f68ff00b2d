package nl.gehoordengedaan.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Meetings that go on now or are just over, as long as everyone can do something there: see what is said, answer the questions at the end. */
@RequestScoped
public class GoingOn {

    private static final int MOST = 20;
    private static final int SHOWN = 3;
    private static final Duration JUST_OVER = Duration.ofDays(1);

    @Inject
    Meetings meetings;

    @Inject
    MeetingViews views;

    @Inject
    @Any
    Instance<MeetingLinks> links;

    @Inject
    InstantSource clock;

    /**
     * One of them.
     *
     * @param links what one can do there now
     */
    public record Now(MeetingView meeting, List<MeetingLinks.Link> links) {
    }

    /** @param programme of this programme only; null for all */
    public List<Now> of(UUID programme) {
        Instant now = clock.instant();
        return meetings.view(MeetingFilter.everyone(MeetingFilter.Show.ALL, now).of(programme).between(now.minus(JUST_OVER), now), 0, MOST,
            meeting -> new Now(views.forEveryone(meeting), linksOf(meeting))).stream().filter(each -> !each.links().isEmpty()).limit(SHOWN).toList();
    }

    /** Ways on from the page of a meeting, for everyone. */
    List<MeetingLinks.Link> linksOf(Meeting meeting) {
        Instant now = clock.instant();
        return links.stream().flatMap(each -> each.forEveryone(meeting, now).stream()).toList();
    }
}
