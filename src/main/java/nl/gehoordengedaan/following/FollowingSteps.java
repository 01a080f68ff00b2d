package nl.gehoordengedaan.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** What {@code bpmn/following.bpmn} calls. */
@Named
@ApplicationScoped
public class FollowingSteps {

    @Inject
    PassOnNews passOn;

    public boolean tell(String subject) {
        return passOn.tell(UUID.fromString(subject));
    }

    public void forget(String subject) {
        passOn.forget(UUID.fromString(subject));
    }
}
