package nl.gehoordengedaan.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.page.Templates;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Ids;

/** What is typed in the forms about a meeting, as it is asked of the acts, and the other way round. */
@RequestScoped
class MeetingForm {

    /** Rows for parts that are empty, so that there is always room. */
    private static final int EMPTY_ROWS = 3;
    private static final int LEAST_ROWS = 6;

    @Inject
    Page page;

    Meeting.Matter matter(Form form) {
        return new Meeting.Matter(form.textOrNull("title"), form.textOrNull("description"), one(Mode.class, form.text("mode")),
            form.textOrNull("placeName"), form.textOrNull("address"), form.textOrNull("placeHints"), form.textOrNull("onlineAddress"),
            ids(form.values("districts")), ids(form.values("lines")), capacity(form), facilities(form),
            form.values("interpreterLanguages").stream().filter(each -> !each.isBlank()).collect(Collectors.toSet()), parts(form));
    }

    PlanMeeting.Slot slot(Form form) {
        return new PlanMeeting.Slot(day(form.text("day")), time(form.text("from")), time(form.text("until")));
    }

    /** Null when it does not come again. */
    PlanMeeting.Repeat repeat(Form form) {
        PlanMeeting.Repeat.Unit unit = one(PlanMeeting.Repeat.Unit.class, form.text("unit"));
        return unit == null ? null : new PlanMeeting.Repeat(number(form.text("every")), unit, number(form.text("times")));
    }

    /** The form of a meeting that is there. */
    Form of(Meeting meeting) {
        Form form = Form.empty().with("kind", meeting.kind()).with("title", meeting.title()).with("description", meeting.description().orElse(null))
            .with("mode", meeting.mode().name()).with("placeName", meeting.placeName().orElse(null)).with("address", meeting.address().orElse(null))
            .with("placeHints", meeting.placeHints().orElse(null)).with("onlineAddress", meeting.onlineAddress().orElse(null))
            .with("capacity", meeting.capacity().map(String::valueOf).orElse(null));
        meeting.districts().forEach(each -> form.with("districts", each.toString()));
        meeting.lines().forEach(each -> form.with("lines", each.toString()));
        meeting.services().forEach(each -> form.with("services", each.name()));
        meeting.interpreterLanguages().forEach(each -> form.with("interpreterLanguages", each));
        meeting.parts().forEach(part -> row(form, part.title(), Integer.toString(part.minutes()), part.note().orElse("")));
        return form;
    }

    /** The same form with the date of this meeting. */
    static Form withDate(Form form, Meeting meeting, ZoneId zone) {
        return form.with("day", MeetingViews.day(meeting.startsAt(), zone).toString()).with("from", MeetingViews.time(meeting.startsAt(), zone))
            .with("until", MeetingViews.time(meeting.endsAt(), zone));
    }

    /** The same form with the parts of a template instead of its own. */
    Form withTemplate(Form form, MeetingKind.Template template) {
        form.replace("partTitle", null).replace("partMinutes", null).replace("partNote", null);
        template.parts().forEach(part -> row(form, page.msg(part.key()), Integer.toString(part.minutes()), ""));
        return form;
    }

    private static void row(Form form, String title, String minutes, String note) {
        form.with("partTitle", title).with("partMinutes", minutes).with("partNote", note);
    }

    /** The rows of the parts as they are shown: what was typed, and room for more. */
    static List<Row> rows(Form form) {
        List<String> titles = form.values("partTitle");
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            Row row = new Row(titles.get(i), at(form, "partMinutes", i), at(form, "partNote", i));
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        int wanted = Math.min(Meeting.MAX_PARTS, Math.max(LEAST_ROWS, rows.size() + EMPTY_ROWS));
        while (rows.size() < wanted) {
            rows.add(new Row("", "", ""));
        }
        return rows;
    }

    /** A row of the parts, as it was typed. */
    public record Row(String title, String minutes, String note) {

        boolean isEmpty() {
            return title.isBlank() && minutes.isBlank() && note.isBlank();
        }
    }

    private static String at(Form form, String field, int i) {
        List<String> values = form.values(field);
        return i < values.size() ? values.get(i) : "";
    }

    private static List<Part> parts(Form form) {
        Form clean = Form.empty();
        return rows(form).stream().filter(row -> !row.isEmpty()).map(row -> new Part(text(clean, row.title()), number(row.minutes()), text(clean, row.note())))
            .toList();
    }

    private static String text(Form clean, String typed) {
        return clean.replace("text", typed).textOrNull("text");
    }

    /** What there is to think of, in sentences; empty when this reader has seen just that and goes on. */
    List<String> toThinkOf(Form form, List<Warning> found) {
        return found.isEmpty() || form.value("seen").equals(key(found)) ? List.of() : found.stream().map(this::sentence).distinct().toList();
    }

    /** Tells these warnings from others. */
    static String key(List<Warning> found) {
        return Ids.hash(found.toString());
    }

    String sentence(Warning warning) {
        String day = Templates.date(page.language(), warning.day());
        return switch (warning.kind()) {
            case CLASH -> page.msg("meeting.warning.clash", day, warning.about());
            case DAY_OFF -> page.msg("meeting.warning.day-off", day, page.msg("term.skipped." + warning.about()));
            case SHORT_NOTICE -> page.msg("meeting.warning.short", Integer.parseInt(warning.about()));
            case PARTS_TOO_LONG -> page.msg("meeting.warning.parts", Integer.parseInt(warning.about()));
        };
    }

    static <E extends Enum<E>> E one(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants()).filter(each -> each.name().equals(name)).findFirst().orElse(null);
    }

    private static Integer capacity(Form form) {
        String typed = form.text("capacity");
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("\\d{1,6}")) {
            throw BrokenRule.input("capacity", "meeting.capacity.wrong", Meeting.MAX_CAPACITY);
        }
        return Integer.valueOf(typed);
    }

    /** What is no number is one that no rule accepts. */
    private static int number(String typed) {
        return typed.strip().matches("\\d{1,6}") ? Integer.parseInt(typed.strip()) : -1;
    }

    private static Set<Facility> facilities(Form form) {
        return form.values("services").stream().flatMap(each -> Optional.ofNullable(one(Facility.class, each)).stream()).collect(Collectors.toSet());
    }

    private static Set<UUID> ids(Collection<String> typed) {
        return typed.stream().flatMap(each -> Ids.parse(each).stream()).collect(Collectors.toSet());
    }

    static LocalDate day(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    static LocalTime time(String typed) {
        try {
            return typed.isEmpty() ? null : LocalTime.parse(typed.length() == 4 ? "0" + typed : typed);
        } catch (DateTimeParseException notATime) {
            return null;
        }
    }
}
