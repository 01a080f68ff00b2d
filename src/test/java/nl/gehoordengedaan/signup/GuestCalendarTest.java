package nl.gehoordengedaan.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Lines of a calendar file, as other programs read them. */
class GuestCalendarTest {

    @Test
    void what_means_something_to_a_calendar_is_written_so_that_it_means_nothing() {
        assertThat(GuestCalendar.escaped("Zaal 1; achter, boven\\zolder\r\nbel 2x")).isEqualTo("Zaal 1\\; achter\\, boven\\\\zolder\\nbel 2x");
        assertThat(GuestCalendar.escaped("x\u0007y")).isEqualTo("xy");
    }

    @Test
    void a_long_line_goes_on_behind_a_space_and_no_letter_is_cut() {
        String line = "SUMMARY:" + "أمسية في الحي ".repeat(12);
        StringBuilder file = new StringBuilder();
        GuestCalendar.fold(line, file);
        assertThat(file.toString().lines()).allMatch(each -> each.getBytes(StandardCharsets.UTF_8).length <= 75).hasSizeGreaterThan(3);
        assertThat(file.toString().replace("\r\n ", "").strip()).isEqualTo(line.strip());
    }
}
