package nl.gehoordengedaan.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.gehoordengedaan.contribution.Contribution;
import nl.gehoordengedaan.contribution.Contributions;
import nl.gehoordengedaan.contribution.Deed;
import nl.gehoordengedaan.contribution.Deeds;
import nl.gehoordengedaan.contribution.GivenResponses;
import nl.gehoordengedaan.contribution.ResponseKind;

/** What became of a contribution, as everyone may see it. */
@ApplicationScoped
class Responses {

    @Inject
    Contributions contributions;

    @Inject
    GivenResponses responses;

    @Inject
    Deeds deeds;

    ResponseShown to(Contribution contribution) {
        boolean checked = contribution.checkedAt().isPresent();
        List<Deed> marks = checked ? deeds.marks(contribution.id()) : List.of();
        boolean ended = marks.stream().anyMatch(mark -> mark.kind() != Deed.Kind.SHOWN_DIFFERENTLY);
        return new ResponseShown(contribution.response().map(ResponseKind::name).orElse(""),
            contribution.declinedBecause().map(Enum::name).orElse(""), contribution.later().orElse(""), contribution.action().orElse(""),
            contribution.main().map(contributions::with).map(Responses::other).orElse(null),
            checked ? contributions.countJoinedWith(contribution.id()) : 0,
            contribution.response().filter(ResponseKind.SPLIT::equals).isPresent()
                ? contributions.partsOf(contribution.id()).stream().map(Responses::other).toList() : List.of(),
            contribution.partOf().map(contributions::with).map(Responses::other).orElse(null),
            ended ? before(contribution) : List.of(),
            marks.stream().map(mark -> new ResponseShown.Mark(mark.kind().name(), mark.doneAt(), mark.text().orElse(""))).toList());
    }

    private List<ResponseShown.Before> before(Contribution contribution) {
        return responses.to(contribution.id()).stream().filter(given -> given.endedAt().isPresent())
            .map(given -> new ResponseShown.Before(given.kind().name(), given.text().orElse(""), given.givenAt(), given.endedAt().get(),
                given.endedBecause().orElse(""))).toList();
    }

    private static ResponseShown.Other other(Contribution contribution) {
        return new ResponseShown.Other(contribution.code(), TraceResource.spoken(contribution.code()),
            Heards.shortened(Heards.shown(contribution)));
    }
}
