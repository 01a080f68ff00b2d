package nl.gehoordengedaan.action;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicPlaceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Beukenlaan 12 | Beukenlaan", "Beukenlaan 12a | Beukenlaan", "Beukenlaan 12 bis, Udenhout | Beukenlaan, Udenhout",
        "Lange Beukenlaan 12-14 | Lange Beukenlaan", "Beukenlaan 12, 5071 AB Udenhout | Beukenlaan, Udenhout",
        "tegenover Beukenlaan nr. 7 | tegenover Beukenlaan", "bij huisnummer 3 in de Eikstraat | bij in de Eikstraat",
        "hoek Beukenlaan en Eikstraat | hoek Beukenlaan en Eikstraat", "Plein 1944 | Plein 1944", "Plein 1944 3 | Plein 1944",
        "1e Dwarsstraat 5 | 1e Dwarsstraat", "Lamp 0417 in de Beukenlaan | Lamp 0417 in de Beukenlaan", "lantaarnpaal 12 bij het plein | lantaarnpaal 12 bij het plein",
        "5071AB | ''", "🙂 | 🙂"})
    void a_place_for_everyone_says_not_who_lives_there(String typed, String shown) {
        assertThat(PublicPlace.of(typed)).isEqualTo(shown);
    }
}
