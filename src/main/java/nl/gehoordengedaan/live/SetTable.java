package nl.gehoordengedaan.live;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Rules;
import nl.gehoordengedaan.shared.UseCase;

/** Somebody of the programme makes a table for a meeting, says what it is about, and lets its code work or not. */
@UseCase
public class SetTable {

    /**
     * What is known of a table.
     *
     * @param number null for the next one that is free
     */
    public record Request(UUID meeting, Integer number, String name, String host, List<UUID> lines) {
    }

    @Inject
    DiscussionTables tables;

    @Inject
    LiveMeetings meetings;

    @Inject
    Walls walls;

    @Inject
    InstantSource clock;

    /** @throws BrokenRule with every rule that it breaks */
    public UUID make(Request request) {
        // one after the other, so that two who press at the same moment get two numbers
        walls.withLock(request.meeting());
        List<DiscussionTable> there = tables.of(request.meeting());
        int number = request.number() != null ? request.number() : there.stream().mapToInt(DiscussionTable::number).max().orElse(0) + 1;
        mustBeFree(request.meeting(), number, new UUID(0, 0));
        DiscussionTable table = new DiscussionTable(request.meeting(), tables.freeCode(), description(request, number), clock.instant());
        tables.add(table);
        return table.id();
    }

    /** @throws BrokenRule with every rule that it breaks */
    public void change(UUID id, Request request) {
        walls.withLock(request.meeting());
        DiscussionTable table = tables.withLock(id);
        int number = request.number() != null ? request.number() : table.number();
        mustBeFree(table.meeting(), number, id);
        table.describe(description(request, number));
    }

    /** Its code does not work any more. */
    public void close(UUID id) {
        tables.withLock(id).close(clock.instant());
    }

    /** Its code works again. */
    public void reopen(UUID id) {
        tables.withLock(id).reopen(clock.instant());
    }

    /** It gets another code; the old one does not work any more. */
    public void giveNewCode(UUID id) {
        tables.withLock(id).takeCode(tables.freeCode());
    }

    private DiscussionTable.Description description(Request request, int number) {
        ProgrammeOutline programme = meetings.with(request.meeting()).programme();
        Rules.check().that(request.lines().stream().allMatch(line -> programme.line(line).isPresent()), "lines", "live.line.unknown").orRefuse();
        return new DiscussionTable.Description(number, request.name(), request.host(), request.lines());
    }

    private void mustBeFree(UUID meeting, int number, UUID exceptFor) {
        Rules.check().that(!tables.isTaken(meeting, number, exceptFor), "number", "live.table.number.taken", number).orRefuse();
    }
}
