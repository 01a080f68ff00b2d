package nl.gehoordengedaan.contribution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Clock;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.Language;
import nl.gehoordengedaan.shared.Rules;
import nl.gehoordengedaan.term.TermSetting;

/**
 * Somebody says of a response: I was not heard. A person calls, and writes down what came of it. What was said in it stays between the two;
 * everyone sees that it was asked for and on which day it was held.
 */
@Entity
@Table(name = "contribution_conversation")
public class Conversation {

    static final int MAX_REMARK = 2_000;
    static final int MAX_REPORT = 5_000;
    /** Nobody is given up after one try. */
    static final int FEWEST_TRIES = 2;
    static final int MOST_TRIES = 50;

    /** How the conversation ended. */
    public enum Outcome {
        REACHED,
        /** It was tried several times, and nobody answered. */
        NOT_REACHED
    }

    @Id
    private UUID id;
    @Version
    private int version;
    @Column(name = "contribution_id")
    private UUID contribution;
    @Column(name = "programme_id")
    private UUID programme;
    private String remark;
    @Enumerated(EnumType.STRING)
    private Language language;
    private String email;
    private String phone;
    @Column(name = "asked_at")
    private Instant askedAt;
    @Column(name = "request_key")
    private String requestKey;
    @Column(name = "due_at")
    private Instant dueAt;
    @Column(name = "remind_at")
    private Instant remindAt;
    @Column(name = "director_at")
    private Instant directorAt;
    @Column(name = "overdue_at")
    private Instant overdueAt;
    @Enumerated(EnumType.STRING)
    private Outcome outcome;
    private String report;
    private Integer tries;
    @Column(name = "held_on")
    private LocalDate heldOn;
    @Column(name = "looked_at_again")
    private boolean lookedAtAgain;
    @Column(name = "recorded_at")
    private Instant recordedAt;
    @Column(name = "recorded_by")
    private UUID recordedBy;
    @Column(name = "contact_until")
    private Instant contactUntil;
    @Column(name = "contact_removed_at")
    private Instant contactRemovedAt;

    protected Conversation() {
    }

    /**
     * @param contribution the one with the response
     * @param remark       what was not heard, up to {@value #MAX_REMARK} characters; null for nothing
     * @param contact      a telephone number or an address of mail, or both
     * @param language     in which to call
     * @param key          the same key is the same wish; null for none
     */
    Conversation(Contribution contribution, String remark, Contact contact, Language language, String key, Instant now) {
        if (contribution.answeredAt().isEmpty()) {
            throw BrokenRule.conflict("contribution.call.no-response");
        }
        check(remark, contact);
        this.id = Ids.next();
        this.contribution = contribution.id();
        this.programme = contribution.programme();
        this.remark = remark;
        this.language = language;
        this.email = contact.email();
        this.phone = contact.phone();
        this.askedAt = now;
        this.requestKey = key;
    }

    private static void check(String remark, Contact contact) {
        Rules rules = Rules.check()
            .that(contact.phone() != null || contact.email() != null, "phone", "contribution.call.contact-missing")
            .that(remark == null || remark.length() <= MAX_REMARK, "remark", "contribution.call.remark-long", MAX_REMARK);
        contact.check(rules);
        rules.orRefuse();
    }

    /** True when somebody who can be reached in this way waits for this conversation. */
    boolean isWaitedForBy(Contact contact) {
        return outcome == null && contact.reaches(email, phone);
    }

    /**
     * The same person says it once more: whoever calls reads it all, and nobody calls twice.
     *
     * @param more what is said now; null for nothing
     * @param contact a way to be reached that was not known yet is added
     */
    void saidAgain(String more, Contact contact) {
        check(more, contact);
        String together = remark == null ? more : more == null || remark.contains(more) ? remark : remark + "\n\n" + more;
        remark = together == null || together.length() <= MAX_REMARK ? together : remark;
        email = email == null ? contact.email() : email;
        phone = phone == null ? contact.phone() : phone;
    }

    /** The deadlines are fixed once, with the settings of that day. */
    void agreeTerm(TermSetting.Schedule schedule) {
        if (dueAt != null) {
            return;
        }
        dueAt = schedule.deadline().due();
        remindAt = schedule.remindAt();
        directorAt = schedule.directorAt();
    }

