package nl.gehoordengedaan.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import nl.gehoordengedaan.meeting.Meeting;
import nl.gehoordengedaan.meeting.MeetingKind;
import nl.gehoordengedaan.meeting.MeetingKinds;
import nl.gehoordengedaan.meeting.MeetingLinks;

/** From the page of a meeting to signing up for it, and for who organises it to who comes. */
@ApplicationScoped
class SignUpWayOn implements MeetingLinks {

    @Inject
    MeetingKinds kinds;

    @Override
    public List<Link> forEveryone(Meeting meeting, Instant now) {
        return hasSignUp(meeting) && meeting.isOpen(now) ? List.of(new Link("/meetings/" + meeting.code() + "/sign-up", "signup.link", "people", true))
            : List.of();
    }

    @Override
    public List<Link> forWork(Meeting meeting, Instant now) {
        String base = "/work/meetings/" + meeting.id();
        return !hasSignUp(meeting) || !meeting.isPublic() ? List.of() : List.of(new Link(base + "/sign-ups", "signup.list.title", "people", true),
            new Link(base + "/door", "signup.door.title", "check", false), new Link(base + "/numbers", "signup.numbers.title", "list", false),
            new Link(base + "/told", "signup.told.title", "mail", false));
    }

    private boolean hasSignUp(Meeting meeting) {
        return kinds.named(meeting.kind()).map(MeetingKind::hasSignUp).orElse(false);
    }
}
