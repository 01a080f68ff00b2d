package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Date;
import java.util.UUID;

/** What {@code bpmn/contribution-call.bpmn} calls; its subject is a conversation. */
@Named
@ApplicationScoped
public class ContributionCallSteps {

    @Inject
    Conversations conversations;

    @Inject
    AgreeCall agreeCall;

    @Inject
    TellAboutCall tell;

    @Inject
    ForgetContact forgetContact;

    public void agreeTerm(String subject) {
        agreeCall.agree(UUID.fromString(subject));
    }

    public void confirm(String subject) {
        tell.confirm(UUID.fromString(subject));
    }

    public Date remindAt(String subject) {
        return Date.from(of(subject).remindAt());
    }

    public Date dueAt(String subject) {
        return Date.from(of(subject).dueAt());
    }

    public Date directorAt(String subject) {
        return Date.from(of(subject).directorAt());
    }

    public void remind(String subject) {
        tell.remind(UUID.fromString(subject));
    }

    public void becomeOverdue(String subject) {
        tell.becomeOverdue(UUID.fromString(subject));
    }

    public void tellDirector(String subject) {
        tell.tellDirector(UUID.fromString(subject));
    }

    public void writeInstead(String subject) {
        tell.writeInstead(UUID.fromString(subject));
    }

    public Date contactUntil(String subject) {
        return Date.from(of(subject).contactUntil());
    }

    public void removeContact(String subject) {
        forgetContact.forget(UUID.fromString(subject));
    }

    private Conversation of(String subject) {
        return conversations.with(UUID.fromString(subject));
    }
}
