package nl.gehoordengedaan.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.shared.Language;

/** Makes of a meeting what pages show, with the names of its programme and in the language of the reader. */
@RequestScoped
public class MeetingViews {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    Page page;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    MeetingKinds kinds;

    @Inject
    InstantSource clock;

    /** With everything, for those who organise it. */
    MeetingView forWork(Meeting meeting) {
        return view(meeting, true);
    }

    /** As everyone may see it: where to take part from home, whoever signs up for it is told. */
    public MeetingView forEveryone(Meeting meeting) {
        return forEveryone(meeting, page.language());
    }

    /** The same in another language than that of whoever asks. */
    MeetingView forEveryone(Meeting meeting, Language language) {
        return view(meeting, programmes.byId(meeting.programme()).orElseThrow(), language.locale(), clock.instant(),
            kinds.named(meeting.kind()).map(kind -> !kind.hasSignUp()).orElse(false));
    }

    /** With everything, also after the request is over: a file is written while nobody asks any more. */
    Function<Meeting, MeetingView> forFile() {
        Map<UUID, ProgrammeOutline> known = programmes.all().stream().collect(Collectors.toMap(ProgrammeOutline::id, Function.identity()));
        Locale reader = page.language().locale();
        Instant now = clock.instant();
        return meeting -> view(meeting, known.get(meeting.programme()), reader, now, true);
    }

    private MeetingView view(Meeting meeting, boolean withOnline) {
        return view(meeting, programmes.byId(meeting.programme()).orElseThrow(), page.language().locale(), clock.instant(), withOnline);
    }

    private static MeetingView view(Meeting meeting, ProgrammeOutline programme, Locale reader, Instant now, boolean withOnline) {
        ZoneId zone = programme.calendar().zone();
        return new MeetingView(meeting.id().toString(), meeting.code(), meeting.kind(), meeting.state(), programme.name(), programme.slug(),
            meeting.title(), meeting.description().orElse(null), day(meeting.startsAt(), zone), time(meeting.startsAt(), zone),
            day(meeting.endsAt(), zone), time(meeting.endsAt(), zone), meeting.mode(), meeting.placeName().orElse(null), meeting.address().orElse(null),
            meeting.placeHints().orElse(null), withOnline ? meeting.onlineAddress().orElse(null) : null,
            names(meeting.districts(), programme::district), names(meeting.lines(), programme::line), meeting.capacity().orElse(null),
            List.copyOf(meeting.services()), meeting.interpreterLanguages().stream().map(each -> languageName(each, reader)).sorted().toList(),
            parts(meeting, zone), meeting.moves().stream().filter(move -> meeting.announcedAt().map(move.at()::isAfter).orElse(withOnline))
                .map(move -> move(move, zone)).toList(), meeting.cancelReason().orElse(null),
            meeting.announcedAt().map(at -> day(at, zone)).orElse(null), !now.isBefore(meeting.startsAt()),
            !now.isBefore(meeting.endsAt()), meeting.version());
    }

    /** The name of a language in that of the reader. */
    String languageName(String code) {
        return languageName(code, page.language().locale());
    }

    private static String languageName(String code, Locale reader) {
        return new Locale(code).getDisplayLanguage(reader);
    }

    private static List<MeetingView.PartView> parts(Meeting meeting, ZoneId zone) {
        List<MeetingView.PartView> parts = new ArrayList<>();
        Instant at = meeting.startsAt();
        for (Part part : meeting.parts()) {
            parts.add(new MeetingView.PartView(time(at, zone), part.title(), part.minutes(), part.note().orElse(null)));
            at = at.plusSeconds(60L * part.minutes());
        }
        return parts;
    }

    private static MeetingView.MoveView move(Move move, ZoneId zone) {
        return new MeetingView.MoveView(day(move.from().startsAt(), zone), time(move.from().startsAt(), zone), day(move.to().startsAt(), zone),
            time(move.to().startsAt(), zone), move.reason().orElse(null), day(move.at(), zone));
    }

    private static List<String> names(Collection<UUID> ids, Function<UUID, Optional<ProgrammeOutline.Choice>> find) {
        return ids.stream().flatMap(id -> find.apply(id).stream()).map(ProgrammeOutline.Choice::name).sorted().toList();
    }

    static LocalDate day(Instant moment, ZoneId zone) {
        return LocalDate.ofInstant(moment, zone);
    }

    static String time(Instant moment, ZoneId zone) {
        return CLOCK.format(moment.atZone(zone));
    }
}
