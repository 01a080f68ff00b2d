package nl.gehoordengedaan.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gehoordengedaan.contribution.Contribution;
import nl.gehoordengedaan.contribution.Contributions;
import nl.gehoordengedaan.contribution.Reporter;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.page.Templates;
import nl.gehoordengedaan.photo.Photos;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.term.Deadline;
import nl.gehoordengedaan.term.TermKind;
import nl.gehoordengedaan.term.WorkingCalendar;
import nl.gehoordengedaan.workflow.Processes;

/** Puts together what somebody sees who works on an action. */
@ApplicationScoped
class ActionPages {

    /** For whom, and where the forms go. */
    record Reader(String base, boolean works, boolean directs, boolean opensContributions) {

        /** May read what is for those who work on it and not for the public. */
        boolean isInside() {
            return works || directs;
        }
    }

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Set<What> BAD = Set.of(What.LATE, What.PICK_UP_LATE, What.DISPUTED, What.NO_REACTION);
    private static final Set<What> GOOD = Set.of(What.DONE, What.CONFIRMED, What.PICKED_UP);

    /** So many that are joined with one of the contributions are shown; of more it is told how many there are. */
    private static final int JOINED = 30;

    @Inject
    Actions actions;

    @Inject
    Happenings happenings;

    @Inject
    PartnerLinks links;

    @Inject
    Contributions contributions;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    Photos photos;

    @Inject
    Processes processes;

    @Inject
    Page page;

    @Inject
    InstantSource clock;

    Optional<ActionPage> of(UUID id, Reader reader, Handling open, String done) {
        boolean atTelling = processes.whereIs("action", id).at().contains("tellOtherwise");
        return actions.view(id, action -> page(action, reader, open, done, atTelling));
    }

    private ActionPage page(Action action, Reader reader, Handling open, String done, boolean atTelling) {
        ProgrammeOutline programme = programmes.byId(action.programme()).orElseThrow();
        Instant now = clock.instant();
        List<Handling> possible = Arrays.stream(Handling.values()).filter(each -> each.isPossible(action, atTelling)).toList();
        List<Handling> own = possible.stream().filter(each -> each.isOfPartners() ? reader.works() && !reader.directs() : reader.directs()).toList();
        List<Handling> forOthers = possible.stream().filter(each -> each.isOfPartners() && each != Handling.GIVE_BACK && reader.works()
            && reader.directs()).toList();
        return new ActionPage(reader.base(), Ids.secret(), what(action, programme), now(action, programme, reader, atTelling, now), own, forOthers,
            open != null && (own.contains(open) || forOthers.contains(open)) ? open : null, done == null ? "" : done, said(action, reader),
            action.progress().stream().map(each -> told(each, reader)).toList(),
            reader.isInside() ? action.questions().stream().map(each -> asked(each)).toList() : List.of(),
            action.confirmations().stream().map(each -> judged(each, action, reader)).toList(),
            happenings.with(action.id()).stream().map(each -> line(each, programme)).toList(),
            reader.directs() ? links.of(action.id()).stream().map(each -> link(each, programme, now)).toList() : List.of(),
            reader.directs() && atTelling ? toTell(action) : List.of(),
            reader.directs() ? partners(programme) : List.of(), programme.calendar().dayOf(now), reader.directs());
    }

    /** What is to be done, for any page about it. */
    ActionPage.What what(Action action, ProgrammeOutline programme) {
        return new ActionPage.What(action.id().toString(), action.code(), action.title(), action.description().orElse(""), action.category(),
            action.address().orElse(""), action.district().flatMap(programme::district).map(ProgrammeOutline.Choice::name).orElse(""),
            action.line().flatMap(programme::line).map(ProgrammeOutline.Choice::name).orElse(""), programme.name(), partner(action, programme));
    }

    private static String partner(Action action, ProgrammeOutline programme) {
        return name(action.partner(), programme);
    }

    private static String name(Optional<UUID> partner, ProgrammeOutline programme) {
        return partner.flatMap(programme::partner).map(ProgrammeOutline.Choice::name).orElse("");
    }

