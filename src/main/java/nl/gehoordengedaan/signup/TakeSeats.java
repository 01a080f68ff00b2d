package nl.gehoordengedaan.signup;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.meeting.Meeting;
import nl.gehoordengedaan.meeting.MeetingKinds;
import nl.gehoordengedaan.meeting.Meetings;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.Rules;
import nl.gehoordengedaan.shared.UseCase;

/** Somebody signs up for a meeting. In one commit there are the seats, or the place on the waiting list, and the mail that says so. */
@UseCase
class TakeSeats {

    /**
     * Who wants to come.
     *
     * @param by             the account of whoever does it for somebody; null for oneself
     * @param inviteMe       wants to be invited to what comes later too
     * @param idempotencyKey chosen by the sender's browser or program: the same key is the same sign-up; null for none
     */
    record Request(UUID meeting, Guest guest, int companions, Wishes wishes, Background background, Way way, UUID by, boolean inviteMe,
                   String idempotencyKey) {

        @Override
        public String toString() {
            return "for " + meeting;
        }

        private String hash() {
            return Ids.hash(String.join("\u0000", String.valueOf(meeting), String.valueOf(guest.name()), String.valueOf(guest.email()),
                String.valueOf(guest.phone()), String.valueOf(companions)));
        }
    }

    /**
     * What whoever signed up gets back.
     *
     * @param code   by which the party is known at the door
     * @param secret of the personal page
     */
    record Receipt(UUID id, String code, String spoken, SignUpState state, String secret, boolean repeated) {
    }

    @Inject
    Meetings meetings;

    @Inject
    MeetingKinds kinds;

    @Inject
    SignUps signUps;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    SignUpMail mail;

    @Inject
    WarnOfSeats warnOfSeats;

    @Inject
    AskForInvitations askForInvitations;

    @Inject
    InstantSource clock;

    Receipt take(Request request) {
        // first of all: whoever else wants a seat waits here
        Meeting meeting = meetings.lock(request.meeting());
        String key = request.idempotencyKey() == null ? null : Ids.hash(request.idempotencyKey());
        Optional<SignUp> before = key == null ? Optional.empty() : signUps.byRequestKey(key);
        if (before.isPresent()) {
            return repeated(before.get(), meeting, request);
        }
        Instant now = clock.instant();
        mustBeOpen(meeting, now);
        int people = 1 + request.companions();
        Seats seats = signUps.seats(meeting.id(), meeting.capacity().orElse(null));
        Rules rules = Rules.check();
        request.guest().check(rules);
        SignUp.check(rules, request.companions(), request.wishes());
        rules.that(request.way().isForSomebody() || request.guest().isReachable(), "email", "signup.contact.missing")
            .that(seats.canEverHold(people), "companions", "signup.companions.too-many", seats.capacity() == null ? 0 : seats.capacity())
            .that(request.background().district() == null || isOurs(meeting, request.background().district()), "district", "signup.district.unknown")
            .orRefuse();
        SignUp signUp = new SignUp(meeting.id(), signUps.freeCode(meeting.id()), signUps.nextNumber(meeting.id()), seats.forParty(people),
            request.guest(), request.companions(), request.wishes(), request.background(), now);
        signUp.came(request.way(), request.by());
        if (key != null) {
            signUp.cameAs(key, request.hash());
        }
        signUps.add(signUp);
        mail.received(signUp, meeting);
        if (signUp.state() == SignUpState.IN) {
            warnOfSeats.warn(meeting.id(), seats, seats.given() + people);
        }
        if (request.inviteMe() && signUp.email().isPresent()) {
            askForInvitations.ask(new AskForInvitations.Request(meeting.programme(), signUp.email().get(), signUp.language()));
        }
        return receipt(signUp, meeting, false);
    }

    private boolean isOurs(Meeting meeting, UUID district) {
        return programmes.byId(meeting.programme()).flatMap(programme -> programme.district(district)).isPresent();
    }

    private void mustBeOpen(Meeting meeting, Instant now) {
        if (!meeting.isPublic() || !kinds.of(meeting).hasSignUp()) {
            throw BrokenRule.missing("signup.none");
        }
        if (!meeting.isOpen(now)) {
            throw BrokenRule.conflict("signup.closed");
        }
    }

    private Receipt repeated(SignUp before, Meeting meeting, Request request) {
        if (!before.meeting().equals(meeting.id()) || !before.cameWith(request.hash())) {
            throw BrokenRule.conflict("signup.key-used");
        }
        return receipt(before, meeting, true);
    }

    private Receipt receipt(SignUp signUp, Meeting meeting, boolean repeated) {
        String secret = signUps.issue(signUp, meeting.endsAt(), false, clock.instant());
        return new Receipt(signUp.id(), signUp.code(), signUp.spoken(), signUp.state(), secret, repeated);
    }
}
