package nl.gehoordengedaan.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.identity.People;
import nl.gehoordengedaan.identity.Role;
import nl.gehoordengedaan.notification.Letter;
import nl.gehoordengedaan.notification.Mailing;
import nl.gehoordengedaan.notification.Recipient;
import nl.gehoordengedaan.programme.PartnerOrganisation;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.Language;

/**
 * The letters to those who work on an action: the people of the partner who have an account, or else the address of the organisation, with a
 * link by which it acts without one; the organisers, the director, and who speaks for the organisation in the steering group.
 */
@ApplicationScoped
class PartnerMail {

    private static final String PARTNER = "action.partner";

    @Inject
    ActionTerms terms;

    @Inject
    ActionNews news;

    @Inject
    PartnerLinks links;

    @Inject
    People people;

    @Inject
    UrgentActions urgency;

    @Inject
    Mailing mailing;

    @Inject
    InstantSource clock;

    void asked(Action action) {
        toPartner(action, "ASKED", Ids.next(), action.reactBy(), "");
    }

    /** Whoever works by link gets a new one, for carrying it out. */
    void pickedUp(Action action) {
        if (worksByLink(action)) {
            toPartner(action, "PICKED_UP", Ids.next(), action.returnsAt(), "");
        }
    }

    /** Who moved it himself has no letter to get, but whoever works by link gets one that lasts as long as the new date. */
    void dateMoved(Action action, Party by) {
        if (by != Party.PARTNER || worksByLink(action)) {
            toPartner(action, "MOVED", Ids.next(), action.returnsAt(), "");
        }
        if (by == Party.PARTNER) {
            tellOrganisers(action, What.MOVED, action.shifts().isEmpty() ? null : action.shifts().get(action.shifts().size() - 1).reason());
        }
    }

    void reporterAnswered(Action action, String answer) {
        toPartner(action, answer == null ? "NO_ANSWER" : "ANSWERED", Ids.next(), ends(action), answer);
    }

    void reopened(Action action, String reason) {
        toPartner(action, "REOPENED", Ids.next(), action.returnsAt(), reason);
    }

    /** It does not concern the partner any more; links end. */
    void isOver(Action action, PartnerLink.Ended because) {
        links.endAll(action.id(), because, clock.instant());
    }

    void takenBack(Action action, String reason) {
        send(action, recipients(action), Ids.next(), "TAKEN_BACK", null, reason);
    }

    /** Somebody of the programme says that it cannot wait. */
    void urgent(Action action) {
        if (action.state() == State.OFFERED || action.state() == State.PICKED_UP) {
            toPartner(action, "URGENT", Ids.next(), ends(action), "");
        }
    }

    /** One of the things that residents said does not belong to it; what is left is still asked or promised. */
    void takenOut(Action action, String reason) {
        if (action.state() == State.OFFERED || action.state() == State.PICKED_UP) {
            toPartner(action, "TAKEN_OUT", Ids.next(), ends(action), reason);
        }
    }

    /** What the partner must not forget; {@code subject} is the same for the same date, so that it is told once. */
    void remind(Action action, String what, UUID subject, Instant by) {
        toPartner(action, what, subject, ends(action), "", by);
    }

    /** A new link on request, to the address where the last one went. */
    void newLink(Action action) {
        toPartner(action, "LINK", Ids.next(), ends(action), "");
    }

    private static Instant ends(Action action) {
        return action.state() == State.PICKED_UP ? action.returnsAt() : action.reactBy();
    }

    private void toPartner(Action action, String what, UUID subject, Instant linkEnds, String text) {
        toPartner(action, what, subject, linkEnds, text, ends(action));
    }

    private void toPartner(Action action, String what, UUID subject, Instant linkEnds, String text, Instant by) {
        List<Recipient> to = recipients(action).stream().filter(each -> !mailing.isWritten(PARTNER, subject, each)).toList();
        if (to.isEmpty()) {
            return;
        }
        String secret = worksByLink(action) ? links.issue(action, linkEnds, clock.instant()) : null;
        Map<String, Object> more = new HashMap<>();
        more.put("lastDay", by.minusSeconds(1));
        if (secret != null) {
            more.put("partnerSecret", secret);
        }
        send(action, to, subject, what, more, text);
    }

    /** Can this organisation be asked at all: has anybody there an account, or did it leave an address? */
    boolean reaches(Action action, UUID partner) {
        return !people.holding(Role.PARTNER_STAFF, action.programme(), partner).isEmpty()
            || terms.programmeOf(action).partner(partner).flatMap(PartnerOrganisation::email).isPresent();
    }

    /** Nobody of the organisation has an account, and it left an address. */
    boolean worksByLink(Action action) {
        return staff(action).isEmpty() && organisation(action).flatMap(PartnerOrganisation::email).isPresent();
    }

    private void send(Action action, List<Recipient> recipients, UUID subject, String what, Map<String, Object> more, String text) {
        Map<String, Object> values = news.values(action);
        values.put("what", what);
        values.put("text", text == null ? "" : text);
        values.put("urgent", urgency.isUrgent(action));
        values.put("action", action.id().toString());
        values.put("description", action.description().orElse(""));
        values.put("address", action.address().orElse(""));
        action.askedDay().ifPresent(day -> values.put("askedDay", day));
        if (more != null) {
            values.putAll(more);
        }
        recipients.forEach(to -> mailing.queue(new Letter(PARTNER, subject, action.programme(), to, values)));
    }

    private List<Recipient> recipients(Action action) {
        List<People.Person> staff = staff(action);
        return staff.isEmpty()
            ? organisation(action).flatMap(PartnerOrganisation::email).map(email -> new Recipient(email, Language.NL)).stream().toList()
            : staff.stream().map(person -> new Recipient(person.email(), person.language())).toList();
    }

    private List<People.Person> staff(Action action) {
        return action.partner().map(partner -> people.holding(Role.PARTNER_STAFF, action.programme(), partner)).orElse(List.of());
    }

    private Optional<PartnerOrganisation> organisation(Action action) {
        return action.partner().flatMap(partner -> terms.programmeOf(action).partner(partner));
    }

    /** Something that an organiser must know or decide. */
    void tellOrganisers(Action action, What what, String text) {
        staffLetter(action, people.holding(Role.ORGANISER, action.programme()), what.name(), Ids.next(), text, null);
    }

    /** A term that passes; {@code subject} is the same for the same date. */
    void warn(Action action, Role role, String what, UUID subject, Instant by) {
        List<People.Person> to = role == Role.STEERING_GROUP_MEMBER
            ? action.partner().map(partner -> people.holding(role, action.programme(), partner)).orElse(List.of())
            : people.holding(role, action.programme());
        staffLetter(action, to, what, subject, null, by);
    }

    private void staffLetter(Action action, List<People.Person> to, String what, UUID subject, String text, Instant by) {
        for (People.Person person : to) {
            Map<String, Object> values = news.values(action);
            values.put("what", what);
            values.put("name", person.name());
            values.put("text", text == null ? "" : text);
            values.put("action", action.id().toString());
            if (by != null) {
                values.put("lastDay", by.minusSeconds(1));
            }
            mailing.queue(new Letter("action.staff", subject, action.programme(), new Recipient(person.email(), person.language()), values));
        }
    }
}