    private ActionPage.Now now(Action action, ProgrammeOutline programme, Reader reader, boolean atTelling, Instant now) {
        boolean disputed = action.isDisputed() && action.outcome().isEmpty();
        boolean mine = switch (action.state()) {
            case OFFERED, PICKED_UP -> reader.directs() ? action.isSaidDone() && !action.isWaiting() : reader.works() && !action.isWaiting();
            case TO_ASSIGN -> reader.directs();
            case DONE, NOT_DONE -> reader.directs() && (disputed || atTelling);
            case CLOSED -> false;
        };
        return new ActionPage.Now(action.state(), turn(action, programme, disputed, atTelling), mine, deadline(action, programme),
            action.lateSince().isPresent(), action.askedDay().orElse(null), action.firstDay().orElse(null),
            action.dueDay().orElse(null), action.shiftCount(), action.isWaiting(), action.isSaidDone() && action.state().isOpen(),
            action.reopenedCount(), action.isForTheAgenda(), action.isDaySet(), action.isCalledNotSolved(), action.outcome().orElse(null),
            action.notDoneBecause().orElse(null),
            action.endingText().orElse(""));
    }

    /** Whose turn it is, in one sentence. */
    String turn(Action action, ProgrammeOutline programme, boolean disputed, boolean atTelling) {
        String partner = partner(action, programme);
        if (action.isWaiting()) {
            return page.msg("action.work.turn.WAITING", date(lastDayBefore(action.openQuestion().orElseThrow().limitAt(), programme.calendar())));
        }
        return switch (action.state()) {
            case TO_ASSIGN -> page.msg("action.work.turn.TO_ASSIGN");
            case OFFERED -> page.msg("action.work.turn.OFFERED", partner, date(lastDayBefore(action.reactBy(), programme.calendar())));
            case PICKED_UP -> page.msg(action.isDaySet() ? "action.work.turn.REDO" : "action.work.turn.PICKED_UP", partner, date(action.dueDay().orElseThrow()));
            case DONE -> action.outcome().isPresent() ? page.msg(atTelling ? "action.work.turn.TELL" : "action.work.turn.ENDING")
                : disputed ? page.msg("action.work.turn.DISPUTED")
                : page.msg("action.work.turn.DONE", date(lastDayBefore(action.solvedBy(), programme.calendar())));
            case NOT_DONE -> page.msg(atTelling ? "action.work.turn.TELL" : "action.work.turn.ENDING");
            case CLOSED -> page.msg("action.work.turn.CLOSED");
        };
    }

    /** Until when, and why until then. */
    String deadline(Action action, ProgrammeOutline programme) {
        WorkingCalendar calendar = programme.calendar();
        return switch (action.state()) {
            case TO_ASSIGN, OFFERED -> Stream.of(TermKind.REPORT_PICKED_UP, TermKind.ACTION_PICKED_UP)
                .map(kind -> programme.terms().get(kind).schedule(action.pickUpFrom(), calendar).deadline())
                .filter(term -> term.due().equals(action.pickUpDueAt())).findFirst().map(term -> page.msg("action.work.deadline.pick-up", why(term)))
                .orElseGet(() -> page.msg("action.work.deadline.pick-up.day", date(lastDayBefore(action.pickUpDueAt(), calendar))));
            case PICKED_UP -> {
                LocalDate due = action.dueDay().orElseThrow();
                LocalDate first = action.firstDay().orElse(due);
                yield action.isDaySet() ? page.msg("action.work.deadline.set", date(due), date(first)) : action.shiftCount() == 0 ? page.msg("action.work.deadline.promised", date(due))
                    : page.msg("action.work.deadline.moved", date(due), date(first), action.shiftCount());
            }
            case DONE -> action.outcome().isPresent() || action.isDisputed() ? "" : page.msg("action.work.deadline.judge", why(programme.terms().get(TermKind.SOLVED_ASKED)
                .schedule(action.doneAt().orElseThrow(), calendar).deadline()));
            case NOT_DONE, CLOSED -> "";
        };
    }

    private String why(Deadline deadline) {
        return deadline.explanation().in(page::msg);
    }

    private static LocalDate lastDayBefore(Instant due, WorkingCalendar calendar) {
        return calendar.dayOf(due.minusSeconds(1));
    }

    private List<ActionPage.Said> said(Action action, Reader reader) {
        Map<UUID, List<Contribution>> joined = contributions.joinedWith(action.origins()).stream()
            .collect(Collectors.groupingBy(each -> each.main().orElseThrow()));
        return contributions.all(action.origins()).stream().sorted(Comparator.comparing(Contribution::receivedAt).thenComparing(Contribution::id))
            .flatMap(each -> said(each, joined.getOrDefault(each.id(), List.of()), reader)).toList();
    }

