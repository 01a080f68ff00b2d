package nl.gehoordengedaan.action;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.workflow.Processes;

/** A reporter says whether it is solved. */
@UseCase
class JudgeAction {

    /** @param contribution the contribution whose sender says it, as known by the personal link */
    record Request(UUID action, UUID contribution, Verdict verdict, String explanation) {

        /** The reporter's words stay out of messages and logs. */
        @Override
        public String toString() {
            return verdict + " on " + action;
        }
    }

    @Inject
    Actions actions;

    @Inject
    PartnerMail partners;

    @Inject
    ActionNews news;

    @Inject
    Processes processes;

    @Inject
    InstantSource clock;

    void judge(Request request) {
        Action action = actions.lock(request.action());
        if (news.reporters(action).stream().noneMatch(reporter -> reporter.contribution().equals(request.contribution()))) {
            throw BrokenRule.missing("action.missing");
        }
        boolean enough = action.judge(request.contribution(), request.verdict(), request.explanation(), clock.instant());
        news.tell(action, switch (request.verdict()) {
            case SOLVED -> What.CONFIRMED;
            case NOT_SOLVED -> What.DISPUTED;
            case CANNOT_JUDGE -> What.NOT_JUDGED;
        }, null);
        if (request.verdict() == Verdict.NOT_SOLVED) {
            partners.tellOrganisers(action, What.DISPUTED, null);
        }
        if (enough) {
            processes.received("action", "judged", action.id());
        }
    }
}
