package nl.gehoordengedaan.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The outlines of all programmes, kept in memory: nearly every page needs them and they change a few times a year. After an import this node shows the new
 * set-up at once, another node within {@link #FRESH}.
 */
@ApplicationScoped
public class ProgrammeOutlines {

    static final Duration FRESH = Duration.ofSeconds(15);

    @Inject
    Programmes programmes;

    @Inject
    InstantSource time;

    private volatile Kept kept;

    private record Kept(List<ProgrammeOutline> outlines, Instant since) {
    }

    /** By name. */
    public List<ProgrammeOutline> all() {
        Kept now = kept;
        Instant moment = time.instant();
        // also read again when the clock was set back
        if (now == null || Duration.between(now.since(), moment).abs().compareTo(FRESH) > 0) {
            now = new Kept(programmes.viewAll(ProgrammeOutline::of), moment);
            kept = now;
        }
        return now.outlines();
    }

    public Optional<ProgrammeOutline> bySlug(String slug) {
        return all().stream().filter(one -> one.slug().equals(slug)).findFirst();
    }

    public Optional<ProgrammeOutline> byId(UUID id) {
        return all().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProgrammesImported imported) {
        kept = null;
    }
}
