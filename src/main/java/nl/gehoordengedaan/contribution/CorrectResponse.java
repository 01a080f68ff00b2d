package nl.gehoordengedaan.contribution;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.shared.UseCase;

/**
 * A response was wrong or badly said: another takes its place. What it said before stays readable with its date, unless it held something
 * that should not be public. Whoever was told is told again; a letter with such a thing in it that has not left yet does not leave.
 */
@UseCase
public class CorrectResponse {

    /**
     * The better response.
     *
     * @param because the reason for the change, which everyone reads
     * @param oldGone true when what it said before must not stay readable
     */
    public record Request(UUID contribution, Contribution.Response response, String because, boolean oldGone, Actor by) {
    }

    @Inject
    Contributions contributions;

    @Inject
    GivenResponses responses;

    @Inject
    Deeds deeds;

    @Inject
    Telling telling;

    @Inject
    Event<ContributionCorrected> corrected;

    @Inject
    FollowersOfContribution followers;

    @Inject
    InstantSource clock;

    public void correct(Request request) {
        Instant now = clock.instant();
        Contribution contribution = contributions.withLock(request.contribution());
        contribution.correct(request.response(), request.because(), request.by(), now);
        responses.current(contribution.id()).ifPresent(given -> given.end(request.because(), now));
        if (request.oldGone()) {
            responses.to(contribution.id()).forEach(GivenResponse::takeTextAway);
        }
        responses.add(new GivenResponse(contribution.id(), contribution.given(), request.by(), now));
        deeds.add(new Deed(contribution.id(), Deed.Kind.CORRECTED, request.because(), request.by(), now));
        List<Contribution> joined = contributions.joinedWithLock(contribution.id());
        if (request.oldGone()) {
            Stream.concat(Stream.of(contribution), joined.stream()).forEach(telling::takeBack);
        }
        telling.writeNews(contribution, "contribution.corrected", because(RespondToContribution.about(contribution), request.because()));
        joined.forEach(one -> telling.writeNews(one, "contribution.outcome",
            because(RespondToContribution.outcome(contribution), request.because())));
        corrected.fire(new ContributionCorrected(contribution.id(), contribution.programme(), contribution.code(),
            contribution.answer().orElse(null), request.oldGone(), now));
        followers.tell(contribution, joined, FollowersOfContribution.Change.CORRECTED, contribution.answer().orElse(""));
    }

    private static Map<String, Object> because(Map<String, Object> values, String why) {
        Map<String, Object> more = new HashMap<>(values);
        more.put("why", why);
        return more;
    }
}
