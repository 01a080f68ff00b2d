package nl.gehoordengedaan.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nl.gehoordengedaan.identity.KnownByLink;
import nl.gehoordengedaan.identity.PersonalData;

/** The addresses of those who follow something. */
@ApplicationScoped
class FollowData implements PersonalData, KnownByLink {

    @Inject
    Follows follows;

    @Inject
    InstantSource clock;

    @Override
    public String kind() {
        return "following.kept.follow";
    }

    /** As long as somebody follows: no term. */
    @Override
    public List<KeptFor> terms() {
        return List.of();
    }

    @Override
    public List<Kept> about(String email) {
        return follows.with(email).stream().flatMap(follower -> follows.all(follower.id()).stream().map(follow -> new Kept(
            follow.isConfirmed() ? "following.kept.follow.what" : "following.kept.follow.asked",
            List.of(follower.email(), spoken(follow.code())), "/" + follow.path() + "/" + follow.code(), follow.askedAt(),
            follow.isConfirmed() ? null : follow.askedAt().plus(Follow.TO_CONFIRM),
            follow.isConfirmed() ? "following.kept.follow.why" : "following.kept.follow.asked.why"))).toList();
    }

    @Override
    public int erase(String email) {
        List<Follow> all = follows.with(email).map(follower -> follows.all(follower.id())).orElse(List.of());
        all.forEach(follows::remove);
        return all.size();
    }

    @Override
    public Optional<Reader> behind(String secret) {
        return follows.link(secret).filter(link -> link.showsAllAt(clock.instant())).flatMap(link -> follows.all(link.follower()).stream()
            .findFirst().map(follow -> new Reader(follows.follower(link.follower()).email(), follow.language())));
    }

    /** As it is read out: in threes, which stay together and in order between Arabic words too. */
    private static String spoken(String code) {
        return code.replaceAll("(\\d{3})(?=\\d)", "$1\u00a0");
    }
}
