package nl.gehoordengedaan.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.gehoordengedaan.contribution.Contribution;
import nl.gehoordengedaan.contribution.Contributions;
import nl.gehoordengedaan.contribution.ResponseKind;
import nl.gehoordengedaan.identity.People;
import nl.gehoordengedaan.identity.Role;
import nl.gehoordengedaan.meeting.Meeting;
import nl.gehoordengedaan.meeting.Meetings;
import nl.gehoordengedaan.notification.Letter;
import nl.gehoordengedaan.notification.Mailing;
import nl.gehoordengedaan.notification.Recipient;
import nl.gehoordengedaan.programme.Programmes;

/** The letters around minutes: to those who were there, each in their own language, and to those who must write them and have not. */
@ApplicationScoped
class MinutesLetters {

    /** More than this in a letter nobody reads; the page has all. */
    private static final int MOST_POINTS = 12;
    private static final int SHORT = 120;

    @Inject
    Meetings meetings;

    @Inject
    Programmes programmes;

    @Inject
    Contributions contributions;

    @Inject
    ThoseWhoWereThere thoseWhoWereThere;

    @Inject
    MinutesLinks links;

    @Inject
    People people;

    @Inject
    Mailing mailing;

    /** The draft, and how to say what must change. */
    void draft(Minutes minutes) {
        toEverybody(minutes, "minutes.draft", true);
    }

    /** That the time for changes is nearly over. */
    void amendReminder(Minutes minutes) {
        toEverybody(minutes, "minutes.amend-reminder", true);
    }

    /** That the minutes are final, and what happens with what was said. */
    void published(Minutes minutes) {
        toEverybody(minutes, "minutes.published", false);
    }

    private void toEverybody(Minutes minutes, String kind, boolean withLink) {
        for (ThoseWhoWereThere.Person person : thoseWhoWereThere.at(minutes.id())) {
            Recipient to = new Recipient(person.email(), person.language());
            if (mailing.isWritten(kind, minutes.id(), to)) {
                continue;
            }
            Map<String, Object> values = about(minutes);
            if (withLink) {
                values.put("draftSecret", links.issue(minutes, person.signUp()));
                values.put("amendDay", minutes.amendUntil().orElseThrow().minusSeconds(1));
            }
            values.put("points", minutes.points().size());
            minutes.answersDueAt().ifPresent(due -> values.put("answersDay", due.minusSeconds(1)));
            mailing.queue(new Letter(kind, minutes.id(), minutes.programme(), to, values));
        }
    }

    /** What was decided on the change that this person asked for; nothing when that person left no address (any more). */
    void decided(Minutes minutes, Amendment amendment) {
        amendment.signUp().flatMap(signUp -> thoseWhoWereThere.with(minutes.id(), signUp)).ifPresent(person -> {
            Map<String, Object> values = about(minutes);
            values.put("accepted", amendment.state() == AmendmentState.ACCEPTED);
            values.put("change", amendment.change());
            values.put("reason", amendment.reason().orElseThrow());
            mailing.queue(new Letter("minutes.amendment-decided", amendment.id(), minutes.programme(), new Recipient(person.email(), person.language()), values));
        });
    }

    /** One letter to each: what became of everything that was said, with that what was heard from most people on top. */
    void outcome(Minutes minutes) {
        List<Contribution> all = contributions.heardAt(minutes.id());
        Map<UUID, Contribution> byId = new HashMap<>();
        all.forEach(each -> byId.put(each.id(), each));
        List<Map<String, Object>> points = new ArrayList<>();
        minutes.points().stream().sorted((one, other) -> Integer.compare(minutes.peopleOf(other), minutes.peopleOf(one))).limit(MOST_POINTS).forEach(point ->
            point.contribution().map(byId::get).ifPresent(became -> points.add(Map.of("words", shortened(words(minutes, point)), "code", became.code(),
                "response", became.response().map(Enum::name).orElse("")))));
        Map<String, Object> values = about(minutes);
        values.put("points", points);
        values.put("total", all.size());
        values.put("open", all.stream().filter(each -> each.response().isEmpty()).count());
        for (ResponseKind kind : ResponseKind.values()) {
            values.put("count" + kind.name(), all.stream().filter(each -> each.response().filter(kind::equals).isPresent()).count());
        }
        for (ThoseWhoWereThere.Person person : thoseWhoWereThere.at(minutes.id())) {
            mailing.queue(new Letter("minutes.outcome", minutes.id(), minutes.programme(), new Recipient(person.email(), person.language()), values));
        }
    }

    static String words(Minutes minutes, Point point) {
        return point.title().orElseGet(() -> minutes.quotesOf(point).stream().findFirst().map(Quote::shown).orElse(""));
    }

    static String shortened(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= SHORT ? line : line.substring(0, line.offsetByCodePoints(0, SHORT)).strip() + "…";
    }

    /** To those of the programme who hold this role. */
    void toColleagues(Minutes minutes, Role role, String kind) {
        for (People.Person person : people.holding(role, minutes.programme())) {
            Map<String, Object> values = about(minutes);
            values.put("name", person.name());
            values.put("lastDay", minutes.amendmentsClosedAt().isPresent() ? minutes.finishDueAt().minusSeconds(1) : minutes.lastDay());
            mailing.queue(new Letter(kind, minutes.id(), minutes.programme(), new Recipient(person.email(), person.language()), values));
        }
    }

    private Map<String, Object> about(Minutes minutes) {
        Meeting meeting = meetings.with(minutes.id());
        Map<String, Object> values = new HashMap<>();
        values.put("programmeName", programmes.byId(minutes.programme()).orElseThrow().name());
        values.put("code", meeting.code());
        values.put("meeting", meeting.id().toString());
        values.put("title", meeting.title());
        values.put("heldAt", minutes.heldAt());
        return values;
    }
}
