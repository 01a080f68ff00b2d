package nl.gehoordengedaan.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.gehoordengedaan.identity.ProgrammeDirectory;
import nl.gehoordengedaan.notification.Letter;
import nl.gehoordengedaan.notification.Recipient;
import nl.gehoordengedaan.shared.Ids;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The letters to followers, each with a link of its own with which the reader can stop. */
@ApplicationScoped
class FollowLetters {

    @Inject
    Follows follows;

    @Inject
    Instance<ProgrammeDirectory> programmes;

    @Inject
    InstantSource clock;

    @Inject
    @ConfigProperty(name = "public.url", defaultValue = "http://127.0.0.1:8080")
    String publicUrl;

    /** "Do you want to follow this?" */
    Letter confirm(Follow follow, Follower to) {
        return letter("following.confirm", Ids.next(), follow, to, true, Map.of());
    }

    /** "Here you find what you follow." */
    Letter link(Follow follow, Follower to) {
        return letter("following.link", Ids.next(), follow, to, true, Map.of());
    }

    /** What happened, in the words of the capability where it happened; once to each person, however many of its subjects that one follows. */
    Letter news(News news, Follow follow, Follower to) {
        return letter(news.letter(), news.id(), follow, to, false, news.values());
    }

    private Letter letter(String kind, UUID about, Follow follow, Follower to, boolean asked, Map<String, Object> more) {
        String secret = Ids.secret();
        follows.add(new FollowLink(secret, follow, asked, clock.instant()));
        Map<String, Object> values = new HashMap<>();
        values.put("code", follow.code());
        values.put("programmeName", programmeName(follow.programme()));
        values.putAll(more);
        values.put("followedPath", follow.path());
        values.put("followedCode", follow.code());
        values.put("followSecret", secret);
        values.put("stopLink", publicUrl + "/follow/" + secret + "/stop");
        return new Letter(kind, about, follow.programme(), new Recipient(to.email(), follow.language()), values);
    }

    private String programmeName(UUID programme) {
        return programmes.stream().flatMap(each -> each.programmes().stream()).filter(each -> each.id().equals(programme)).findFirst()
            .map(ProgrammeDirectory.ProgrammeName::name).orElse("Gehoord en Gedaan");
    }
}
