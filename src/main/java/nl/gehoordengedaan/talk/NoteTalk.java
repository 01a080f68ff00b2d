package nl.gehoordengedaan.talk;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.gehoordengedaan.contribution.Contact;
import nl.gehoordengedaan.contribution.Contribution;
import nl.gehoordengedaan.contribution.HeardAt;
import nl.gehoordengedaan.contribution.HowItCame;
import nl.gehoordengedaan.contribution.Kind;
import nl.gehoordengedaan.contribution.SubmitContribution;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.meeting.HoldMeeting;
import nl.gehoordengedaan.meeting.Meeting;
import nl.gehoordengedaan.meeting.MeetingState;
import nl.gehoordengedaan.meeting.Meetings;
import nl.gehoordengedaan.meeting.Mode;
import nl.gehoordengedaan.meeting.PlanMeeting;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Language;
import nl.gehoordengedaan.shared.Rules;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.workflow.Processes;

/** What was heard in a small-group talk is written down: each thing becomes a contribution that is looked at and gets an answer. */
@UseCase
public class NoteTalk {

    /** From about how many people one thing can be heard. */
    static final int MOST_PEOPLE = 200;
    private static final int USUAL_HOURS = 1;

    /**
     * A talk that nobody planned.
     *
     * @param withWhom the group, not its people: it can be read by whoever works for the programme
     * @param place    where; null when that does not matter
     * @param from     when it began, as the clock in the neighbourhood says
     */
    public record Talk(UUID programme, String withWhom, String place, LocalDate day, LocalTime from) {
    }

    /**
     * One thing that was heard.
     *
     * @param number      which of the form, for the sentence about what is wrong with it
     * @param language    in which it was said, and in which the one who said it hears what became of it
     * @param aboutPeople from about how many people, 1 to {@value #MOST_PEOPLE}; 0 when that could not be read
     * @param contact     of who said it and wants to hear what becomes of it
     */
    public record Said(int number, Kind kind, String words, Language language, UUID district, UUID line, int aboutPeople, Contact contact) {

        /** What was said stays out of messages and logs. */
        @Override
        public String toString() {
            return kind + " in a talk";
        }
    }

    /**
     * What was heard in one talk.
     *
     * @param meeting the talk that was planned; null for one that was not
     * @param talk    the talk that was not planned; null for one that was
     * @param form    which form was sent: the same form is the same words
     */
    public record Request(UUID meeting, Talk talk, List<Said> said, Actor by, String form) {
    }

    @Inject
    Meetings meetings;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    PlanMeeting planMeeting;

    @Inject
    HoldMeeting holdMeeting;

    @Inject
    SubmitContribution submitContribution;

    @Inject
    Processes processes;

    @Inject
    InstantSource clock;

    /** @return the talk */
    public UUID note(Request request) {
        check(request.said());
        UUID id = request.meeting() == null ? held(request) : request.meeting();
        Meeting talk = meetings.lock(id);
        if (!talk.kind().equals(TalkKind.NAME)) {
            throw BrokenRule.missing("talk.missing");
        }
        if (talk.state() == MeetingState.CANCELLED) {
            throw BrokenRule.conflict("talk.cancelled");
        }
        if (talk.heldAt().isEmpty()) {
            holdMeeting.hold(new HoldMeeting.Request(id, null));
        }
        enter(request, talk);
        if (talk.closedAt().isEmpty() && processes.whereIs(TalkKind.NAME, id).at().contains("note")) {
            processes.completed("talk", "note", id, Map.of());
        }
        return id;
    }

    private UUID held(Request request) {
        Talk talk = request.talk();
        ProgrammeOutline programme = programmes.byId(talk.programme()).orElseThrow(() -> BrokenRule.input("programme", "meeting.programme.missing"));
        if (talk.day() != null && talk.from() != null && talk.day().atTime(talk.from()).atZone(programme.calendar().zone()).toInstant().isAfter(clock.instant())) {
            throw BrokenRule.input("day", "talk.day.later");
        }
        Meeting.Matter matter = new Meeting.Matter(talk.withWhom(), null, Mode.IN_PERSON, talk.place(), null, null, null, Set.of(), Set.of(), null, Set.of(),
            Set.of(), List.of());
        LocalTime until = talk.from() == null ? null : talk.from().plusHours(USUAL_HOURS);
        return planMeeting.plan(new PlanMeeting.Request(talk.programme(), TalkKind.NAME, matter, new PlanMeeting.Slot(talk.day(), talk.from(), until), null, null,
            request.by(), request.form())).id();
    }

    /** All that is wrong at once, each with the number of the thing it is about. */
    private static void check(List<Said> said) {
        List<BrokenRule.Breach> breaches = new ArrayList<>();
        if (said.isEmpty()) {
            breaches.add(new BrokenRule.Breach("words1", "talk.nothing", List.of()));
        }
        for (Said each : said) {
            Rules rules = Rules.check().that(each.kind() != null, "kind", "contribution.kind.missing")
                .that(each.words().length() <= Contribution.MAX_WORDS, "words", "contribution.words.long", Contribution.MAX_WORDS, each.words().length())
                .that(each.aboutPeople() >= 1 && each.aboutPeople() <= MOST_PEOPLE, "people", "talk.people.wrong", MOST_PEOPLE);
            each.contact().check(rules);
            try {
                rules.orRefuse();
            } catch (BrokenRule refused) {
                refused.breaches().forEach(breach -> breaches.add(new BrokenRule.Breach(breach.field() + each.number(), breach.code(), breach.args())));
            }
        }
        if (!breaches.isEmpty()) {
            throw new BrokenRule(BrokenRule.Kind.INPUT, breaches);
        }
    }

    private void enter(Request request, Meeting talk) {
        ProgrammeOutline programme = programmes.byId(talk.programme()).orElseThrow();
        for (Said said : request.said()) {
            submitContribution.submit(new SubmitContribution.Request(programme.slug(), said.kind(), said.words(), said.language().code(), said.district(), null,
                null, null, said.contact(), said.language(), HowItCame.atTalk(request.by(), dayOf(talk, programme)),
                "talk " + request.form() + " " + said.number()), new SubmitContribution.Heard(new HeardAt(talk.id(), said.aboutPeople(), 0), said.line()));
        }
    }

    private static LocalDate dayOf(Meeting talk, ProgrammeOutline programme) {
        return talk.startsAt().atZone(programme.calendar().zone()).toLocalDate();
    }
}
