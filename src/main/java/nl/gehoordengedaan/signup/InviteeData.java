package nl.gehoordengedaan.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nl.gehoordengedaan.identity.KnownByLink;
import nl.gehoordengedaan.identity.PersonalData;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;

/** The addresses of the residents' network: until somebody stops. */
@ApplicationScoped
class InviteeData implements PersonalData, KnownByLink {

    @Inject
    Invitees invitees;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    InstantSource clock;

    @Override
    public String kind() {
        return "signup.kept.invitee";
    }

    /** As long as somebody wants to be invited: no term. */
    @Override
    public List<KeptFor> terms() {
        return List.of();
    }

    @Override
    public List<Kept> about(String email) {
        return invitees.withEmail(email).stream().map(each -> new Kept("signup.kept.invitee.what", List.of(each.email(),
            programmes.byId(each.programme()).map(ProgrammeOutline::name).orElse("")), "/invitations", each.askedAt(),
            each.isConfirmed() ? null : each.askedAt().plus(Invitee.TO_CONFIRM),
            each.isConfirmed() ? "signup.kept.invitee.why" : "signup.kept.unconfirmed.why")).toList();
    }

    @Override
    public int erase(String email) {
        List<Invitee> all = invitees.withEmail(email);
        all.forEach(invitees::remove);
        return all.size();
    }

    @Override
    public Optional<Reader> behind(String secret) {
        return invitees.link(secret).filter(link -> link.showsAllAt(clock.instant())).flatMap(link -> invitees.byId(link.invitee()))
            .map(invitee -> new Reader(invitee.email(), invitee.language()));
    }
}
