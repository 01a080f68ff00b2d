package nl.gehoordengedaan.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An action as those see it who work on it: what, where, by when, whose turn it is, and what this reader can do now.
 *
 * @param base      address under which its forms are sent
 * @param request   which form this is: whoever presses twice does it once
 * @param what      what is to be done, and where it belongs
 * @param now       where it is now
 * @param own       what this reader can do now, the most likely first
 * @param forOthers what an organiser can do for the partner, when that one phones
 * @param open      the handling whose form is open; null when none is
 * @param done      what was just done; empty when nothing was
 * @param said      what was said, as far as this reader may read it
 * @param told      what was told about it since, oldest first
 * @param asked     what the reporters were asked; empty for who may not read it
 * @param judged    what the reporters said about whether it is solved
 * @param history   everything that happened, newest first
 * @param links     the links that were sent; empty for who may not see them
 * @param toTell    the reporters who must still be told by a person; empty for who may not see how to reach them
 * @param partners  who can be asked
 * @param today     for forms that ask a day
 * @param directs   true for organisers
 */
public record ActionPage(String base, String request, What what, Now now, List<Handling> own, List<Handling> forOthers, Handling open, String done,
                         List<Said> said, List<Told> told, List<Asked> asked, List<Judged> judged, List<Line> history, List<Link> links,
                         List<ToTell> toTell, List<Choice> partners, LocalDate today, boolean directs) {

    /** What is to be done and where it belongs. Texts are empty when nothing is known. */
    public record What(String id, String code, String title, String description, Category category, String address, String district, String line,
                       String programme, String partner) {
    }

    /**
     * Where it is now.
     *
     * @param turn      whose turn it is, in a sentence
     * @param mine      true when it is the turn of this reader
     * @param deadline  until when, with the explanation
     * @param firstDay  the day that was promised first; null before
     * @param shifts    how often the day was moved
     * @param reopened  how often it was reopened
     * @param daySet    the programme chose the day, because it must be done anew, and the partner has not promised it yet
     * @param disputed  a reporter says that it is not solved, and it is not begun again
     * @param ending    why it was not done or not reopened; empty when it was not decided so
     */
    public record Now(State state, String turn, boolean mine, String deadline, boolean late, LocalDate askedDay,
                      LocalDate firstDay, LocalDate dueDay, int shifts, boolean waiting, boolean saidDone, int reopened, boolean forTheAgenda,
                      boolean daySet, boolean disputed, Outcome outcome, NotDoneBecause because, String ending) {
    }

    /**
     * One of the contributions it comes from, or one that is joined with them.
     *
     * @param words   what everyone may read of it; empty when nothing is shown
     * @param photo   address of its photo; empty when there is none that may be seen
     * @param href    where it can be worked on or read
     * @param company how many others are joined with it and not in the list
     * @param joined  true for one that is joined with one of which the action was made
     */
    public record Said(String code, String kind, String words, String language, String photo, String alternative, String href, long company,
                       boolean joined, Instant at) {
    }

    /** Progress, or the evidence that it is done. @param by "PARTNER" or "ORGANISER"; {@code photo} is an address or empty */
    public record Told(String text, boolean evidence, String by, String photo, String alternative, Instant at) {
    }

    /** A question to the reporters. @param answer empty when there is none (yet) */
    public record Asked(String question, Instant at, String answer, boolean open, Instant limit) {
    }

    /** What one reporter said about one time that it was done. */
    public record Judged(Verdict verdict, String explanation, boolean shown, boolean lastRound, Instant at) {
    }

    /** One thing that happened, in a sentence. @param text words that were said with it; empty when there are none */
    public record Line(String sentence, String text, String kind, Instant at) {
    }

    /** A link that was sent. @param state VALID, EXPIRED, USED, REPLACED, TAKEN_BACK or NO_REACTION */
    public record Link(String partner, Instant sentAt, Instant until, Instant usedAt, String state) {
    }

    /** A reporter who must be told by a person. */
    public record ToTell(String contribution, String code, String email, String phone, List<String> postal, String language) {
    }

    /** Something that can be chosen. */
    public record Choice(String value, String label) {
    }
}
