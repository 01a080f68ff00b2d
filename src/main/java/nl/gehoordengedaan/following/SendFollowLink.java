package nl.gehoordengedaan.following;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import nl.gehoordengedaan.notification.Mailing;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.UseCase;

/** A link in a mail is too old to show what one follows: a new one goes to the same address. */
@UseCase
class SendFollowLink {

    @Inject
    Follows follows;

    @Inject
    FollowLetters letters;

    @Inject
    Mailing mailing;

    @Inject
    InstantSource clock;

    void send(String secret) {
        UUID id = follows.link(secret).orElseThrow(() -> BrokenRule.missing("following.link.gone")).follower();
        Follower follower = follows.lockedWith(follows.follower(id).email());
        List<Follow> all = follows.all(id);
        if (!all.isEmpty() && follows.mailsAsked(follower, clock.instant().minus(Duration.ofHours(1))) < AskToFollow.MAILS_AN_HOUR) {
            mailing.queue(letters.link(all.get(0), follower));
        }
    }
}
