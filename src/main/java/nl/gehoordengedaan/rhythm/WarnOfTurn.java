package nl.gehoordengedaan.rhythm;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.gehoordengedaan.identity.People;
import nl.gehoordengedaan.identity.Role;
import nl.gehoordengedaan.notification.Letter;
import nl.gehoordengedaan.notification.Mailing;
import nl.gehoordengedaan.notification.Recipient;
import nl.gehoordengedaan.programme.District;
import nl.gehoordengedaan.programme.Programme;
import nl.gehoordengedaan.programme.Programmes;
import nl.gehoordengedaan.shared.UseCase;

/** The organisers, and later the director, are told that something promised is not planned yet. */
@UseCase
class WarnOfTurn {

    @Inject
    Turns turns;

    @Inject
    Programmes programmes;

    @Inject
    People people;

    @Inject
    Mailing mailing;

    @Inject
    InstantSource clock;

    /** Once a day at most. */
    void remind(UUID id) {
        Turn turn = turns.with(id);
        LocalDate today = programme(turn).workingCalendar().dayOf(clock.instant());
        tell(turn, "rhythm.to-plan", Role.ORGANISER, UUID.nameUUIDFromBytes((id + " " + today).getBytes(StandardCharsets.UTF_8)));
    }

    void tellDirector(UUID id) {
        tell(turns.with(id), "rhythm.escalated", Role.DIRECTOR, id);
    }

    private void tell(Turn turn, String kind, Role role, UUID occasion) {
        if (turn.state() != TurnState.DUE || turn.reason().isPresent()) {
            return;
        }
        Programme programme = programme(turn);
        for (People.Person person : people.holding(role, turn.programme())) {
            Map<String, Object> values = new HashMap<>();
            values.put("programmeName", programme.name());
            values.put("name", person.name());
            values.put("code", turn.code());
            values.put("turn", turn.id().toString());
            values.put("kind", KindNames.key(turn.kind()));
            values.put("district", turn.district().flatMap(programme::district).map(District::name).orElse(""));
            values.put("until", turn.period().until());
            mailing.queue(new Letter(kind, occasion, turn.programme(), new Recipient(person.email(), person.language()), values));
        }
    }

    private Programme programme(Turn turn) {
        return programmes.byId(turn.programme()).orElseThrow();
    }
}
