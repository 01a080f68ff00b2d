package nl.gehoordengedaan.live;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.gehoordengedaan.programme.ProgrammeOutline;

/**
 * What this package needs to know of a meeting.
 *
 * @param code      nine digits, as in the address of its public page
 * @param lines     what can be talked about: the lines of the meeting, or all of the programme when it names none
 * @param districts the same for districts
 * @param cancelled true when it does not take place
 */
record LiveMeeting(UUID id, String code, String title, Instant startsAt, Instant endsAt, boolean cancelled, ProgrammeOutline programme,
                   List<ProgrammeOutline.Choice> lines, List<ProgrammeOutline.Choice> districts) {

    /** Has it a table whose code works now? */
    boolean isOpen(DiscussionTable table, Instant now) {
        return !cancelled && table.isOpen(startsAt, endsAt, now);
    }

    /** Are the questions at its end asked now? From its beginning until a day after. */
    boolean asks(Instant now) {
        return !cancelled && !now.isBefore(startsAt) && now.isBefore(endsAt.plus(DiscussionTable.AFTER));
    }

    String lineName(UUID line) {
        return Optional.ofNullable(line).flatMap(programme::line).map(ProgrammeOutline.Choice::name).orElse("");
    }

    String districtName(UUID district) {
        return Optional.ofNullable(district).flatMap(programme::district).map(ProgrammeOutline.Choice::name).orElse("");
    }

    /** The lines of a table: its own, or all of the meeting when it names none. */
    List<ProgrammeOutline.Choice> linesOf(Set<UUID> own) {
        List<ProgrammeOutline.Choice> chosen = lines.stream().filter(each -> own.contains(each.id())).toList();
        return chosen.isEmpty() ? lines : chosen;
    }
}
