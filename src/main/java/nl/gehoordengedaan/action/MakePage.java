package nl.gehoordengedaan.action;

import java.time.Instant;
import java.util.List;

/**
 * The form by which one or more contributions become an action.
 *
 * @param base       where the form goes
 * @param addTo      where the form goes that adds it to an action that is there already; empty when there are several contributions
 * @param back       where this reader came from
 * @param request    which form this is: whoever presses twice makes one action
 * @param from       what it comes from
 * @param similar    what may be about the same, to take along
 * @param categories what sort of thing is to be done, each with who does it by the settings of the programme
 * @param open       actions that it may be added to; the nearest first
 */
public record MakePage(String base, String addTo, String back, String request, List<Origin> from, List<Origin> similar, List<Choice> categories,
                       List<ActionPage.Choice> districts, List<ActionPage.Choice> lines, List<ActionPage.Choice> partners, List<ActionPage.Choice> open,
                       String programme) {

    /** A contribution, in the original words: organisers read them. */
    public record Origin(String id, String code, String kind, String words, String language, String district, String address, Instant at) {
    }

    /** A sort of thing to be done. @param hint who does it by the settings; empty when they do not say */
    public record Choice(String value, String label, String hint, String icon) {
    }
}
