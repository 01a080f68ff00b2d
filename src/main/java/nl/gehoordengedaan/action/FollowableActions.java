package nl.gehoordengedaan.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.gehoordengedaan.following.Followable;

/** Everything that was promised can be followed. */
@ApplicationScoped
class FollowableActions implements Followable {

    @Inject
    Actions actions;

    @Override
    public String path() {
        return "actions";
    }

    @Override
    public Optional<Thing> withCode(String code) {
        return actions.byCode(code).map(action -> new Thing(action.id(), action.programme(), action.code()));
    }
}
