package nl.gehoordengedaan.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.gehoordengedaan.action.ActionHappened;
import nl.gehoordengedaan.contribution.ContributionChecked;
import nl.gehoordengedaan.contribution.ContributionClosed;
import nl.gehoordengedaan.contribution.ContributionCorrected;
import nl.gehoordengedaan.contribution.ContributionHeard;
import nl.gehoordengedaan.contribution.ContributionOverdue;
import nl.gehoordengedaan.contribution.ContributionReopened;
import nl.gehoordengedaan.contribution.ContributionResponded;
import nl.gehoordengedaan.contribution.ContributionShownDifferently;
import nl.gehoordengedaan.contribution.ConversationEnded;
import nl.gehoordengedaan.contribution.ResponseKind;
import nl.gehoordengedaan.contribution.SomebodyNotHeard;
import nl.gehoordengedaan.meeting.MeetingHappened;
import nl.gehoordengedaan.rhythm.TurnHappened;

/** The register: writes down what happened in the transaction in which it happened; if that fails, all of it fails. */
@ApplicationScoped
public class Register {

    private static final Set<EntryKind> RESPONSES = EnumSet.of(EntryKind.ANSWERED, EntryKind.BECAME_ACTION, EntryKind.AGENDA, EntryKind.DECLINED,
        EntryKind.CORRECTED);

    @PersistenceContext(unitName = "gehoord")
    EntityManager em;

    void heard(@Observes ContributionHeard event) {
        em.persist(RegisterEntry.bound(event.programme(), event.id(), event.code(), EntryKind.HEARD, event.at(), event.commitment()));
    }

    void checked(@Observes ContributionChecked event) {
        em.persist(RegisterEntry.open(event.programme(), event.id(), event.code(),
            event.publicText() == null ? EntryKind.WITHHELD : EntryKind.PUBLISHED, event.at(),
            event.publicText() == null ? event.withheldBecause() : event.publicText()));
    }

    /** The line of the first time stays, without its text. */
    void shownDifferently(@Observes ContributionShownDifferently event) {
        takeTextsAway(event.id(), List.of(EntryKind.PUBLISHED, EntryKind.WITHHELD));
        em.persist(RegisterEntry.open(event.programme(), event.id(), event.code(),
            event.publicText() == null ? EntryKind.WITHHELD : EntryKind.PUBLISHED, event.at(),
            event.publicText() == null ? event.withheldBecause() : event.publicText()));
    }

    void responded(@Observes ContributionResponded event) {
        em.persist(RegisterEntry.open(event.programme(), event.id(), event.code(), kindOf(event.kind()), event.at(), event.text()));
    }

    /** The line of the response as it was stays; without its text only when that should not have been public. */
    void corrected(@Observes ContributionCorrected event) {
        if (event.oldGone()) {
            takeTextsAway(event.id(), RESPONSES);
        }
        em.persist(RegisterEntry.open(event.programme(), event.id(), event.code(), EntryKind.CORRECTED, event.at(), event.text()));
    }

    void notHeard(@Observes SomebodyNotHeard event) {
        em.persist(RegisterEntry.open(event.programme(), event.contribution(), event.code(), EntryKind.NOT_HEARD, event.at(), null));
    }

    void talked(@Observes ConversationEnded event) {
        em.persist(RegisterEntry.open(event.programme(), event.contribution(), event.code(),
            event.reached() ? EntryKind.TALKED : EntryKind.NOT_REACHED, event.at(), null));
    }

    void reopened(@Observes ContributionReopened event) {
        em.persist(RegisterEntry.open(event.programme(), event.id(), event.code(), EntryKind.REOPENED, event.at(), event.because()));
    }

    private static EntryKind kindOf(ResponseKind response) {
        return switch (response) {
            case ANSWERED -> EntryKind.ANSWERED;
            case ACTION -> EntryKind.BECAME_ACTION;
            case AGENDA -> EntryKind.AGENDA;
            case JOINED -> EntryKind.JOINED;
            case DECLINED -> EntryKind.DECLINED;
            case SPLIT -> EntryKind.SPLIT;
        };
    }

    private void takeTextsAway(UUID subject, Collection<EntryKind> kinds) {
        em.createQuery("select e from RegisterEntry e where e.subject = :subject and e.kind in (:kinds)", RegisterEntry.class)
            .setParameter("subject", subject).setParameter("kinds", kinds).getResultList().forEach(RegisterEntry::takeTextAway);
    }

    void overdue(@Observes ContributionOverdue event) {
        em.persist(RegisterEntry.open(event.programme(), event.id(), event.code(), EntryKind.OVERDUE, event.at(), null));
    }

    void closed(@Observes ContributionClosed event) {
        em.persist(RegisterEntry.open(event.programme(), event.id(), event.code(), EntryKind.CLOSED, event.at(), null));
    }

    void actionHappened(@Observes ActionHappened event) {
        em.persist(RegisterEntry.open(event.programme(), event.id(), event.code(), EntryKind.valueOf("ACTION_" + event.what()), event.at(),
            event.text()));
    }

    void meetingHappened(@Observes MeetingHappened event) {
        em.persist(RegisterEntry.open(event.programme(), event.id(), event.code(), EntryKind.valueOf("MEETING_" + event.what()), event.at(),
            event.text()));
    }

    void turnHappened(@Observes TurnHappened event) {
        em.persist(RegisterEntry.open(event.programme(), event.id(), event.code(), EntryKind.valueOf("RHYTHM_" + event.what()), event.at(),
            event.text()));
    }

    /** What happened with one matter, oldest first. */
    public List<RegisterEntry> about(UUID subject) {
        return em.createQuery("select e from RegisterEntry e where e.subject = :subject order by e.happenedAt, e.id", RegisterEntry.class)
            .setParameter("subject", subject).getResultList();
    }

    /**
     * The register, newest first.
     *
     * @param programme only this one; null for all
     * @param kind      only this; null for all
     * @param code      only about this number; null for all
     */
    public List<RegisterEntry> page(UUID programme, EntryKind kind, String code, int first, int size) {
        return page(programme, kind, code, null, first, size);
    }

    /** The next ones after this one, for a file of any length; the first ones after null. */
    public List<RegisterEntry> after(UUID programme, EntryKind kind, String code, RegisterEntry last, int size) {
        return page(programme, kind, code, last, 0, size);
    }

    private List<RegisterEntry> page(UUID programme, EntryKind kind, String code, RegisterEntry last, int first, int size) {
        var query = em.createQuery("select e from RegisterEntry e where 1 = 1" + (programme == null ? "" : " and e.programme = :programme")
            + (kind == null ? "" : " and e.kind = :kind") + (code == null ? "" : " and e.code = :code")
            + (last == null ? "" : " and e.happenedAt <= :last and (e.happenedAt < :last or e.id < :lastId)") + " order by e.happenedAt desc, e.id desc", RegisterEntry.class);
        if (programme != null) {
            query.setParameter("programme", programme);
        }
        if (kind != null) {
            query.setParameter("kind", kind);
        }
        if (code != null) {
            query.setParameter("code", code);
        }
        if (last != null) {
            query.setParameter("last", last.happenedAt()).setParameter("lastId", last.id());
        }
        return query.setFirstResult(first).setMaxResults(size).getResultList();
    }
}
