package nl.gehoordengedaan.contribution;

import static nl.gehoordengedaan.contribution.AContribution.MONDAY;
import static nl.gehoordengedaan.shared.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.gehoordengedaan.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SenderTest {

    @ParameterizedTest
    @ValueSource(strings = {"fatma@voorbeeld.nl", "fatma.yilmaz+buurt@mail.voorbeeld.nl", "o'neil@voorbeeld.nl",
        "post@bücher.voorbeeld"})
    void an_address_that_can_be_one_is_taken(String email) {
        assertThat(new Sender(UUID.randomUUID(), Contact.byMail(email), Language.TR, MONDAY).email()).isEqualTo(email);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fatma", "fatma@voorbeeld", "@voorbeeld.nl", "fatma@", "fatma@@voorbeeld.nl", "fatma @voorbeeld.nl",
        "fatma@voorbeeld..nl", "fatma@voorbeeld.nl.", "fatma@voorbeeld.nl\r\nBcc: een.ander@voorbeeld.nl", "a@voorbeeld.nl,b@voorbeeld.nl",
        "Fatma <fatma@voorbeeld.nl>"})
    void what_cannot_be_an_address_is_refused_and_nothing_can_be_slipped_into_a_mail(String email) {
        assertRefused(() -> new Sender(UUID.randomUUID(), Contact.byMail(email), Language.NL, MONDAY), "email: contribution.email.wrong");
        assertThat(Sender.isPlausible(email)).isFalse();
    }

    @Test
    void an_address_in_letters_that_our_mail_cannot_carry_is_refused_with_a_sentence_of_its_own() {
        assertRefused(() -> new Sender(UUID.randomUUID(), Contact.byMail("ليلى@voorbeeld.nl"), Language.AR, MONDAY),
            "email: contribution.email.letters");
    }

    @Test
    void who_left_no_address_for_mail_is_told_by_a_person() {
        Sender phoned = new Sender(UUID.randomUUID(), new Contact(null, "06 1234 5678", null), Language.AR, MONDAY);

        assertThat(phoned.isToldByAPerson()).isTrue();
        assertThat(phoned.phone()).isEqualTo("06 1234 5678");
        assertThat(new Sender(UUID.randomUUID(), Contact.byMail("fatma@voorbeeld.nl"), Language.TR, MONDAY).isToldByAPerson()).isFalse();
    }

    @Test
    void a_sender_without_any_way_to_be_reached_is_none() {
        assertRefused(() -> new Sender(UUID.randomUUID(), Contact.NONE, Language.NL, MONDAY), "email: contribution.contact.missing");
    }
}
