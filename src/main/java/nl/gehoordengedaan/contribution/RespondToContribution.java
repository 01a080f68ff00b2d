package nl.gehoordengedaan.contribution;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.workflow.Processes;

/**
 * The programme says what it does with something that was said: answered, an action, the neighbourhood agenda, joined with what others said,
 * or declined. Whoever said it is told by the process, in their own language; so is everyone whose contribution is joined with this one.
 */
@UseCase
public class RespondToContribution {

    /** One response; {@link Contribution.Response} has a maker for each kind. */
    public record Request(UUID contribution, Contribution.Response response, Actor by) {
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
    Processes processes;

    @Inject
    Event<ContributionResponded> responded;

    @Inject
    FollowersOfContribution followers;

    @Inject
    InstantSource clock;

    public void respond(Request request) {
        Instant now = clock.instant();
        Contribution.Response given = request.response();
        if (given.kind() == ResponseKind.JOINED) {
            join(request.contribution(), given, request.by(), now);
            return;
        }
        Contribution contribution = contributions.withLock(request.contribution());
        contribution.respond(given, request.by(), now);
        record(contribution, request.by(), now);
        telling.write(contribution, letter(contribution), about(contribution));
        processes.completed("contribution", "answer", contribution.id(), Map.of());
        List<Contribution> joined = contributions.joinedWithLock(contribution.id());
        joined.forEach(one -> telling.writeNews(one, "contribution.outcome", outcome(contribution)));
        fire(contribution, contribution.answer().orElse(null), now);
        followers.tell(contribution, joined, contribution.answer().orElse(""));
    }

    private void join(UUID id, Contribution.Response given, Actor by, Instant now) {
        Map<UUID, Contribution> both = contributions.withLocks(Stream.of(id, given.main()).toList());
        Contribution contribution = both.get(id);
        Contribution chosen = both.get(given.main());
        Contribution main = chosen.main().map(contributions::withLock).orElse(chosen);
        contribution.joinWith(main, given.text(), by, now);
        record(contribution, by, now);
        deeds.add(new Deed(main.id(), Deed.Kind.GOT_COMPANY, contribution.code(), by, now));
        telling.write(contribution, "contribution.joined", joined(contribution, main));
        processes.completed("contribution", "answer", id, Map.of());
        for (Contribution joined : contributions.joinedWithLock(id)) {
            joined.moveAlong(main);
            deeds.add(new Deed(joined.id(), Deed.Kind.MOVED, main.code(), by, now));
            if (main.response().isPresent()) {
                telling.writeNews(joined, "contribution.outcome", outcome(main));
            }
        }
        fire(contribution, withText(main.code(), given.text()), now);
        followers.tell(contribution, List.of(), contribution.answer().orElse(""));
    }

    private void record(Contribution contribution, Actor by, Instant now) {
        responses.add(new GivenResponse(contribution.id(), contribution.given(), by, now));
        deeds.add(new Deed(contribution.id(), Deed.Kind.RESPONDED, contribution.response().orElseThrow().name(), by, now));
    }

    private void fire(Contribution contribution, String text, Instant now) {
        responded.fire(new ContributionResponded(contribution.id(), contribution.programme(), contribution.code(),
            contribution.response().orElseThrow(), text, now));
    }

    static String withText(String numbers, String text) {
        return Stream.of(numbers, text).filter(each -> each != null && !each.isBlank()).collect(Collectors.joining("\n"));
    }

    /** The letter in which the sender of this is told of its response. */
    static String letter(Contribution contribution) {
        return switch (contribution.response().orElseThrow()) {
            case ANSWERED -> "contribution.answered";
            case ACTION -> "contribution.action";
            case AGENDA -> "contribution.agenda";
            case DECLINED -> "contribution.declined";
            case JOINED -> "contribution.joined";
            case SPLIT -> "contribution.split";
        };
    }

    /** What a letter to its own sender says of the response. */
    static Map<String, Object> about(Contribution contribution) {
        return Map.of("response", contribution.response().map(ResponseKind::name).orElse(""), "answer", contribution.answer().orElse(""),
            "because", contribution.declinedBecause().map(Reason::name).orElse(""), "later", contribution.later().orElse(""),
            "action", contribution.action().orElse(""), "parts", List.of());
    }

    /** What a letter says of joining: what was said with it, and the response to the main one when there is one. */
    static Map<String, Object> joined(Contribution contribution, Contribution main) {
        Map<String, Object> values = new HashMap<>(outcome(main));
        values.put("added", contribution.answer().orElse(""));
        return values;
    }

    /** What a letter to somebody whose words are joined with this says of it; without a response when there is none yet. */
    static Map<String, Object> outcome(Contribution main) {
        Map<String, Object> values = new java.util.HashMap<>(about(main));
        values.put("main", main.code());
        return values;
    }
}
