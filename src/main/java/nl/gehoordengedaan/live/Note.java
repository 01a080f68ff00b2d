package nl.gehoordengedaan.live;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Rules;

/** One thing that was said at a meeting, as whoever wrote it down heard it. It can be put right or withdrawn; the first words stay. */
@Entity
@Table(name = "note")
public class Note {

    /** Longest text of one note, in characters; as long as a contribution can be, which it becomes. */
    public static final int MAX_WORDS = 10_000;
    static final int MOST_PEOPLE = 200;
    /** Whoever corrects more often than this writes something else each time. */
    static final int MOST_CHANGES = 200;

    @Id
    private UUID id;
    @Version
    private int version;
    @Column(name = "meeting_id")
    private UUID meeting;
    @Column(name = "table_id")
    private UUID table;
    @Enumerated(EnumType.STRING)
    private NoteChannel channel;
    @Enumerated(EnumType.STRING)
    private NoteKind kind;
    private String words;
    private String language;
    @Column(name = "line_id")
    private UUID line;
    @Column(name = "district_id")
    private UUID district;
    @Column(name = "about_people")
    private int aboutPeople;
    @Column(name = "photo_id")
    private UUID photo;
    @Column(name = "card_code")
    private String card;
    @Column(name = "noted_at")
    private Instant notedAt;
    @Column(name = "received_at")
    private Instant receivedAt;
    @Column(name = "entered_by")
    private UUID enteredBy;
    private int revision;
    @Column(name = "first_words")
    private String firstWords;
    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;
    @Column(name = "hidden_at")
    private Instant hiddenAt;
    @Column(name = "change_number")
    private long changeNumber;
    @ElementCollection
    @CollectionTable(name = "note_change", joinColumns = @JoinColumn(name = "note_id"))
    @OrderColumn(name = "position")
    private List<Change> changes = new ArrayList<>();

    /**
     * What a note says.
     *
     * @param words       1 to {@value #MAX_WORDS} characters, in any language
     * @param kind        what sort of thing
     * @param language    ISO 639 code of the speaker's language; null when unknown
     * @param line        the line of the programme it is about; null for none
     * @param district    the district it is about; null for none
     * @param aboutPeople from about how many people it was heard, 1 to {@value #MOST_PEOPLE}
     */
    public record Content(String words, NoteKind kind, String language, UUID line, UUID district, int aboutPeople) {

        void check(Rules rules) {
            rules.that(words != null && !words.isBlank(), "words", "live.words.empty")
                .that(words == null || words.length() <= MAX_WORDS, "words", "live.words.long", MAX_WORDS, words == null ? 0 : words.length())
                .that(kind != null, "kind", "live.kind.missing")
                .that(language == null || language.matches("[a-z]{2,3}"), "language", "live.language.unknown")
                .that(aboutPeople >= 1 && aboutPeople <= MOST_PEOPLE, "aboutPeople", "live.people.between", 1, MOST_PEOPLE);
        }

        /** What people say stays out of messages and logs. */
        @Override
        public String toString() {
            return kind + " of " + (words == null ? 0 : words.length()) + " characters";
        }
    }

    /**
     * Where it comes from.
     *
     * @param table     the table at which it was said; null when that is not known
     * @param photo     a photo of the sheet on which it stands; null for none
     * @param card      the code of the card on which it stands; null for none
     * @param notedAt   when it was written down, by the clock of whoever did
     * @param enteredBy the account of the programme that brought it in; null for the host of a table
     */
    record Origin(NoteChannel channel, UUID table, UUID photo, String card, Instant notedAt, UUID enteredBy) {
    }

    /** What can be done with a note afterwards. */
    public enum Deed {
        CORRECTED, WITHDRAWN, RESTORED, HIDDEN, SHOWN
    }

    /** One change of a note: what was done, the words as they were before, and by which account; none is the host of the table. */
    @Embeddable
    static class Change {
        @Enumerated(EnumType.STRING)
        private Deed what;
        @Column(name = "words_before")
        private String wordsBefore;
        @Column(name = "changed_by")
        private UUID by;
        @Column(name = "changed_at")
        private Instant at;

        protected Change() {
        }

        Change(Deed what, String wordsBefore, UUID by, Instant at) {
            this.what = what;
            this.wordsBefore = wordsBefore;
            this.by = by;
            this.at = at;
        }

        Deed what() {
            return what;
        }

        Optional<String> wordsBefore() {
            return Optional.ofNullable(wordsBefore);
        }

        Optional<UUID> by() {
            return Optional.ofNullable(by);
        }

        Instant at() {
            return at;
        }
    }

    protected Note() {
    }

