package nl.gehoordengedaan.contribution;

import static nl.gehoordengedaan.contribution.AContribution.MONDAY;
import static nl.gehoordengedaan.contribution.AContribution.ORGANISER;
import static nl.gehoordengedaan.contribution.AContribution.aContribution;
import static nl.gehoordengedaan.shared.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import nl.gehoordengedaan.shared.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HowItCameTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 7);

    @Test
    void without_more_it_was_typed_on_the_page() {
        assertThat(aContribution().heard().how().channel()).isEqualTo(Channel.WEB);
        assertThat(aContribution().heard().how().enteredBy()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE", "PAPER", "AMBASSADOR"})
    void what_is_entered_for_somebody_tells_by_whom_and_when_it_was_said(Channel channel) {
        Contribution contribution = aContribution().heard();
        contribution.came(HowItCame.entered(channel, ORGANISER, TODAY.minusDays(12)));

        assertThat(contribution.how().channel()).isEqualTo(channel);
        assertThat(contribution.how().enteredBy()).contains(ORGANISER.account());
        assertThat(contribution.how().saidOn()).contains(TODAY.minusDays(12));
        assertThat(contribution.receivedAt()).as("from here the term counts").isEqualTo(MONDAY);
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE", "PAPER", "AMBASSADOR"})
    void what_is_entered_for_somebody_is_never_without_who_entered_it(Channel channel) {
        assertRefused(() -> check(HowItCame.by(channel)), "channel: contribution.channel.missing");
    }

    @ParameterizedTest
    @EnumSource(names = {"WEB", "API"})
    void what_somebody_said_directly_was_entered_by_nobody_else(Channel channel) {
        check(HowItCame.by(channel));
        assertRefused(() -> check(HowItCame.entered(channel, ORGANISER, null)), "channel: contribution.channel.missing");
    }

    @Test
    void nothing_came_in_without_a_way() {
        assertRefused(() -> check(HowItCame.by(null)), "channel: contribution.channel.missing");
    }

    @Test
    void it_was_said_today_or_earlier_never_later() {
        check(HowItCame.entered(Channel.PAPER, ORGANISER, TODAY));
        assertRefused(() -> check(HowItCame.entered(Channel.PAPER, ORGANISER, TODAY.plusDays(1))), "saidOn: contribution.said-on.later");
    }

    @Test
    void today_is_the_day_in_the_neighbourhood_and_not_in_greenwich() {
        Instant halfPastMidnight = Instant.parse("2026-09-07T22:30:00Z");
        Rules rules = Rules.check();

        HowItCame.entered(Channel.PHONE, ORGANISER, TODAY.plusDays(1)).check(rules, halfPastMidnight);

        rules.orRefuse();
    }

    @Test
    void a_day_long_ago_is_a_mistake() {
        check(HowItCame.entered(Channel.PAPER, ORGANISER, TODAY.minusYears(HowItCame.MAX_YEARS_AGO)));
        assertRefused(() -> check(HowItCame.entered(Channel.PAPER, ORGANISER, TODAY.minusYears(HowItCame.MAX_YEARS_AGO).minusDays(1))),
            "saidOn: contribution.said-on.long-ago");
    }

    private static void check(HowItCame how) {
        Rules rules = Rules.check();
        how.check(rules, MONDAY);
        rules.orRefuse();
    }
}
