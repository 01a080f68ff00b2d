package nl.gehoordengedaan.following;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import nl.gehoordengedaan.notification.EmailAddress;
import nl.gehoordengedaan.notification.Mailing;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Language;
import nl.gehoordengedaan.shared.UseCase;

/**
 * Somebody wants to hear of something and gives an address. What is answered is the same whether that address follows already or not; what
 * is mailed tells it to whoever reads that mailbox. Nobody's mailbox is flooded: {@value #MAILS_AN_HOUR} such mails an hour.
 */
@UseCase
public class AskToFollow {

    private static final Duration AN_HOUR = Duration.ofHours(1);
    static final int MAILS_AN_HOUR = 3;

    /**
     * @param path  word of the pages of that kind of thing
     * @param code  its number
     * @param email as typed; null for nothing
     */
    public record Request(String path, String code, String email, Language language) {
        @Override
        public String toString() {
            return path + "/" + code;
        }
    }

    @Inject
    Follows follows;

    @Inject
    Followables followables;

    @Inject
    FollowLetters letters;

    @Inject
    Mailing mailing;

    @Inject
    InstantSource clock;

    public void ask(Request request) {
        Followable.Thing thing = followables.find(request.path(), request.code())
            .orElseThrow(() -> BrokenRule.missing("following.thing.missing"));
        EmailAddress.mustBeReachable("email", request.email());
        Instant now = clock.instant();
        Follower follower = follows.lockedWith(request.email());
        if (follows.mailsAsked(follower, now.minus(AN_HOUR)) >= MAILS_AN_HOUR) {
            return;
        }
        Optional<Follow> before = follows.of(follower, thing.subject());
        if (before.isPresent() && before.get().isConfirmed()) {
            mailing.queue(letters.link(before.get(), follower));
        } else if (before.isEmpty()) {
            Follow follow = new Follow(follower.id(), request.path(), thing, request.language(), now);
            follows.add(follow);
            mailing.queue(letters.confirm(follow, follower));
        } else if (!before.get().wasJustAsked(now)) {
            before.get().askedAgain(request.language(), now);
            mailing.queue(letters.confirm(before.get(), follower));
        }
    }
}
