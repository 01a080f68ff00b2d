package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.gehoordengedaan.following.Followable;

/** Everything that was said can be followed from the moment it has a public page: at once. */
@ApplicationScoped
class FollowableContributions implements Followable {

    @Inject
    Contributions contributions;

    @Override
    public String path() {
        return "contributions";
    }

    @Override
    public Optional<Thing> withCode(String code) {
        return contributions.byCode(code).map(contribution -> new Thing(contribution.id(), contribution.programme(), contribution.code()));
    }
}
