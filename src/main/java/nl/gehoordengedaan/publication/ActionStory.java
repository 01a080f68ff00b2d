package nl.gehoordengedaan.publication;

import java.util.List;

/** What happened with a promise after it was made: each move of its day, what was done, and what the reporters say. */
public record ActionStory(List<ActionTrace.Moved> moves, List<ActionTrace.Told> progress, List<ActionTrace.Said> verdicts) {
}
