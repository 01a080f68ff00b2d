package nl.gehoordengedaan.workflow;

import java.util.List;

/**
 * Where a matter is now, read from its running process.
 *
 * @param running false when its process has ended
 * @param at      ids of the elements where it is, as in the file; empty when it has ended
 * @param steps   the plain steps of those elements: their extension property {@code step} in the file
 */
public record Whereabouts(boolean running, List<String> at, List<String> steps) {

    static final Whereabouts ENDED = new Whereabouts(false, List.of(), List.of());
}
