package nl.gehoordengedaan.publication;

import java.time.Instant;
import java.util.List;

/**
 * What others said of a contribution, on its public page: how many said "me too", and who was not heard.
 *
 * @param request    makes pressing twice the same as pressing once
 * @param mayMeToo   true when others can say "me too"
 * @param saidMeToo  true when it was said in this browser before
 * @param count      how many others said it
 * @param mayNotHeard true when there is a response of which somebody can say that it did not hear them
 * @param callDay    by when somebody is called who just said it; empty when nobody waits
 * @param heard      at how many meetings, from about how many people and how often on paper it was heard, in sentences; empty when at none
 * @param meetings   the meetings at which it was heard, this and what is joined with it
 * @param talks      each "I was not heard" and what came of it, in a sentence
 */
public record TraceVoices(String request, boolean mayMeToo, boolean saidMeToo, long count, boolean mayNotHeard, String callDay, String heard, List<At> meetings,
                          List<Talk> talks) {

    /** A meeting at which it was heard. */
    public record At(String code, String title, Instant on) {
    }

    /** One "I was not heard". {@code late}: nobody called in time. */
    public record Talk(String sentence, boolean late) {
    }
}
