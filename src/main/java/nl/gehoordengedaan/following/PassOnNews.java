package nl.gehoordengedaan.following;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.gehoordengedaan.notification.Mailing;
import nl.gehoordengedaan.shared.UseCase;

/** Writes the letters about one piece of news, a batch in each transaction, so that many followers hold up nobody. */
@UseCase
class PassOnNews {

    static final int AT_A_TIME = 50;

    @Inject
    Follows follows;

    @Inject
    FollowLetters letters;

    @Inject
    Mailing mailing;

    /** True when there may be more followers to tell. A batch that failed leaves nothing behind and is done again. */
    boolean tell(UUID id) {
        News news = follows.news(id).orElse(null);
        if (news == null) {
            return false;
        }
        List<Follow> batch = follows.toTell(news, AT_A_TIME);
        for (Follow follow : batch) {
            mailing.queue(letters.news(news, follow, follows.follower(follow.follower())));
            news.toldUpTo(follow.id());
        }
        return batch.size() == AT_A_TIME;
    }

    void forget(UUID id) {
        follows.news(id).ifPresent(follows::remove);
    }
}
