package nl.gehoordengedaan.identity;

import java.time.Instant;
import java.util.List;

/**
 * One kind of personal data that a capability keeps of people without an account: what is known of an address, erasing it, and removing
 * what was kept long enough. Each capability that keeps some declares one for each kind. Accounts are no part of it: who has one manages it
 * there.
 */
public interface PersonalData {

    /**
     * One thing that is kept about somebody.
     *
     * @param what  what it is, as the key of a message
     * @param args  what that message mentions
     * @param path  the page on this site where it belongs; empty when there is none
     * @param since since when
     * @param until when it is removed at the latest; null when {@code why} says how long
     * @param why   what it is kept for and how long, as the key of a message
     */
    record Kept(String what, List<Object> args, String path, Instant since, Instant until, String why) {
        public Kept {
            args = List.copyOf(args);
        }
    }

    /**
     * How long things of this kind are kept.
     *
     * @param place the programme in which this term holds; empty for everywhere
     */
    record KeptFor(String place, int days) {
    }

    /** What it is, as the key of a message. */
    String kind();

    /** The terms that hold now. */
    List<KeptFor> terms();

    /** All of this kind that is kept about this address, also when it was typed with other capitals. */
    default List<Kept> about(String email) {
        return List.of();
    }

    /** Removes all of this kind about this address, in the transaction of the caller. @return how many were removed */
    default int erase(String email) {
        return 0;
    }

    /** Must this be erased after all others, because they may still be writing it? */
    default boolean isErasedLast() {
        return false;
    }

    /** Tells people that something of theirs will be removed, at most so many in this transaction. @return how many were told */
    default int warn(Instant now, int atMost) {
        return 0;
    }

    /** Removes what was kept long enough, at most so much in this transaction. @return how many were removed; 0 when nothing is left to do */
    default int removePast(Instant now, int atMost) {
        return 0;
    }
}
