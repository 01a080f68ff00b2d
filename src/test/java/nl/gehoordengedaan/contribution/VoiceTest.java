package nl.gehoordengedaan.contribution;

import static nl.gehoordengedaan.contribution.AContribution.MONDAY;
import static nl.gehoordengedaan.contribution.AContribution.ORGANISER;
import static nl.gehoordengedaan.contribution.AContribution.aContribution;
import static nl.gehoordengedaan.shared.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VoiceTest {

    @Test
    void others_say_me_too_of_what_everyone_can_read_and_is_not_finished() {
        Contribution contribution = aContribution().checked();

        assertThat(new Voice(contribution, false, "a browser", MONDAY).contribution()).isEqualTo(contribution.id());
    }

    @Test
    void nobody_says_me_too_of_what_nobody_has_read_or_may_read() {
        assertRefused(() -> new Voice(aContribution().withTerm(), false, "a browser", MONDAY), "contribution.me-too.closed");
        Contribution withheld = aContribution().withTerm();
        withheld.check(new Contribution.Check(null, false, false, "Het gaat over iemand anders."), ORGANISER, MONDAY);
        assertRefused(() -> new Voice(withheld, false, "a browser", MONDAY), "contribution.me-too.closed");
    }

    @Test
    void nobody_says_me_too_of_what_is_finished() {
        assertRefused(() -> new Voice(aContribution().answered(), false, "a browser", MONDAY), "contribution.me-too.closed");
        assertRefused(() -> new Voice(aContribution().closed(), false, "a browser", MONDAY), "contribution.me-too.closed");
    }

    @Test
    void nobody_says_me_too_of_what_became_an_action_that_has_ended() {
        Contribution contribution = aContribution().checked();
        contribution.respond(Contribution.Response.action("123123123", null), ORGANISER, MONDAY);

        assertThat(new Voice(contribution, false, "a browser", MONDAY).contribution()).isEqualTo(contribution.id());
        assertRefused(() -> new Voice(contribution, true, "a browser", MONDAY), "contribution.me-too.closed");
        assertThat(new Voice(aContribution().checked(), true, "a browser", MONDAY)).as("there is no action").isNotNull();
    }

    @Test
    void it_cannot_be_seen_that_two_voices_are_of_the_same_browser() {
        String one = new Voice(aContribution().checked(), false, "a browser", MONDAY).browser();
        String other = new Voice(aContribution().checked(), false, "a browser", MONDAY).browser();

        assertThat(one).isNotEqualTo(other).doesNotContain("browser");
    }
}
