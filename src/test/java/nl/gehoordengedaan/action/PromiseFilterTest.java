package nl.gehoordengedaan.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PromiseFilterTest {

    private static final UUID PARTNER = UUID.randomUUID();

    private static PromiseFilter of(UUID partner, PromiseFilter.Status status) {
        return new PromiseFilter(null, null, null, partner, null, status, null, null, null, null);
    }

    @Test
    void two_that_mean_the_same_are_equal() {
        PromiseFilter asked = new PromiseFilter(null, null, null, null, null, null, Instant.EPOCH, null, null, null);
        assertThat(asked.withoutUnused()).isEqualTo(PromiseFilter.ALL);
        PromiseFilter recent = PromiseFilter.justOverdueSince(Instant.EPOCH);
        assertThat(recent.withoutUnused()).as("here the moment means something").isEqualTo(recent);
    }

    @ParameterizedTest
    @EnumSource(PromiseFilter.Status.class)
    void without_a_partner_it_is_about_the_action_and_with_one_about_what_that_one_promised(PromiseFilter.Status status) {
        assertThat(of(null, status).tables()).isEqualTo("action a");
        assertThat(of(null, status).statusCondition()).isEqualTo(status.condition());
        assertThat(of(PARTNER, status).tables()).contains("action_promise p");
        assertThat(of(PARTNER, status).statusCondition()).isEqualTo(status.ofPartner()).contains("p.");
    }

    @ParameterizedTest
    @EnumSource(value = PromiseFilter.Status.class, names = {"OPEN", "OVERDUE", "JUST_OVERDUE", "DONE", "KEPT", "DONE_LATER", "CONFIRMED", "DISPUTED"})
    void what_went_to_another_stands_in_no_other_way_with_the_first(PromiseFilter.Status status) {
        assertThat(status.ofPartner()).startsWith("not p.handed_on and ");
    }

    @ParameterizedTest
    @EnumSource(value = PromiseFilter.Status.class, names = {"DONE", "KEPT", "DONE_LATER"})
    void what_a_reporter_disputes_is_not_done_and_not_kept_before_a_person_decided(PromiseFilter.Status status) {
        assertThat(status.condition()).contains("a.outcome is null and not a.disputed");
        assertThat(status.ofPartner()).contains("a.outcome is null and not a.disputed");
        assertThat(status.condition().contains("<> 'DISPUTED'")).as("afterwards it counts as in time or not, but is never just done")
            .isEqualTo(status == PromiseFilter.Status.DONE);
    }

    @Test
    void all_without_a_status_asks_for_none() {
        assertThat(PromiseFilter.ALL.statusCondition()).isNull();
        assertThat(PromiseFilter.ALL.order()).isEqualTo("a.agreed_at desc, a.id");
        assertThat(of(PARTNER, null).order()).isEqualTo("p.agreed_at desc, p.action_id");
        assertThat(of(PARTNER, PromiseFilter.Status.JUST_OVERDUE).order()).startsWith("a.late_since desc");
    }

    @ParameterizedTest
    @CsvSource({"0,0,0,0,-1", "3,0,0,0,100", "1,2,0,0,33", "1,0,1,0,50", "1,0,0,1,50", "0,0,0,1,0", "2,1,0,0,67"})
    void the_share_counts_what_was_late_when_it_went_to_another(long kept, long later, long late, long handedOnLate, int share) {
        PartnerFigures figures = new PartnerFigures(UUID.randomUUID(), PARTNER, 10, 0, Map.of(PromiseFilter.Status.KEPT, kept,
            PromiseFilter.Status.DONE_LATER, later, PromiseFilter.Status.OVERDUE, late, PromiseFilter.Status.HANDED_ON_LATE, handedOnLate,
            PromiseFilter.Status.OPEN, 7L));
        assertThat(figures.shareKept()).isEqualTo(share);
    }
}
