package nl.gehoordengedaan.rhythm;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.identity.Visitor;
import nl.gehoordengedaan.meeting.Meeting;
import nl.gehoordengedaan.meeting.MeetingKind;
import nl.gehoordengedaan.meeting.MeetingKinds;
import nl.gehoordengedaan.meeting.Meetings;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.shared.Ids;

/** Makes of promises and their turns what pages show, in the language of the reader; and reads what is asked of their lists. */
@RequestScoped
class RhythmViews {

    private static final int YEAR = 12;

    @Inject
    Page page;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    Meetings meetings;

    @Inject
    MeetingKinds kinds;

    @Inject
    Visitor visitor;

    @Inject
    InstantSource clock;

    /** Something that can be chosen. */
    public record Choice(String value, String label) {
    }

    /** The programmes of which this visitor plans the meetings. */
    List<ProgrammeOutline> mine() {
        Set<UUID> within = visitor.programmesWith(Right.PLAN_MEETING);
        return programmes.all().stream().filter(each -> within.contains(each.id())).toList();
    }

    /** Everything that can be promised: each kind of meeting that there is here, and the report of a year. */
    List<Choice> kinds() {
        return Stream.concat(kinds.all().stream().map(MeetingKind::name), Stream.of(RhythmPromise.REPORT)).map(each -> new Choice(each, name(each))).toList();
    }

    String name(String kind) {
        return page.msg(KindNames.key(kind));
    }

    /** How often, in a sentence. */
    String often(RhythmPromise promise) {
        String often = promise.everyMonths() != YEAR ? page.msg("rhythm.often", promise.everyMonths())
            : page.msg("rhythm.often.year", monthName(promise.byMonth().getValue(), page.language().locale()));
        return promise.isPerDistrict() ? page.msg("rhythm.often.district", often) : often;
    }

    static String monthName(int month, Locale reader) {
        return Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, reader);
    }

    PromiseView of(RhythmPromise promise) {
        return new PromiseView(promise.id().toString(), name(promise.kind()), often(promise),
            programmes.byId(promise.programme()).map(ProgrammeOutline::name).orElse(""), promise.first().from(), promise.endedOn().orElse(null),
            promise.endReason().orElse(null));
    }

    /** For those who plan: with dates of which nobody else knows yet. */
    List<TurnView> forWork(List<Turn> turns) {
        return forFile(true).apply(turns);
    }

    List<TurnView> forEveryone(List<Turn> turns) {
        return forFile(false).apply(turns);
    }

    /** The same, also after the request is over: a file is written while nobody asks any more. */
    Function<List<Turn>, List<TurnView>> forFile(boolean forWork) {
        Map<UUID, ProgrammeOutline> known = programmes.all().stream().collect(Collectors.toMap(ProgrammeOutline::id, Function.identity()));
        Map<String, String> names = kinds().stream().collect(Collectors.toMap(Choice::value, Choice::label));
        Instant now = clock.instant();
        return turns -> {
            Map<UUID, Meeting> with = meetings.all(turns.stream().flatMap(turn -> turn.meeting().stream()).distinct().toList()).stream()
                .collect(Collectors.toMap(Meeting::id, Function.identity()));
            return turns.stream().map(turn -> view(turn, known.get(turn.programme()), names.getOrDefault(turn.kind(), turn.kind()),
                turn.meeting().map(with::get), now, forWork)).toList();
        };
    }

    private static TurnView view(Turn turn, ProgrammeOutline programme, String what, Optional<Meeting> meeting, Instant now, boolean forWork) {
        boolean known = forWork || turn.state() == TurnState.KEPT || meeting.map(Meeting::isPublic).orElse(true);
        LocalDate day = turn.reportDay().or(() -> known ? turn.meetingDay() : Optional.empty()).orElse(null);
        return new TurnView(turn.id().toString(), turn.code(), turn.kind(), what, programme.name(), programme.slug(),
            turn.district().flatMap(programme::district).map(ProgrammeOutline.Choice::name).orElse(""), turn.period().from(), turn.period().until(),
            turn.state(), day, meeting.filter(Meeting::isPublic).map(Meeting::code).orElse(null),
            forWork ? meeting.map(each -> each.id().toString()).orElse(null) : null,
            turn.dueAt().map(due -> programme.calendar().dayOf(due.minusSeconds(1))).orElse(null),
            turn.state() == TurnState.DUE && turn.reason().isEmpty() && turn.dueAt().filter(due -> !now.isBefore(due)).isPresent(),
            turn.reason().orElse(null), turn.reportAddress().orElse(null), turn.state() == TurnState.PLANNED && !meeting.map(Meeting::isPublic).orElse(true));
    }

    /** What is asked of a list; what is not understood is not asked. */
    TurnFilter filter(Form asked, Set<UUID> within, TurnFilter.Show otherwise) {
        TurnFilter.Show show = Stream.of(TurnFilter.Show.values()).filter(each -> each.name().equals(asked.text("show"))).findFirst().orElse(otherwise);
        return new TurnFilter(within, show, programme(asked.text("programme")), kinds().stream().map(Choice::value).filter(asked.text("kind")::equals)
            .findFirst().orElse(null));
    }

    private UUID programme(String named) {
        return Ids.parse(named).or(() -> programmes.bySlug(named).map(ProgrammeOutline::id)).orElse(null);
    }

    List<Choice> shows() {
        List<Choice> shows = new ArrayList<>();
        for (TurnFilter.Show each : TurnFilter.Show.values()) {
            shows.add(new Choice(each.name(), page.msg("rhythm.show." + each)));
        }
        return shows;
    }
}
