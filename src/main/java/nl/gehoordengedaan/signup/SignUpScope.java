package nl.gehoordengedaan.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.gehoordengedaan.identity.Scope;
import nl.gehoordengedaan.identity.ScopeOf;
import nl.gehoordengedaan.meeting.Meetings;
import nl.gehoordengedaan.shared.Ids;

/** A sign-up belongs to the programme of its meeting. */
@ApplicationScoped
class SignUpScope implements ScopeOf {

    @Inject
    SignUps signUps;

    @Inject
    Meetings meetings;

    @Override
    public String parameter() {
        return "signUp";
    }

    @Override
    public Optional<Scope> scope(String id) {
        return Ids.parse(id).flatMap(signUps::byId).flatMap(signUp -> meetings.byId(signUp.meeting()))
            .map(meeting -> Scope.ofProgramme(meeting.programme()));
    }
}
