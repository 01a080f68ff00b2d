package nl.gehoordengedaan.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.gehoordengedaan.contribution.Contributions;
import nl.gehoordengedaan.contribution.PersonalLinks;
import nl.gehoordengedaan.contribution.Reporter;
import nl.gehoordengedaan.following.TellFollowers;
import nl.gehoordengedaan.notification.Letter;
import nl.gehoordengedaan.notification.Mailing;
import nl.gehoordengedaan.notification.Recipient;
import nl.gehoordengedaan.programme.PartnerOrganisation;
import nl.gehoordengedaan.programme.Programme;
import nl.gehoordengedaan.shared.Ids;

/** Lets everybody know what happened with an action: the register, those who reported it, and those who follow it. At every change. */
@ApplicationScoped
class ActionNews {

    static final String NEWS = "action.news";

    @Inject
    ActionTerms terms;

    @Inject
    Contributions contributions;

    @Inject
    PersonalLinks links;

    @Inject
    Mailing mailing;

    @Inject
    TellFollowers followers;

    @Inject
    Event<ActionHappened> happened;

    @Inject
    InstantSource clock;

    /** @param text what everyone may read about it; null when there is nothing to quote */
    void tell(Action action, What what, String text) {
        tell(action, what, text, text);
    }

    /** The promised day is part of what happened: the register keeps it with the reason, a letter says it in its own words. */
    void tellOfDay(Action action, What what, String day, String reason) {
        tell(action, what, reason, reason == null || reason.isBlank() ? day : day + " – " + reason);
    }

    /** Who is asked or did not react: the sentence of the letter names it already, the register keeps it as text. */
    void tellOfPartner(Action action, What what) {
        tell(action, what, null, terms.partnerName(action));
    }

    /** For what the readers hear in another letter at the same moment. */
    void record(Action action, What what, String text) {
        happened.fire(new ActionHappened(action.id(), action.programme(), action.code(), what, text, clock.instant()));
    }

    private void tell(Action action, What what, String text, String inRegister) {
        record(action, what, inRegister);
        Map<String, Object> values = values(action);
        values.put("what", what.name());
        values.put("text", text == null ? "" : text);
        if (what.isNewsForReporters()) {
            UUID news = Ids.next();
            reporters(action).stream().filter(reporter -> reporter.email() != null)
                .forEach(reporter -> mailing.queue(letter(NEWS, news, action, reporter, values)));
        }
        List<UUID> followed = new ArrayList<>(action.origins());
        contributions.joinedWith(action.origins()).forEach(joined -> followed.add(joined.id()));
        followed.add(action.id());
        followers.tell(action.programme(), followed, NEWS, values);
    }

    /** Everybody who said it, also those whose contribution was joined with it. */
    List<Reporter> reporters(Action action) {
        return contributions.reportersOf(action.origins());
    }

    /** A letter to a reporter, with a new personal link. */
    Letter letter(String kind, UUID subject, Action action, Reporter reporter, Map<String, Object> more) {
        Map<String, Object> values = values(action);
        values.putAll(more);
        values.put("personalSecret", links.issue(reporter.contribution()));
        values.put("contribution", reporter.code());
        return new Letter(kind, subject, action.programme(), new Recipient(reporter.email(), reporter.language()), values);
    }

    /** What every letter about an action may mention. */
    Map<String, Object> values(Action action) {
        Programme programme = terms.programmeOf(action);
        Map<String, Object> values = new HashMap<>();
        values.put("programmeName", programme.name());
        values.put("code", action.code());
        values.put("title", action.title());
        values.put("partner", action.partner().flatMap(programme::partner).map(PartnerOrganisation::name).orElse(""));
        action.dueDay().ifPresent(day -> values.put("day", day));
        action.firstDay().ifPresent(day -> values.put("firstDay", day));
        return values;
    }
}
