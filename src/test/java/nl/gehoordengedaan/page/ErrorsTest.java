package nl.gehoordengedaan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorsTest {

    @ParameterizedTest
    @CsvSource({
        "/work/contributions/1/check, lang=ar, /work/contributions/1?lang=ar",
        "/administration/programmes/preview, , /administration/programmes",
        "/administration/programmes/preview/, , /administration/programmes",
        "/logout, , /",
        "/a%20b/%D8%A7/c, x=%2F, /a%20b/%D8%A7?x=%2F"})
    void above_an_address_that_takes_only_a_form_is_its_page_with_the_same_question(String address, String query, String above) {
        assertThat(Errors.above(address, query)).contains(URI.create(above));
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/logout", "///evil.example//logout", "/\\evil.example/logout"})
    void the_page_above_is_never_on_another_site(String address) {
        assertThat(Errors.above(address, null)).hasValueSatisfying(above -> {
            assertThat(above.getRawAuthority()).isNull();
            assertThat(above).hasToString("/evil.example");
        });
    }

    @Test
    void above_the_home_page_is_nothing_and_what_is_no_address_leads_nowhere() {
        assertThat(Errors.above("/", "lang=ar")).isEmpty();
        assertThat(Errors.above("/work/check", "x=%")).isEmpty();
    }
}
