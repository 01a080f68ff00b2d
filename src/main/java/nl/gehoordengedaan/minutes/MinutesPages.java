package nl.gehoordengedaan.minutes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.contribution.Contribution;
import nl.gehoordengedaan.contribution.Contributions;
import nl.gehoordengedaan.meeting.Meeting;
import nl.gehoordengedaan.meeting.Meetings;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;

/** Puts minutes on a page: for those who write them, for those who were there, and for everyone. */
@RequestScoped
class MinutesPages {

    @Inject
    Page page;

    @Inject
    AllMinutes minutes;

    @Inject
    Amendments amendments;

    @Inject
    MinutesVersions versions;

    @Inject
    Meetings meetings;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    Contributions contributions;

    @Inject
    InstantSource clock;

    /** @param originals true for those who may see what not everyone reads */
    Optional<MinutesPage> of(UUID meeting, boolean originals) {
        Meeting held = meetings.with(meeting);
        ProgrammeOutline programme = programmes.byId(held.programme()).orElseThrow();
        Map<UUID, Contribution> became = new HashMap<>();
        contributions.heardAt(meeting).forEach(each -> became.put(each.id(), each));
        return minutes.view(meeting, all -> new MinutesPage(meeting.toString(), held.code(), held.title(), programme.name(), programme.slug(), all.heldAt(),
            held.placeName().orElse(""), all.state().name(), all.opening(),
            all.sections().stream().map(section -> part(all, section, programme, became, originals)).toList(), all.points().size(), all.lastDay(),
            all.state() == MinutesState.DRAFT && all.overdueAt().isPresent(), all.sentAt().orElse(null),
            all.amendUntil().map(until -> until.minusSeconds(1)).orElse(null), all.isOpenForAmendments(clock.instant()), all.amendmentsClosedAt().isPresent(),
            all.frozenAt().orElse(null), all.answersDueAt().map(due -> due.minusSeconds(1)).orElse(null), all.version()));
    }

    private MinutesPage.Part part(Minutes all, Section section, ProgrammeOutline programme, Map<UUID, Contribution> became, boolean originals) {
        List<Point> points = all.pointsOf(section);
        return new MinutesPage.Part(section.id().toString(), section.title(), section.text(), points.isEmpty(),
            points.stream().map(point -> heard(all, point, programme, became, originals)).toList());
    }

    private MinutesPage.Heard heard(Minutes all, Point point, ProgrammeOutline programme, Map<UUID, Contribution> became, boolean originals) {
        List<Quote> quotes = all.quotesOf(point);
        Contribution contribution = point.contribution().map(became::get).orElse(null);
        return new MinutesPage.Heard(point.id().toString(), MinutesLetters.shortened(MinutesLetters.words(all, point)), point.title().orElse(""),
            point.summary().orElse(""), point.kind().name(), point.district().flatMap(programme::district).map(ProgrammeOutline.Choice::name).orElse(""),
            all.peopleOf(point), all.onPaperOf(point),
            quotes.stream().map(quote -> new MinutesPage.Said(quote.id().toString(), originals ? quote.words() : "", quote.shown(), quote.isShownAsSaid(),
                originals ? quote.changedBecause().orElse("") : "", quote.language().orElse(""), quote.table().orElse(0), quote.isOnPaper())).toList(),
            contribution == null ? "" : contribution.code(), contribution == null ? "" : status(contribution), "");
    }

    /** What became of it, for a badge: the kind of response, or open, or overdue. */
    private static String status(Contribution contribution) {
        return contribution.response().map(Enum::name).orElse(contribution.overdueAt().isPresent() ? "overdue" : "open");
    }

    List<MinutesPage.Asked> asked(UUID meeting) {
        return amendments.of(meeting).stream().map(MinutesPages::asked).toList();
    }

    List<MinutesPage.Asked> askedBy(UUID meeting, UUID signUp) {
        return amendments.of(meeting, signUp).stream().map(MinutesPages::asked).toList();
    }

    private static MinutesPage.Asked asked(Amendment each) {
        return new MinutesPage.Asked(each.id().toString(), each.place(), each.change(), each.why(), each.state().name(), each.reason().orElse(""), each.proposedAt());
    }

    List<MinutesPage.Version> openVersions(UUID meeting) {
        return versions.openOf(meeting).stream().map(MinutesPages::version).toList();
    }

    List<MinutesPage.Version> allVersions(UUID meeting) {
        return versions.of(meeting).stream().map(MinutesPages::version).toList();
    }

    private static MinutesPage.Version version(MinutesVersion each) {
        return new MinutesPage.Version(each.number(), each.kind().name(), each.madeAt(), each.hash(), each.reason().orElse(""));
    }

    /** What differs between the draft that was sent and what is final, in short; empty when nothing does or it is not final. */
    List<TextDifference.Line> difference(UUID meeting) {
        List<MinutesVersion> open = versions.openOf(meeting);
        Optional<MinutesVersion> sent = open.stream().filter(each -> each.kind() == VersionKind.SENT).reduce((first, last) -> last);
        Optional<MinutesVersion> last = open.isEmpty() ? Optional.empty() : Optional.of(open.get(open.size() - 1));
        return sent.isEmpty() || last.isEmpty() ? List.of() : TextDifference.inShort(TextDifference.between(sent.get().text(), last.get().text()));
    }

    Instant now() {
        return clock.instant();
    }
}
