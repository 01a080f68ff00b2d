package nl.gehoordengedaan.contribution;

import java.util.List;
import java.util.UUID;
import nl.gehoordengedaan.programme.Bureau;

/**
 * What the page "Say it" offers.
 *
 * @param programmes  the programmes one can speak to; one of them is asked for when there are more
 * @param programme   the one chosen, by slug; empty when none is
 * @param bureau      how that programme is reached otherwise; null when none is chosen or that is not known
 * @param word        what that programme calls its districts
 * @param photoKept   true when a photo of an earlier try is kept
 */
public record SayItPage(List<Choice> programmes, String programme, String programmeName, Bureau bureau, String word, List<Choice> districts,
                        List<Choice> kinds, boolean photoKept) {

    /** One possibility of a field. */
    public record Choice(String value, String label, String hint, String icon) {
        static Choice of(UUID value, String label) {
            return new Choice(value.toString(), label, null, null);
        }
    }
}
