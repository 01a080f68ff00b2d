package nl.gehoordengedaan.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.meeting.Meeting;
import nl.gehoordengedaan.meeting.Meetings;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.shared.Clock;

/** Every version of all minutes. */
@ApplicationScoped
public class MinutesVersions {

    @PersistenceContext(unitName = "gehoord")
    EntityManager em;

    @Inject
    Meetings meetings;

    @Inject
    ProgrammeOutlines programmes;

    /** Keeps the minutes as they are now; an edit that changed nothing keeps nothing. */
    void keep(Minutes minutes, VersionKind kind, String reason, UUID by, Instant now) {
        String text = MinutesText.of(minutes, head(minutes.id()));
        if (kind == VersionKind.EDITED && latest(minutes.id()).filter(last -> last.text().equals(text)).isPresent()) {
            return;
        }
        em.persist(new MinutesVersion(minutes.id(), minutes.nextNumber(), kind, text, reason, by, now));
    }

    private MinutesText.Head head(UUID meeting) {
        Meeting held = meetings.with(meeting);
        String programme = programmes.byId(held.programme()).map(ProgrammeOutline::name).orElse("");
        return new MinutesText.Head(programme, held.code(), held.title(), held.startsAt().atZone(Clock.AMSTERDAM).toLocalDate().toString(),
            held.placeName().orElse(""));
    }

    /** All of them, oldest first. */
    public List<MinutesVersion> of(UUID minutes) {
        return em.createQuery("select v from MinutesVersion v where v.minutes = :minutes order by v.number", MinutesVersion.class)
            .setParameter("minutes", minutes).getResultList();
    }

    /** Those that everyone may read once the minutes are final, oldest first. */
    public List<MinutesVersion> openOf(UUID minutes) {
        return of(minutes).stream().filter(version -> version.kind().isOpen()).toList();
    }

    Optional<MinutesVersion> latest(UUID minutes) {
        return em.createQuery("select v from MinutesVersion v where v.minutes = :minutes order by v.number desc", MinutesVersion.class)
            .setParameter("minutes", minutes).setMaxResults(1).getResultStream().findFirst();
    }
}
