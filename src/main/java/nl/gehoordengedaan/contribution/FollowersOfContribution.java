package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
        /** With the words as they are now. */
        CORRECTED,
        /** With the reason as text. */
        REOPENED,
        /** Somebody said "I was not heard", and they talked. */
        TALKED,
        /** After a conversation; with the reason as text. */
        LOOKED_AT_AGAIN,
        CLOSED
    }

    @Inject
    TellFollowers tellFollowers;

    void tell(Contribution contribution, Change change) {
        tell(contribution, change, "");
    }

    /** A response was given: news also for who follows something that is joined with it. Every kind of response is a change of the same name. */
    void tell(Contribution contribution, Collection<Contribution> joined, String text) {
        tell(contribution, joined, Change.valueOf(contribution.response().orElseThrow().name()), text);
    }

    void tell(Contribution contribution, Collection<Contribution> joined, Change change, String text) {
        tellFollowers.tell(contribution.programme(), Stream.concat(Stream.of(contribution), joined.stream()).map(Contribution::id).toList(),
            "contribution.news", Map.of("code", contribution.code(), "what", change.name(), "text", text));
    }

    /** @param text what is quoted under the sentence, as everyone may read it; empty for nothing */
    void tell(Contribution contribution, Change change, String text) {
        tell(contribution, List.of(), change, text);
    }
}
