package nl.gehoordengedaan.signup;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The seats of one meeting, as they stand under its lock. Whoever comes together sits together: a party gets all of its seats or waits. Nobody
 * overtakes: as long as somebody waits, whoever comes later waits too, also when a smaller party would fit (decision 0110).
 *
 * @param capacity how many there are; null for as many as come
 * @param given    how many are given out; may be more than there are when the capacity was lowered afterwards
 * @param waiting  how many parties wait
 */
record Seats(Integer capacity, int given, int waiting) {

    /** At which part of the capacity the organisers hear of it, in per cent. */
    static final List<Integer> LEVELS = List.of(50, 80, 100);
    private static final int ALL = 100;

    /** How many are left; 0 when more are given out than there are. */
    int left() {
        return capacity == null ? Integer.MAX_VALUE : Math.max(0, capacity - given);
    }

    /** Could this party ever get seats here? */
    boolean canEverHold(int party) {
        return capacity == null || party <= capacity;
    }

    /** Where somebody begins who signs up now with this many people. */
    SignUpState forParty(int party) {
        return waiting == 0 && party <= left() ? SignUpState.IN : SignUpState.WAITING;
    }

    /** Can somebody who has seats get so many more? Not before those who wait. */
    boolean hasMore(int more) {
        return more <= 0 || waiting == 0 && more <= left();
    }

    /**
     * Who gets seats now, of those who wait, oldest first: up to the first for whom there are not enough. A party that is larger than the
     * whole capacity holds up nobody: it can never get seats.
     */
    List<SignUp> next(List<SignUp> oldestFirst) {
        int free = left();
        List<SignUp> next = new ArrayList<>();
        Iterator<SignUp> all = oldestFirst.iterator();
        boolean held = false;
        while (all.hasNext() && !held) {
            SignUp each = all.next();
            if (canEverHold(each.people())) {
                held = each.people() > free;
                if (!held) {
                    free -= each.people();
                    next.add(each);
                }
            }
        }
        return next;
    }

    /** The highest level that is reached when this many are given out instead of those before; empty when none is passed. */
    Optional<Integer> reached(int now) {
        if (capacity == null || now <= given) {
            return Optional.empty();
        }
        return LEVELS.stream().filter(level -> (long) given * ALL < (long) level * capacity && (long) now * ALL >= (long) level * capacity)
            .reduce((lower, higher) -> higher);
    }
}
