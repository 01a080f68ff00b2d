package nl.gehoordengedaan.talk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.gehoordengedaan.meeting.MeetingKind;

/** The small-group talk: in their own room, with a few people who would not come to an evening. */
@ApplicationScoped
class TalkKind implements MeetingKind {

    static final String NAME = "talk";

    @Override
    public String name() {
        return NAME;
    }

    /** Whoever talks in their own room does not want to be looked for there. */
    @Override
    public boolean isPublic() {
        return false;
    }

    @Override
    public boolean hasSignUp() {
        return false;
    }

    @Override
    public boolean hasTables() {
        return false;
    }

    @Override
    public boolean hasMinutes() {
        return false;
    }

    @Override
    public int daysAhead() {
        return 0;
    }

    @Override
    public List<Template> templates() {
        return List.of();
    }
}
