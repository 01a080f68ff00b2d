package nl.gehoordengedaan.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gehoordengedaan.identity.KnownByLink;
import nl.gehoordengedaan.identity.PersonalData;
import nl.gehoordengedaan.meeting.Meeting;
import nl.gehoordengedaan.meeting.Meetings;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.term.TermKind;

/**
 * Who signed up and was there: kept as long as somebody may hear what became of what was said. That somebody was there, from which district,
 * stays without a name.
 */
@ApplicationScoped
class SignUpData implements PersonalData, KnownByLink {

    @Inject
    SignUps signUps;

    @Inject
    Meetings meetings;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    CancelSignUp cancelSignUp;

    @Inject
    InstantSource clock;

    @Override
    public String kind() {
        return "signup.kept.came";
    }

    @Override
    public List<KeptFor> terms() {
        return programmes.all().stream().map(each -> new KeptFor(each.name(), days(each))).toList();
    }

    private static int days(ProgrammeOutline programme) {
        return programme.terms().get(TermKind.CONTACT_KEPT).term().amount();
    }

    /** All sign-ups of this address, also of whoever was not there. */
    @Override
    public List<Kept> about(String email) {
        List<Kept> kept = new ArrayList<>();
        signUps.withEmail(email).forEach(each -> {
            Meeting meeting = meetings.with(each.meeting());
            int days = each.isPresent() ? programmes.byId(meeting.programme()).map(SignUpData::days).orElse(AbsentData.DAYS) : AbsentData.DAYS;
            String ways = String.join(", ", Stream.of(each.name(), each.email(), each.phone()).flatMap(Optional::stream).toList());
            kept.add(new Kept("signup.kept.what", List.of(ways, meeting.title()), "/meetings/" + meeting.code(), each.signedUpAt(),
                meeting.endsAt().plus(Duration.ofDays(days)), "signup.kept.why"));
        });
        return kept;
    }

    /** Seats of what is still to come are given back: nobody could be told that it moves. */
    @Override
    public int erase(String email) {
        List<SignUp> all = signUps.withEmail(email);
        Instant now = clock.instant();
        all.forEach(each -> {
            each.stopMail();
            if (meetings.with(each.meeting()).isOpen(now) && !each.isPresent()) {
                cancelSignUp.cancel(each.id());
            }
            each.removeContact(now);
            signUps.removeLinksOf(each.id());
        });
        return all.size();
    }

    @Override
    public int removePast(Instant now, int atMost) {
        int removed = 0;
        for (ProgrammeOutline programme : programmes.all()) {
            List<SignUp> old = signUps.withContact(true, programme.id(), now.minus(Duration.ofDays(days(programme))), atMost - removed);
            old.forEach(each -> each.removeContact(now));
            removed += old.size();
            if (removed >= atMost) {
                return removed;
            }
        }
        return removed;
    }

    /** A link that was shown on a page proves nothing: whoever filled in the form may have typed somebody else's address. */
    @Override
    public Optional<Reader> behind(String secret) {
        return signUps.link(secret).filter(link -> link.isMailed() && link.isValidAt(clock.instant())).flatMap(link -> signUps.byId(link.signUp()))
            .flatMap(signUp -> signUp.email().map(email -> new Reader(email, signUp.language())));
    }
}
