package nl.gehoordengedaan.signup;

import java.time.Instant;
import java.util.UUID;
import nl.gehoordengedaan.shared.Language;

/** Builds sign-ups for tests: {@code aSignUp().with(2).waiting()}. */
final class ASignUp {

    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    static final UUID MEETING = new UUID(0, 7);

    private int number = 1;
    private int companions;
    private SignUpState state = SignUpState.IN;

    private ASignUp() {
    }

    static ASignUp aSignUp() {
        return new ASignUp();
    }

    ASignUp number(int inOrder) {
        number = inOrder;
        return this;
    }

    ASignUp with(int others) {
        companions = others;
        return this;
    }

    SignUp waiting() {
        state = SignUpState.WAITING;
        return in();
    }

    SignUp in() {
        return new SignUp(MEETING, String.valueOf(100_000 + number), number, state, guest(), companions, Wishes.NONE, Background.NONE, NOW);
    }

    static Guest guest() {
        return new Guest("Amina", "amina@voorbeeld.invalid", null, Language.NL);
    }
}