    /** Nobody called in time. True when it became so just now. */
    boolean becomeOverdue(Instant now) {
        if (overdueAt != null || outcome != null) {
            return false;
        }
        overdueAt = now;
        return true;
    }

    /**
     * They talked.
     *
     * @param what  what was said and agreed; for colleagues only
     * @param day   when; not before it was asked for, and not later than today
     * @param again true when the response is looked at again
     */
    void talked(String what, LocalDate day, boolean again, Actor by, Instant now) {
        mayBeRecorded(what, day, now).that(what != null && !what.isBlank(), "report", "contribution.call.report-missing").orRefuse();
        ended(Outcome.REACHED, what, day, by, now);
        lookedAtAgain = again;
    }

    /**
     * It was tried in vain.
     *
     * @param times how often, {@value #FEWEST_TRIES} or more
     * @param what  something to know about it; null for nothing
     * @param day   when it was tried last
     */
    void notReached(Integer times, String what, LocalDate day, Actor by, Instant now) {
        mayBeRecorded(what, day, now)
            .that(times != null && times >= FEWEST_TRIES && times <= MOST_TRIES, "tries", "contribution.call.tries", FEWEST_TRIES)
            .orRefuse();
        ended(Outcome.NOT_REACHED, what, day, by, now);
        tries = times;
    }

    private Rules mayBeRecorded(String what, LocalDate day, Instant now) {
        if (outcome != null) {
            throw BrokenRule.conflict("contribution.call.recorded");
        }
        return Rules.check()
            .that(day != null, "heldOn", "contribution.call.day-missing")
            .that(day == null || !day.isAfter(now.atZone(Clock.AMSTERDAM).toLocalDate()), "heldOn", "contribution.call.day-later")
            .that(day == null || !day.isBefore(askedAt.atZone(Clock.AMSTERDAM).toLocalDate()), "heldOn", "contribution.call.day-before")
            .that(what == null || what.length() <= MAX_REPORT, "report", "contribution.call.report-long", MAX_REPORT);
    }

    private void ended(Outcome how, String what, LocalDate day, Actor by, Instant now) {
        outcome = how;
        report = what;
        heldOn = day;
        recordedAt = now;
        recordedBy = by.account();
    }

    /** How long it is known how to reach this person, now that it is done. */
    void keepContactUntil(Instant until) {
        contactUntil = until;
    }

    /** Nobody needs the number and the address any more. Safe to repeat. */
    void removeContact(Instant now) {
        if (contactRemovedAt == null) {
            email = null;
            phone = null;
            contactRemovedAt = now;
        }
    }

    /** That person wants to be forgotten: what only colleagues could read goes too. That a conversation was asked for and held stays. */
    void forget(Instant now) {
        removeContact(now);
        remark = null;
        report = null;
    }

    UUID id() {
        return id;
    }

    public UUID contribution() {
        return contribution;
    }

    UUID programme() {
        return programme;
    }

    /** What was not heard, in the own words; for colleagues only. */
    Optional<String> remark() {
        return Optional.ofNullable(remark);
    }

    Language language() {
        return language;
    }

    Optional<String> email() {
        return Optional.ofNullable(email);
    }

    Optional<String> phone() {
        return Optional.ofNullable(phone);
    }

    public Instant askedAt() {
        return askedAt;
    }

    String requestKey() {
        return requestKey;
    }

    /** The first moment at which the call is late. */
    Instant dueAt() {
        return dueAt;
    }

    /** The last moment of the last day on which the call is in time; for people, who read days. */
    public Instant lastDay() {
        return dueAt.minusSeconds(1);
    }

    Instant remindAt() {
        return remindAt;
    }

    Instant directorAt() {
        return directorAt;
    }

    public Optional<Instant> overdueAt() {
        return Optional.ofNullable(overdueAt);
    }

    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    Optional<String> report() {
        return Optional.ofNullable(report);
    }

    Optional<Integer> tries() {
        return Optional.ofNullable(tries);
    }

    /** When they talked, or when it was tried last. */
    public Optional<LocalDate> heldOn() {
        return Optional.ofNullable(heldOn);
    }

    public boolean isLookedAtAgain() {
        return lookedAtAgain;
    }

    Optional<UUID> recordedBy() {
        return Optional.ofNullable(recordedBy);
    }

    Instant contactUntil() {
        return contactUntil;
    }

    boolean isContactRemoved() {
        return contactRemovedAt != null;
    }
}