    /** One of the contributions and those that are joined with it: what the second person added can be what somebody outside must know. */
    private Stream<ActionPage.Said> said(Contribution main, List<Contribution> joined, Reader reader) {
        return Stream.concat(Stream.of(said(main, reader, Math.max(0, joined.size() - JOINED))),
            joined.stream().limit(JOINED).map(each -> said(each, reader, 0)));
    }

    private ActionPage.Said said(Contribution each, Reader reader, int company) {
        return new ActionPage.Said(each.code(), "contribution.kind." + each.kind(),
            reader.opensContributions() ? each.wordsForColleagues() : each.shownText().orElse(""), each.languageForColleagues().orElse(""),
            each.isPhotoShown() ? each.photo().map(photo -> photo(reader, photo)).orElse("") : "",
            each.photo().flatMap(photos::alternativeOf).orElse(""),
            reader.opensContributions() ? "/work/contributions/" + each.id() : "/contributions/" + each.code(), company, each.main().isPresent(),
            each.receivedAt());
    }

    private static String photo(Reader reader, UUID photo) {
        return reader.base() + "/photo?of=" + photo;
    }

    private ActionPage.Told told(Progress each, Reader reader) {
        return new ActionPage.Told(each.text(), each.isEvidence(), each.by().name(), each.photo().map(photo -> photo(reader, photo)).orElse(""),
            each.photo().flatMap(photos::alternativeOf).orElse(""), each.at());
    }

    private static ActionPage.Asked asked(Question each) {
        return new ActionPage.Asked(each.question(), each.askedAt(), each.answer().orElse(""), each.isOpen(), each.limitAt().minusSeconds(1));
    }

    private static ActionPage.Judged judged(Confirmation each, Action action, Reader reader) {
        return new ActionPage.Judged(each.verdict(), reader.isInside() || each.isExplanationShown() ? each.explanation().orElse("") : "",
            each.isExplanationShown(), each.round() == action.rounds(), each.at());
    }

    private ActionPage.Line line(Happening each, ProgrammeOutline programme) {
        String text = each.text().orElse("");
        String partner = name(each.organisation(), programme);
        boolean namesPartner = each.what() == What.ASKED || each.what() == What.NO_REACTION;
        boolean isTitle = each.what() == What.AGREED;
        return new ActionPage.Line(page.msg("action.happened." + each.what(), partner.isEmpty() ? page.msg("action.happened.nobody") : partner),
            namesPartner || isTitle ? "" : DAY.matcher(text).replaceAll(day -> date(LocalDate.parse(day.group()))),
            BAD.contains(each.what()) ? "bad" : GOOD.contains(each.what()) ? "good" : "info", each.at());
    }

    private static ActionPage.Link link(PartnerLink each, ProgrammeOutline programme, Instant now) {
        return new ActionPage.Link(name(Optional.of(each.partner()), programme), each.sentAt(), each.expiresAt().minusSeconds(1),
            each.usedAt().orElse(null), each.ended().map(Enum::name).orElse(each.isValidAt(now) ? "VALID" : "EXPIRED"));
    }

    private List<ActionPage.ToTell> toTell(Action action) {
        Set<UUID> told = action.informed().stream().map(Informed::contribution).collect(Collectors.toSet());
        return contributions.reportersOf(action.origins()).stream().filter(each -> !told.contains(each.contribution())).map(each -> toTell(each))
            .toList();
    }

    private static ActionPage.ToTell toTell(Reporter each) {
        return new ActionPage.ToTell(each.contribution().toString(), each.code(), each.email() == null ? "" : each.email(),
            each.phone() == null ? "" : each.phone(), each.postalAddress() == null ? List.of() : each.postalAddress().lines().toList(),
            each.language().ownName());
    }

    private static List<ActionPage.Choice> partners(ProgrammeOutline programme) {
        return programme.partners().stream().map(each -> new ActionPage.Choice(each.id().toString(), each.name())).toList();
    }

    /** May this picture be seen by this reader: is it evidence of this action, or of one of its contributions and shown? */
    boolean maySee(UUID id, UUID photo, Reader reader) {
        return actions.view(id, action -> action.progress().stream().anyMatch(each -> each.photo().filter(photo::equals).isPresent())
            || Stream.concat(contributions.all(action.origins()).stream(), contributions.joinedWith(action.origins()).stream())
                .anyMatch(each -> each.isPhotoShown() && each.photo().filter(photo::equals).isPresent())).orElse(false);
    }

    private String date(LocalDate day) {
        return Templates.date(page.language(), day);
    }
}
