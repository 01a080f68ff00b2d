package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Date;
import java.util.UUID;
import nl.gehoordengedaan.term.TermKind;

/** What {@code bpmn/contribution.bpmn} calls. */
@Named
@ApplicationScoped
public class ContributionSteps {

    @Inject
    Contributions contributions;

    @Inject
    AgreeTerm agreeTerm;

    @Inject
    TellSender tellSender;

    @Inject
    WarnOfDeadline warn;

    @Inject
    CloseContribution close;

    public String kind(String subject) {
        return of(subject).kind().name();
    }

    public void agreeTerm(String subject, String term) {
        agreeTerm.agree(UUID.fromString(subject), TermKind.valueOf(term));
    }

    public void confirmReceipt(String subject) {
        tellSender.ofReceipt(UUID.fromString(subject));
    }

    public Date remindAt(String subject) {
        return Date.from(of(subject).remindAt());
    }

    public Date dueAt(String subject) {
        return Date.from(of(subject).dueAt());
    }

    public Date directorAt(String subject) {
        return Date.from(of(subject).directorAt());
    }

    public void remindOrganisers(String subject) {
        warn.remindOrganisers(UUID.fromString(subject));
    }

    public void becomeOverdue(String subject) {
        warn.becomeOverdue(UUID.fromString(subject));
    }

    public void tellDirector(String subject) {
        warn.tellDirector(UUID.fromString(subject));
    }

    public boolean tellAnswer(String subject) {
        return tellSender.ofResponse(UUID.fromString(subject));
    }

    /** No mail reached the sender: by when does a person tell it? */
    public void agreeTelling(String subject) {
        agreeTerm.agreeTelling(UUID.fromString(subject));
    }

    public Date tellRemindAt(String subject) {
        return Date.from(of(subject).tellRemindAt());
    }

    public Date tellBy(String subject) {
        return Date.from(of(subject).tellBy());
    }

    public Date tellDirectorAt(String subject) {
        return Date.from(of(subject).tellDirectorAt());
    }

    public void remindOfTelling(String subject) {
        warn.remindOfTelling(UUID.fromString(subject));
    }

    public void becomeTellingLate(String subject) {
        warn.becomeTellingLate(UUID.fromString(subject));
    }

    public void tellDirectorOfTelling(String subject) {
        warn.tellDirectorOfTelling(UUID.fromString(subject));
    }

    public void close(String subject) {
        close.close(UUID.fromString(subject));
    }

    /** Is it fixed when a response is due? Not yet for what was just said. */
    public boolean hasDeadline(String subject) {
        return of(subject).term().isPresent();
    }

    public boolean isChecked(String subject) {
        return of(subject).state() != State.RECEIVED;
    }

    public boolean isResponded(String subject) {
        return of(subject).response().isPresent();
    }

    /** Is it joined with one of which nobody knows yet what becomes of it? */
    public boolean waitsForMain(String subject) {
        return of(subject).main().map(contributions::with).filter(main -> main.response().isEmpty()).isPresent();
    }

    private Contribution of(String subject) {
        return contributions.with(UUID.fromString(subject));
    }
}
