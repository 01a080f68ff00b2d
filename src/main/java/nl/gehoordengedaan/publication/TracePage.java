package nl.gehoordengedaan.publication;

import java.time.Instant;
import java.util.List;
import nl.gehoordengedaan.contribution.Channel;

/**
 * Where a contribution is and what happened with it, as everyone may see it.
 *
 * @param words     the original words, when they are shown; else empty
 * @param text      a text for the public beside or instead of them; else empty
 * @param why       why nothing is shown; else empty
 * @param status    received, checked, answered or closed
 * @param steps     five plain steps
 * @param photoAlternative what can be seen on the photo, in words; empty when nobody has said it
 * @param channel   by which way it came in
 * @param deadline  why the deadline is the day it is; empty once an action has days of its own
 * @param work      where an organiser works on it; empty for everybody else
 * @param said      what was just done here: yes, stopped, or empty
 */
public record TracePage(String code, String spoken, String kind, String programme, String programmeSlug, String district, String districtWord,
                        String words, String language, String text, String why, boolean photo, String photoAlternative, Channel channel, String answer, Instant answeredAt,
                        String status, boolean overdue, Instant dueAt, String deadline, String work, List<Step> steps, List<Entry> entries, String said,
                        ResponseShown response) {

    /** One of the five steps. {@code state}: done, current, late or todo. */
    public record Step(String title, String state, String date, String text) {
    }

    /** One line of the register about this. */
    public record Entry(String kind, Instant at, String commitment) {
    }
}
