package nl.gehoordengedaan.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.shared.Language;
import nl.gehoordengedaan.signup.SignUps;

/** Those who were at a meeting and left an address, to whom the minutes go. */
@ApplicationScoped
class ThoseWhoWereThere {

    /** Somebody who was there. */
    record Person(UUID signUp, String email, Language language) {

        /** Without the address: this may end up in a log. */
        @Override
        public String toString() {
            return "person " + signUp;
        }
    }

    @Inject
    SignUps signUps;

    List<Person> at(UUID meeting) {
        return signUps.presentWithAddress(meeting).stream().map(each -> new Person(each.signUp(), each.email(), each.language())).toList();
    }

    Optional<Person> with(UUID meeting, UUID signUp) {
        return at(meeting).stream().filter(person -> person.signUp().equals(signUp)).findFirst();
    }
}
