package nl.gehoordengedaan.minutes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.gehoordengedaan.contribution.Kind;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.term.HolidaySettings;
import nl.gehoordengedaan.term.TermKind;
import nl.gehoordengedaan.term.TermSetting;
import nl.gehoordengedaan.term.WorkingCalendar;

/** Minutes for tests of the rules: of an evening about two lines. */
final class SomeMinutes {

    static final Instant HELD = Instant.parse("2026-11-26T21:00:00Z");
    static final UUID SAFETY = UUID.randomUUID();
    static final UUID CHILDREN = UUID.randomUUID();
    static final Actor OLGA = new Actor(UUID.randomUUID(), "Olga Voorbeeld");
    private static final List<Minutes.Heading> HEADINGS = List.of(new Minutes.Heading(CHILDREN, "Kind"), new Minutes.Heading(SAFETY, "Veiligheid"),
        new Minutes.Heading(null, "Overig"));

    private static final WorkingCalendar CALENDAR = new WorkingCalendar(HolidaySettings.ofTheLaw());

    private final List<Quote.Noted> notes = new ArrayList<>();

    SomeMinutes noted(String words, Kind kind, UUID line, int people) {
        return noted(words, kind, line, people, false, "nl");
    }

    SomeMinutes noted(String words, Kind kind, UUID line, int people, boolean onPaper, String language) {
        notes.add(new Quote.Noted(Ids.next(), words, language, kind, line, null, people, onPaper, 1, HELD.plusSeconds(notes.size())));
        return this;
    }

    List<Quote.Noted> notes() {
        return notes;
    }

    static List<Minutes.Heading> headings() {
        return HEADINGS;
    }

    Minutes drafted() {
        return new Minutes(UUID.randomUUID(), UUID.randomUUID(), HELD, "", HEADINGS, notes, term(TermKind.MINUTES_DRAFTED, HELD), HELD);
    }

    static TermSetting.Schedule term(TermKind kind, Instant from) {
        return kind.standard().schedule(from, CALENDAR);
    }
}
