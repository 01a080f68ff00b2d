package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

/** The day of an action was moved: whoever said it and left only a telephone number or a postal address hears it from a person, not at the end only. */
@ApplicationScoped
public class TellOfMovedDay {

    @Inject
    Contributions contributions;

    @Inject
    Telling telling;

    /** @param origins what the action came from; those that are joined with them hear it too */
    public void tell(Collection<UUID> origins, LocalDate day, String because) {
        contributions.reportersOf(origins).stream().map(Reporter::contribution).distinct().sorted()
            .filter(each -> contributions.senderOf(each).filter(Sender::isToldByAPerson).isPresent())
            .forEach(each -> telling.writeMovedDay(contributions.withLock(each), day, because));
    }
}
