package nl.gehoordengedaan.contribution;

import static nl.gehoordengedaan.contribution.AContribution.MONDAY;
import static nl.gehoordengedaan.shared.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.gehoordengedaan.shared.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SenderTest {

    @ParameterizedTest
    @ValueSource(strings = {"fatma@voorbeeld.nl", "fatma.yilmaz+buurt@mail.voorbeeld.nl", "o'neil@voorbeeld.nl",
        "post@bücher.voorbeeld"})
    void an_address_that_can_be_one_is_taken(String email) {
        assertThat(new Sender(UUID.randomUUID(), email, Language.TR, MONDAY).email()).isEqualTo(email);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fatma", "fatma@voorbeeld", "@voorbeeld.nl", "fatma@", "fatma@@voorbeeld.nl", "fatma @voorbeeld.nl",
        "fatma@voorbeeld..nl", "fatma@voorbeeld.nl.", "fatma@voorbeeld.nl\r\nBcc: een.ander@voorbeeld.nl", "a@voorbeeld.nl,b@voorbeeld.nl",
        "Fatma <fatma@voorbeeld.nl>", "ليلى@voorbeeld.nl"})
    void what_cannot_be_an_address_is_refused_and_nothing_can_be_slipped_into_a_mail(String email) {
        assertRefused(() -> new Sender(UUID.randomUUID(), email, Language.NL, MONDAY), "email: contribution.email.wrong");
        assertThat(Sender.isPlausible(email)).isFalse();
    }
}
