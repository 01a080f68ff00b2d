package nl.gehoordengedaan.signup;

import jakarta.inject.Inject;
import java.util.UUID;
import nl.gehoordengedaan.meeting.Meetings;
import nl.gehoordengedaan.shared.UseCase;

/** A personal link is too old: a new one goes to the address that was left. Does nothing when there is none. */
@UseCase
class SendSignUpLink {

    @Inject
    Meetings meetings;

    @Inject
    SignUps signUps;

    @Inject
    SignUpMail mail;

    void send(UUID id) {
        SignUp signUp = signUps.lock(id);
        mail.newLink(signUp, meetings.with(signUp.meeting()));
    }
}
