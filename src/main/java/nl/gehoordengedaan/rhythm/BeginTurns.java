package nl.gehoordengedaan.rhythm;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.gehoordengedaan.programme.District;
import nl.gehoordengedaan.programme.Programme;
import nl.gehoordengedaan.programme.Programmes;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.workflow.Processes;

/** The turns whose time has come are made, each with its running process. Safe to repeat: a turn that is there is not made again. */
@UseCase
class BeginTurns {

    /** In one transaction. */
    static final int AT_A_TIME = 50;

    @Inject
    RhythmPromises promises;

    @Inject
    Turns turns;

    @Inject
    Programmes programmes;

    @Inject
    LookAtTurns lookAtTurns;

    @Inject
    Processes processes;

    @Inject
    InstantSource clock;

    /** Of all that is promised; true when there may be more. */
    boolean begin() {
        int left = AT_A_TIME;
        for (RhythmPromise promise : promises.running()) {
            left -= begin(promise, left);
            if (left == 0) {
                return true;
            }
        }
        return false;
    }

    /** Of this promise, so many at most; gives how many were made. */
    int begin(RhythmPromise promise, int most) {
        Programme programme = programmes.byId(promise.programme()).orElseThrow();
        LocalDate today = programme.workingCalendar().dayOf(clock.instant());
        Set<Object> there = new HashSet<>();
        turns.of(promise.id(), promise.since()).forEach(turn -> there.add(key(turn.period(), turn.district().orElse(null))));
        int made = 0;
        for (Period period : promise.periodsBy(today)) {
            for (UUID district : places(promise, programme)) {
                if (made < most && there.add(key(period, district))) {
                    Turn turn = new Turn(turns.freeCode(), promise, period, district);
                    turns.add(turn);
                    lookAtTurns.isOtherwise(turn);
                    processes.start("rhythm-turn", turn.id(), turn.programme());
                    made++;
                }
            }
        }
        return made;
    }

    private static Object key(Period period, UUID district) {
        return period.from() + " " + district;
    }

    /** The districts in which it takes place; one that is null when it is of no district. */
    private static List<UUID> places(RhythmPromise promise, Programme programme) {
        return promise.isPerDistrict() ? programme.districts().stream().map(District::id).toList() : Collections.singletonList(null);
    }
}
