package nl.gehoordengedaan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/work", "/work/contributions/1?tab=answer&x=%2F%2Fevil.example", "/administration/accounts?words=a#top"})
    void a_path_of_this_site_is_where_one_goes_on(String path) {
        assertThat(LocalPath.of(path, "/start")).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "work", "//evil.example", "/\\evil.example", "\\\\evil.example", "https://evil.example", "javascript:alert(1)",
        "/\t/evil.example", "/\n/evil.example", " /work", "/wo rk", "/%", "///evil.example", "/..//evil.example", "/.//evil.example",
        "/work\\..\\..", "/login", "/login?back=/login", "/wörk"})
    void whatever_else_leads_to_the_start(String path) {
        assertThat(LocalPath.of(path, "/start")).isEqualTo("/start");
    }

    @Test
    void an_endless_path_leads_to_the_start() {
        assertThat(LocalPath.of("/" + "x".repeat(2001), "/start")).isEqualTo("/start");
    }
}
