package nl.gehoordengedaan.contribution;

import static nl.gehoordengedaan.shared.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import nl.gehoordengedaan.shared.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

    @ParameterizedTest
    @ValueSource(strings = {"0612345678", "06 1234 5678", "06-12345678", "(010) 434 12 34", "+31 6 12345678", "0031612345678",
        "+48 601 234 567", "+90 532 123 45 67", "06.12.34.56.78"})
    void a_number_that_can_be_dialled_is_taken(String phone) {
        check(new Contact(null, phone, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345678", "061234567", "06123456789", "612345678", "+31", "+31 6 1234567890123456", "06 12 34 56 7a",
        "bel mij", "0612345678 of 0687654321", "++31612345678", "+31612345678\r\nx", "00", "-", "0612345678                       "})
    void what_cannot_be_dialled_is_refused(String phone) {
        assertRefused(() -> check(new Contact(null, phone, null)), "phone: contribution.phone.wrong");
    }

    @Test
    void digits_of_other_scripts_become_those_on_the_telephone() {
        Contact contact = new Contact(null, "\u0660\u0666 \u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668", null);

        check(contact);
        assertThat(contact.phone()).isEqualTo("06 12345678");
    }

    @Test
    void an_address_for_a_letter_may_be_so_long_and_no_longer() {
        check(new Contact(null, null, "a".repeat(Contact.MAX_POSTAL)));
        assertRefused(() -> check(new Contact(null, null, "a".repeat(Contact.MAX_POSTAL + 1))), "postalAddress: contribution.postal.long");
    }

    @Test
    void an_address_of_mail_is_looked_at_as_everywhere() {
        assertRefused(() -> check(Contact.byMail("fatma@voorbeeld")), "email: contribution.email.wrong");
        assertRefused(() -> check(Contact.byMail("j\u00fcrgen@voorbeeld.nl")), "email: contribution.email.letters");
    }

    @Test
    void it_does_not_tell_in_a_log_how_somebody_is_reached() {
        assertThat(new Contact("fatma@voorbeeld.nl", "0612345678", "Straat 1").toString()).isEqualTo("a contact");
        assertThat(Contact.NONE.toString()).isEqualTo("no contact");
    }

    private static void check(Contact contact) {
        Rules rules = Rules.check();
        contact.check(rules);
        rules.orRefuse();
    }
}
