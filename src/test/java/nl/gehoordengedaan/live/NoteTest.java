package nl.gehoordengedaan.live;

import static nl.gehoordengedaan.shared.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import nl.gehoordengedaan.shared.BrokenRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for one note. */
class NoteTest {

    private static final Instant NOW = Instant.parse("2026-11-25T19:30:00Z");
    private static final UUID TABLE = UUID.randomUUID();

    private static Note.Content content(String words) {
        return new Note.Content(words, NoteKind.WORRY, "tr", null, null, 3);
    }

    private static Note note(Note.Content content) {
        return note(content, NOW);
    }

    private static Note note(Note.Content content, Instant notedAt) {
        return new Note(UUID.randomUUID(), UUID.randomUUID(), new Note.Origin(NoteChannel.TABLE, TABLE, null, null, notedAt, null), content, NOW, 1);
    }

    @Test
    void the_first_words_stay_however_often_it_is_put_right() {
        Note note = note(content("Lamba bozuk (voorbeeld)"));
        assertThat(note.firstWords()).isEmpty();
        note.correct(content("Sokak lambası bozuk (voorbeeld)"), 2, null, NOW, 2);
        note.correct(content("Sokak lambası yine bozuk (voorbeeld)"), 3, null, NOW, 3);
        assertThat(note.words()).isEqualTo("Sokak lambası yine bozuk (voorbeeld)");
        assertThat(note.firstWords()).contains("Lamba bozuk (voorbeeld)");
        assertThat(note.changes()).extracting(Note.Change::what).containsExactly(Note.Deed.CORRECTED, Note.Deed.CORRECTED);
        assertThat(note.changes()).extracting(change -> change.wordsBefore().orElse("")).containsExactly("Lamba bozuk (voorbeeld)",
            "Sokak lambası bozuk (voorbeeld)");
        assertThat(note.changeNumber()).isEqualTo(3);
    }

    @Test
    void whoever_read_an_older_one_does_not_undo_what_somebody_else_put_right() {
        Note note = note(content("Eerst (voorbeeld)"));
        note.correct(content("Door de organisatie (voorbeeld)"), 2, UUID.randomUUID(), NOW, 2);
        assertThat(refusal(() -> note.correct(content("Door de tafel (voorbeeld)"), 2, null, NOW, 3)).kind()).isEqualTo(BrokenRule.Kind.CONFLICT);
        assertThat(note.words()).isEqualTo("Door de organisatie (voorbeeld)");
    }

    @Test
    void what_arrives_once_more_is_known_whether_it_is_still_so_or_was_put_right_meanwhile() {
        Note note = note(content("Eerst (voorbeeld)"));
        assertThat(note.isAlready(content("Eerst (voorbeeld)"), 1)).isTrue();
        assertThat(note.isAlready(content("Iets anders (voorbeeld)"), 1)).isFalse();
        note.correct(content("Daarna (voorbeeld)"), 2, null, NOW, 2);
        assertThat(note.isAlready(content("Eerst (voorbeeld)"), 1)).isTrue();
        assertThat(note.isAlready(content("Daarna (voorbeeld)"), 2)).isTrue();
        assertThat(note.isAlready(content("Eerst (voorbeeld)"), 3)).as("put back on purpose").isFalse();
    }

    @Test
    void what_is_withdrawn_is_noted_with_who_did_it_and_can_come_back() {
        Note note = note(content("Weg ermee (voorbeeld)"));
        UUID organiser = UUID.randomUUID();
        assertThat(note.withdraw(organiser, NOW, 2)).isTrue();
        assertThat(note.withdraw(organiser, NOW, 3)).as("twice is once").isFalse();
        assertThat(note.isWithdrawn()).isTrue();
        assertThat(refusal(() -> note.correct(content("Toch (voorbeeld)"), 2, null, NOW, 3)).kind()).isEqualTo(BrokenRule.Kind.CONFLICT);
        assertThat(note.restore(null, NOW, 3)).isTrue();
        assertThat(note.isWithdrawn()).isFalse();
        assertThat(note.changes()).extracting(Note.Change::what).containsExactly(Note.Deed.WITHDRAWN, Note.Deed.RESTORED);
        assertThat(note.changes().get(0).by()).contains(organiser);
        assertThat(note.changes().get(1).by()).isEmpty();
    }

    @Test
    void a_name_is_taken_off_the_wall_and_still_counts() {
        Note note = note(content("Meneer Jansen (voorbeeld)"));
        note.hide(UUID.randomUUID(), NOW, 2);
        assertThat(note.isHidden()).isTrue();
        assertThat(note.isWithdrawn()).isFalse();
        note.show(UUID.randomUUID(), NOW, 3);
        assertThat(note.isHidden()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 201, -1, Integer.MAX_VALUE})
    void it_was_heard_from_one_to_two_hundred_people(int people) {
        assertThat(refusal(() -> note(new Note.Content("Iets (voorbeeld)", NoteKind.IDEA, null, null, null, people))).breaches())
            .extracting(BrokenRule.Breach::field).containsExactly("aboutPeople");
    }

    @Test
    void there_are_words_and_not_too_many_and_all_that_is_wrong_is_told_at_once() {
        assertThat(refusal(() -> note(new Note.Content(" \n ", null, "Turks", null, null, 0))).breaches()).extracting(BrokenRule.Breach::code)
            .containsExactly("live.words.empty", "live.kind.missing", "live.language.unknown", "live.people.between");
        assertThat(refusal(() -> note(content("x".repeat(Note.MAX_WORDS + 1)))).breaches()).extracting(BrokenRule.Breach::code)
            .containsExactly("live.words.long");
        assertThat(note(content("x".repeat(Note.MAX_WORDS))).words()).hasSize(Note.MAX_WORDS);
    }

    @Test
    void a_phone_whose_clock_is_ahead_notes_nothing_in_the_future() {
        assertThat(note(content("Later (voorbeeld)"), NOW.plusSeconds(3600)).notedAt()).isEqualTo(NOW);
        assertThat(note(content("Eerder (voorbeeld)"), NOW.minusSeconds(3600)).notedAt()).isEqualTo(NOW.minusSeconds(3600));
        assertThat(note(content("Zonder klok (voorbeeld)"), null).notedAt()).isEqualTo(NOW);
    }

    @Test
    void words_stay_out_of_logs() {
        Note.Content said = content("Geheim (voorbeeld)");
        assertThat(said + " " + note(said)).doesNotContain("Geheim");
        assertThat(new NoteDown.Request("12345678", UUID.randomUUID(), 1, said, null).toString()).doesNotContain("Geheim", "12345678");
    }
}
