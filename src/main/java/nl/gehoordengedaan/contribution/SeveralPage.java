package nl.gehoordengedaan.contribution;

import java.util.List;
import nl.gehoordengedaan.contribution.SayItPage.Choice;

/**
 * Several contributions at once: which, and what can be chosen for all of them.
 *
 * @param mains     those that can be the main one, when they are joined
 * @param done      true when it was just done
 */
public record SeveralPage(List<Chosen> chosen, List<Choice> mains, List<Choice> responses, List<Choice> reasons, boolean done) {

    /** One of them. {@code open}: it waits for a response. */
    public record Chosen(String id, String code, String words, String language, String kind, String district, String state, boolean open) {
    }
}
