package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.shared.Language;

/** Fictional residents who say something, and an organiser who looks at it, for tests inside the server. Exists only in the deployment of the tests. */
@ApplicationScoped
public class Speaking {

    @Inject
    SubmitContribution submitContribution;

    @Inject
    CheckContribution checkContribution;

    @Inject
    StopMailing stopMailing;

    @Inject
    RespondToContribution respondToContribution;

    /** What was said and may be read by everyone; by somebody with these ways to be reached. */
    public UUID said(String programme, Kind kind, Contact contact, Actor checkedBy) {
        UUID id = submitContribution.submit(new SubmitContribution.Request(programme, kind, "Er is iets kapot (voorbeeld)", "nl", null, null, null, null,
            contact, Language.NL, HowItCame.by(Channel.WEB), null)).id();
        checkContribution.check(new CheckContribution.Request(id, Contribution.Check.asItWasSaid(), null, checkedBy));
        return id;
    }

    /** It is joined with another one. */
    public void joined(UUID contribution, UUID main, Actor by) {
        respondToContribution.respond(new RespondToContribution.Request(contribution, Contribution.Response.joined(main, null), by));
    }

    /** Whoever said it wants no more mail. */
    public void leaves(UUID contribution) {
        stopMailing.stop(contribution);
    }
}
