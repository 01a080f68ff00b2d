package nl.gehoordengedaan.contribution;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.shared.Rules;
import nl.gehoordengedaan.shared.UseCase;

/** An organiser files something under another kind, district or programme line. What the resident chose stays known. */
@UseCase
class SortContribution {

    record Request(UUID contribution, Contribution.Sorting sorting, Actor by) {
    }

    @Inject
    Contributions contributions;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    Deeds deeds;

    @Inject
    InstantSource clock;

    void sort(Request request) {
        Contribution contribution = contributions.withLock(request.contribution());
        Contribution.Sorting chosen = request.sorting();
        check(programmes.byId(contribution.programme()).orElseThrow(), chosen.district(), chosen.line(), "");
        if (contribution.sort(chosen)) {
            deeds.add(new Deed(contribution.id(), Deed.Kind.SORTED, null, request.by(), clock.instant()));
        }
    }

    /** District and line are of this programme. */
    static void check(ProgrammeOutline programme, UUID district, UUID line, String ofField) {
        Rules.check()
            .that(district == null || programme.district(district).isPresent(), "district" + ofField, "contribution.district.unknown")
            .that(line == null || programme.line(line).isPresent(), "line" + ofField, "contribution.line.unknown")
            .orRefuse();
    }
}
