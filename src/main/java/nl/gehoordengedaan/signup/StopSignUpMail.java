package nl.gehoordengedaan.signup;

import jakarta.inject.Inject;
import nl.gehoordengedaan.shared.UseCase;

/** Somebody wants no more mail about a meeting; the seats stay. Safe to repeat, also with a link that is too old or gone. */
@UseCase
class StopSignUpMail {

    @Inject
    SignUps signUps;

    void stop(String secret) {
        signUps.link(secret).ifPresent(link -> signUps.lock(link.signUp()).stopMail());
    }
}
