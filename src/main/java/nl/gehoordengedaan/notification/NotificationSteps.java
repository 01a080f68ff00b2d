package nl.gehoordengedaan.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** What {@code bpmn/notification.bpmn} asks. */
@Named
@ApplicationScoped
public class NotificationSteps {

    @Inject
    Mailing mailing;

    public void send(String subject) {
        mailing.sendQueued(UUID.fromString(subject));
    }
}
