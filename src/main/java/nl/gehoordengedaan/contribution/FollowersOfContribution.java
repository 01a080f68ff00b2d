package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.gehoordengedaan.following.TellFollowers;

/** Tells whoever follows a contribution of every change that everyone can see. To be called in the act that makes the change. */
@ApplicationScoped
class FollowersOfContribution {

    /** What changed; its sentence is the message {@code contribution.news.<name>}, in which {0} is the name of the programme. */
    enum Change {
        PUBLISHED,
        WITHHELD,
        SHOWN_DIFFERENTLY,
        OVERDUE,
        /** With the answer as text. */
        ANSWERED,
        ACTION,
        AGENDA,
        JOINED,
        /** With the reason as text. */
        DECLINED,
        SPLIT,
        CLOSED
    }

    @Inject
    TellFollowers tellFollowers;

    void tell(Contribution contribution, Change change) {
        tell(contribution, change, "");
    }

    /** @param text what is quoted under the sentence, as everyone may read it; empty for nothing */
    void tell(Contribution contribution, Change change, String text) {
        tellFollowers.tell(contribution.programme(), List.of(contribution.id()), "contribution.news",
            Map.of("code", contribution.code(), "what", change.name(), "text", text));
    }
}
