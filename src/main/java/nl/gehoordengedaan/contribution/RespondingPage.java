package nl.gehoordengedaan.contribution;

import java.time.Instant;
import java.util.List;
import nl.gehoordengedaan.contribution.SayItPage.Choice;

/**
 * What a work page needs around the response: what can be chosen, what it belongs with, and what was done so far.
 *
 * @param seen        true when this organiser may see the original words now; else a reason is asked
 * @param line        the programme line; empty when none was chosen
 * @param saidKind    the kind that the resident chose, when another was chosen since; else empty
 * @param response    the kind of response that was given; empty when there is none
 * @param reason      the kind of reason for declining; else empty
 * @param correctable true when the response can be corrected
 * @param responses   kinds of response that can be given here
 * @param similar     what it could be joined with, most alike first
 * @param joined      those that are joined with this one
 * @param others      with which it belongs: the main one, the whole, or the parts
 * @param actionLink  where it is made an action; empty when that is not possible
 * @param action      the number of the action that it became; empty when there is none
 */
public record RespondingPage(boolean seen, String kind, String district, String line, String saidKind, String saidDistrict, String response,
                             String reason, String later, boolean correctable, List<Choice> responses, List<Choice> reasons,
                             List<Choice> kinds, List<Choice> districts, List<Choice> lines, List<Choice> similar, List<Other> joined,
                             List<Other> others, List<Done> history, List<Earlier> earlier, String actionLink, String action) {

    /** Another contribution. {@code what}: main, whole or part, for one that it belongs with; else empty. */
    public record Other(String id, String code, String words, String what) {
    }

    /** Something that was done. {@code who} is empty for the system and for somebody whose account is gone. */
    public record Done(String kind, Instant at, String who, String text) {
    }

    /** A response that holds no more. */
    public record Earlier(String kind, String text, Instant givenAt, Instant endedAt, String because) {
    }
}