    /**
     * Something is written down.
     *
     * @param id           made where it was written, so that the same note arriving again is the same note
     * @param changeNumber see {@link Wall}
     * @throws BrokenRule with every rule that it breaks
     */
    Note(UUID id, UUID meeting, Origin origin, Content content, Instant now, long changeNumber) {
        Rules rules = Rules.check();
        content.check(rules);
        rules.orRefuse();
        this.id = id;
        this.meeting = meeting;
        this.table = origin.table();
        this.channel = origin.channel();
        this.photo = origin.photo();
        this.card = origin.card();
        // a phone whose clock is wrong does not note something before it happened or after it arrived
        this.notedAt = origin.notedAt() == null || origin.notedAt().isAfter(now) ? now : origin.notedAt();
        this.receivedAt = now;
        this.enteredBy = origin.enteredBy();
        this.revision = 1;
        this.changeNumber = changeNumber;
        fill(content);
    }

    private void fill(Content content) {
        words = content.words();
        kind = content.kind();
        language = content.language();
        line = content.line();
        district = content.district();
        aboutPeople = content.aboutPeople();
    }

    /** What it says now. */
    public Content content() {
        return new Content(words, kind, language, line, district, aboutPeople);
    }

    /** Is this what it says already, or said before it was put right? Then it arrived once more, and nothing needs to be done. */
    boolean isAlready(Content content, int revision) {
        return content().equals(content) || revision <= this.revision
            && changes.stream().anyMatch(change -> change.what == Deed.CORRECTED && Objects.equals(change.wordsBefore, content.words()));
    }

    /**
     * It is put right. The first words stay, and so do those in between.
     *
     * @param revision the next number after the one that was read: whoever read an older one would undo what somebody else put right
     * @param by       the account of the programme; null for the host of the table
     * @throws BrokenRule when it was changed meanwhile or is withdrawn, or with every rule the new words break
     */
    void correct(Content content, int revision, UUID by, Instant now, long changeNumber) {
        if (withdrawnAt != null) {
            throw BrokenRule.conflict("live.withdrawn");
        }
        if (revision != this.revision + 1) {
            throw BrokenRule.conflict("live.changed-meanwhile");
        }
        Rules rules = Rules.check();
        content.check(rules);
        rules.orRefuse();
        if (firstWords == null && !words.equals(content.words())) {
            firstWords = words;
        }
        changed(Deed.CORRECTED, words, by, now, changeNumber);
        fill(content);
        this.revision = revision;
    }

    /** It does not count any more; that it was said, and by whom it was withdrawn, stays. Twice is once. */
    boolean withdraw(UUID by, Instant now, long changeNumber) {
        if (withdrawnAt != null) {
            return false;
        }
        changed(Deed.WITHDRAWN, null, by, now, changeNumber);
        withdrawnAt = now;
        return true;
    }

    /** It was withdrawn by mistake. */
    boolean restore(UUID by, Instant now, long changeNumber) {
        if (withdrawnAt == null) {
            return false;
        }
        changed(Deed.RESTORED, null, by, now, changeNumber);
        withdrawnAt = null;
        return true;
    }

    /** It is not shown on the wall (any more), because there is a name or an insult in it; it still counts. */
    boolean hide(UUID by, Instant now, long changeNumber) {
        if (hiddenAt != null) {
            return false;
        }
        changed(Deed.HIDDEN, null, by, now, changeNumber);
        hiddenAt = now;
        return true;
    }

    boolean show(UUID by, Instant now, long changeNumber) {
        if (hiddenAt == null) {
            return false;
        }
        changed(Deed.SHOWN, null, by, now, changeNumber);
        hiddenAt = null;
        return true;
    }

    private void changed(Deed what, String before, UUID by, Instant now, long number) {
        if (changes.size() >= MOST_CHANGES) {
            throw BrokenRule.conflict("live.too-many-changes", MOST_CHANGES);
        }
        changes.add(new Change(what, before, by, now));
        changeNumber = number;
    }

    void showsPhoto(UUID photo) {
        this.photo = photo;
    }

    public UUID id() {
        return id;
    }

    public UUID meeting() {
        return meeting;
    }

    public Optional<UUID> table() {
        return Optional.ofNullable(table);
    }

    public NoteChannel channel() {
        return channel;
    }

    public NoteKind kind() {
        return kind;
    }

    public String words() {
        return words;
    }

    /** As it was first written down; empty when that is how it still stands. */
    public Optional<String> firstWords() {
        return Optional.ofNullable(firstWords);
    }

    public Optional<String> language() {
        return Optional.ofNullable(language);
    }

    public Optional<UUID> line() {
        return Optional.ofNullable(line);
    }

    public Optional<UUID> district() {
        return Optional.ofNullable(district);
    }

    public int aboutPeople() {
        return aboutPeople;
    }

    public Optional<UUID> photo() {
        return Optional.ofNullable(photo);
    }

    public Optional<String> card() {
        return Optional.ofNullable(card);
    }

    public Instant notedAt() {
        return notedAt;
    }

    public int revision() {
        return revision;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public boolean isHidden() {
        return hiddenAt != null;
    }

    long changeNumber() {
        return changeNumber;
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }

    /** Words stay out of messages and logs. */
    @Override
    public String toString() {
        return "note " + id;
    }
}
