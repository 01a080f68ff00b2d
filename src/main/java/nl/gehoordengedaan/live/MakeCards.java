package nl.gehoordengedaan.live;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Rules;
import nl.gehoordengedaan.shared.UseCase;

/** Somebody of the programme makes cards of paper for a meeting, each with a code by which it is typed in later. */
@UseCase
public class MakeCards {

    @Inject
    PaperCards cards;

    @Inject
    LiveMeetings meetings;

    @Inject
    Walls walls;

    @Inject
    InstantSource clock;

    /**
     * @param count how many, 1 to {@value PaperCard#MOST_AT_ONCE}
     * @param line  for which line of the programme; null for none
     * @return by which these are found to print them
     * @throws BrokenRule with every rule that it breaks
     */
    public Instant make(UUID meeting, int count, UUID line) {
        Rules.check().that(count >= 1 && count <= PaperCard.MOST_AT_ONCE, "count", "live.cards.count", PaperCard.MOST_AT_ONCE)
            .that(line == null || meetings.with(meeting).programme().line(line).isPresent(), "line", "live.line.unknown").orRefuse();
        walls.withLock(meeting);
        // as exact as the database keeps it
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (int i = 0; i < count; i++) {
            cards.add(new PaperCard(cards.freeCode(), meeting, line, now));
        }
        return now;
    }
}
