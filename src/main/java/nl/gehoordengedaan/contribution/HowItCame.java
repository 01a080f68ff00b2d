package nl.gehoordengedaan.contribution;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.shared.Clock;
import nl.gehoordengedaan.shared.Rules;

/** How a contribution came in: by which way, and when it was entered for somebody, by whom and on which day it was said. */
@Embeddable
public class HowItCame {

    /** What is written down after more years than this has a mistake in its date. */
    static final int MAX_YEARS_AGO = 5;

    @Enumerated(EnumType.STRING)
    private Channel channel;
    @Column(name = "entered_by")
    private UUID enteredBy;
    @Column(name = "said_on")
    private LocalDate saidOn;

    protected HowItCame() {
    }

    private HowItCame(Channel channel, UUID enteredBy, LocalDate saidOn) {
        this.channel = channel;
        this.enteredBy = enteredBy;
        this.saidOn = saidOn;
    }

    /** Typed by whoever said it, on the page or by a program. */
    static HowItCame by(Channel channel) {
        return new HowItCame(channel, null, null);
    }

    /** Said at a meeting on that day, and noted there. */
    static HowItCame atMeeting(LocalDate saidOn) {
        return new HowItCame(Channel.EVENING, null, saidOn);
    }

    /** Said in a small group on that day, and written down by whoever led the talk. */
    public static HowItCame atTalk(Actor by, LocalDate saidOn) {
        return entered(Channel.TALK, by, saidOn);
    }

    /**
     * Written down for somebody else.
     *
     * @param saidOn the day on which it was said; null for the day on which it came in
     */
    static HowItCame entered(Channel channel, Actor by, LocalDate saidOn) {
        return new HowItCame(channel, by.account(), saidOn);
    }

    /** Was it entered by somebody of the programme, who has the time to do so with care? */
    boolean isEnteredByStaff() {
        return channel != null && channel.isEnteredForSomebody() && channel != Channel.AMBASSADOR;
    }

    /** The term counts from receipt by the programme, so the day on which it was said may be earlier, but not later. */
    void check(Rules rules, Instant receivedAt) {
        LocalDate today = receivedAt.atZone(Clock.AMSTERDAM).toLocalDate();
        rules.that(channel != null, "channel", "contribution.channel.missing")
            .that(channel == null || channel.isEnteredForSomebody() == (enteredBy != null), "channel", "contribution.channel.missing")
            .that(saidOn == null || !saidOn.isAfter(today), "saidOn", "contribution.said-on.later")
            .that(saidOn == null || !saidOn.isBefore(today.minusYears(MAX_YEARS_AGO)), "saidOn", "contribution.said-on.long-ago",
                MAX_YEARS_AGO);
    }

    public Channel channel() {
        return channel;
    }

    /** The account that wrote it down; empty when whoever said it did so. */
    public Optional<UUID> enteredBy() {
        return Optional.ofNullable(enteredBy);
    }

    /** The day on which it was said, when that is another than the day on which it came in. */
    public Optional<LocalDate> saidOn() {
        return Optional.ofNullable(saidOn);
    }
}
