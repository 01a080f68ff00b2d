package nl.gehoordengedaan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @EnumSource
    void a_language_is_found_by_its_code_in_any_case(Language language) {
        assertThat(Language.of(language.code())).contains(language);
        assertThat(Language.of(language.name())).contains(language);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"de", "nl-NL", " nl", "nld"})
    void a_code_that_the_product_does_not_speak_is_no_language(String code) {
        assertThat(Language.of(code)).isEmpty();
    }

    @Test
    void only_arabic_is_written_from_right_to_left() {
        assertThat(Language.values()).filteredOn(language -> language.direction().equals("rtl")).containsExactly(Language.AR);
    }
}
