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
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.workflow.Processes;

/**
 * Something that was said is about more than one thing: each becomes a contribution of its own, with its own number, deadline and response.
 * The original words stay with the whole, which is responded to as "split" and closed when the sender was told the numbers.
 */
@UseCase
public class SplitContribution {

    /** One of the matters: words that everyone reads, and under what they are filed. */
    public record Part(String text, Kind kind, UUID district, UUID line) {

        /** What was said stays out of messages and logs. */
        @Override
        public String toString() {
            return kind + " part";
        }
    }

    /** What is to be split, in which parts. */
    public record Request(UUID contribution, List<Part> parts, Actor by) {
    }

    @Inject
    Contributions contributions;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    GivenResponses responses;

    @Inject
    Deeds deeds;

    @Inject
    Telling telling;

    @Inject
    Processes processes;

    @Inject
    Event<ContributionHeard> heard;

    @Inject
    Event<ContributionChecked> checked;

    @Inject
    Event<ContributionResponded> responded;

    @Inject
    FollowersOfContribution followers;

    @Inject
    InstantSource clock;

    /** @return the numbers of the parts, in order */
    public List<String> split(Request request) {
        Instant now = clock.instant();
        Contribution whole = contributions.withLock(request.contribution());
        ProgrammeOutline programme = programmes.byId(whole.programme()).orElseThrow();
        for (int i = 0; i < request.parts().size(); i++) {
            SortContribution.check(programme, request.parts().get(i).district(), request.parts().get(i).line(), String.valueOf(i + 1));
        }
        List<Contribution> parts = whole.splitInto(request.parts().stream()
            .map(part -> new Contribution.Part(part.text(), part.kind(), part.district(), part.line())).toList(),
            contributions.countJoinedWith(whole.id()) > 0, Stream.generate(contributions::freeCode).distinct().limit(request.parts().size())
                .toList(), request.by(), now);
        parts.forEach(part -> begin(part, whole, request.by(), now));
        List<String> codes = parts.stream().map(Contribution::code).toList();
        responses.add(new GivenResponse(whole.id(), whole.given(), request.by(), now));
        deeds.add(new Deed(whole.id(), Deed.Kind.RESPONDED, ResponseKind.SPLIT.name(), request.by(), now));
        Map<String, Object> letter = new HashMap<>(RespondToContribution.about(whole));
        letter.put("parts", parts.stream().map(part -> Map.of("code", part.code(), "text", part.words())).toList());
        telling.write(whole, "contribution.split", letter);
        processes.completed("contribution", "answer", whole.id(), Map.of());
        responded.fire(new ContributionResponded(whole.id(), whole.programme(), whole.code(), ResponseKind.SPLIT,
            codes.stream().collect(Collectors.joining("\n")), now));
        followers.tell(whole, List.of(), "");
        return codes;
    }

    /** The same sender hears of it; the deadline is counted from when the whole was received. */
    private void begin(Contribution part, Contribution whole, Actor by, Instant now) {
        contributions.add(part);
        contributions.senderOf(whole.id()).ifPresent(sender -> contributions.add(sender.alsoOf(part.id())));
        processes.start("contribution", part.id(), part.programme());
        deeds.add(new Deed(part.id(), Deed.Kind.CHECKED, null, by, now));
        heard.fire(new ContributionHeard(part.id(), part.programme(), part.code(), part.kind(), part.commitment(), part.receivedAt()));
        checked.fire(new ContributionChecked(part.id(), part.programme(), part.code(), part.shownText().orElse(null), null, now));
    }
}
