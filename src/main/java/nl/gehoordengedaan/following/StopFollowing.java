package nl.gehoordengedaan.following;

import jakarta.inject.Inject;
import java.util.UUID;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.UseCase;

/** Somebody wants to hear no more; with the last thing that was followed the address goes. Safe to repeat. */
@UseCase
class StopFollowing {

    @Inject
    Follows follows;

    /** What the mail with this link was about. Nothing to stop is no mistake: it was stopped before. */
    void stop(String secret) {
        follows.link(secret).flatMap(FollowLink::follow).flatMap(follows::lock).ifPresent(follows::remove);
    }

    /** One of the things that the reader of this mail follows; somebody else's is not there. */
    void stop(String secret, UUID follow) {
        FollowLink link = link(secret);
        follows.lock(follow).filter(each -> each.follower().equals(link.follower())).ifPresent(follows::remove);
    }

    /** Everything. */
    void stopAll(String secret) {
        follows.all(link(secret).follower()).forEach(follows::remove);
    }

    private FollowLink link(String secret) {
        return follows.link(secret).orElseThrow(() -> BrokenRule.missing("following.link.gone"));
    }
}
