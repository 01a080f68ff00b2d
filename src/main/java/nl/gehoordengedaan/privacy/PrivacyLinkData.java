package nl.gehoordengedaan.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nl.gehoordengedaan.identity.KnownByLink;
import nl.gehoordengedaan.identity.PersonalData;
import nl.gehoordengedaan.shared.Ids;

/** That somebody asked what is known of an address. */
@ApplicationScoped
class PrivacyLinkData implements PersonalData, KnownByLink {

    @Inject
    Removals removals;

    @Inject
    InstantSource clock;

    @Override
    public String kind() {
        return "privacy.kept.link";
    }

    @Override
    public List<KeptFor> terms() {
        return List.of(new KeptFor("", (int) PrivacyLink.TERM.toDays()));
    }

    @Override
    public List<Kept> about(String email) {
        return removals.links(email).stream().map(link -> new Kept("privacy.kept.link.what", List.of(PrivacyLink.normal(email)), "", link.madeAt(),
            link.madeAt().plus(PrivacyLink.TERM), "privacy.kept.link.why")).toList();
    }

    @Override
    public int erase(String email) {
        List<PrivacyLink> links = removals.links(email);
        links.forEach(removals::remove);
        return links.size();
    }

    @Override
    public int removePast(Instant now, int atMost) {
        List<PrivacyLink> old = removals.linksMadeBefore(now.minus(PrivacyLink.TERM), atMost);
        old.forEach(removals::remove);
        return old.size();
    }

    @Override
    public Optional<Reader> behind(String secret) {
        return removals.link(Ids.hash(secret)).filter(link -> link.isValidAt(clock.instant())).map(PrivacyLink::reader);
    }
}
