package nl.gehoordengedaan.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** What {@code bpmn/signup.bpmn} calls. */
@Named
@ApplicationScoped
public class SignupSteps {

    @Inject
    TellGuests tellGuests;

    public boolean tell(String subject) {
        return tellGuests.tell(UUID.fromString(subject));
    }

    public boolean end(String subject) {
        return tellGuests.end(UUID.fromString(subject));
    }
}
