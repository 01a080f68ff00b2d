package nl.gehoordengedaan.rhythm;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import nl.gehoordengedaan.programme.Programmes;
import nl.gehoordengedaan.shared.UseCase;

/** The annual report was published: on which day, and where everyone can read it. */
@UseCase
public class RecordReport {

    /** @param address where it can be read; begins with https:// */
    public record Request(UUID turn, LocalDate day, String address) {
    }

    @Inject
    Turns turns;

    @Inject
    Programmes programmes;

    @Inject
    TurnNews news;

    @Inject
    InstantSource clock;

    public void record(Request request) {
        Instant now = clock.instant();
        Turn turn = turns.with(request.turn());
        boolean sameAgain = turn.reportDay().filter(day -> day.equals(request.day())).isPresent()
            && turn.reportAddress().filter(address -> address.equals(request.address())).isPresent();
        if (sameAgain) {
            return;
        }
        turn.report(request.day(), request.address(), programmes.byId(turn.programme()).orElseThrow().workingCalendar().dayOf(now), now);
        if (turn.state() == TurnState.KEPT) {
            news.changed(turn);
            news.tell(turn, TurnHappened.What.KEPT, request.address(), now);
        }
    }
}
