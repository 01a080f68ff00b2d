package nl.gehoordengedaan.action;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.contribution.Contribution;
import nl.gehoordengedaan.contribution.Contributions;
import nl.gehoordengedaan.contribution.RespondToContribution;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.programme.Programme;
import nl.gehoordengedaan.programme.Programmes;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.Rules;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.workflow.Processes;

/**
 * It is agreed that something is done about what residents said. In one commit there is the action with its running process, the response to
 * each contribution, the register entries and the mails.
 */
@UseCase
class MakeAction {

    /**
     * What is agreed.
     *
     * @param contributions  what it comes from; at least one
     * @param partner        who is asked; null for whoever the settings of the programme name for its category
     * @param answer         what the senders are told beside it; may be null
     * @param idempotencyKey the same key is the same action; null for none
     */
    record Request(List<UUID> contributions, Action.Matter matter, UUID partner, String answer, Actor by, String idempotencyKey) {
    }

    /** The number by which it is found. */
    record Made(UUID id, String code) {
    }

    @Inject
    Actions actions;

    @Inject
    Contributions contributions;

    @Inject
    Programmes programmes;

    @Inject
    RespondToContribution respond;

    @Inject
    Processes processes;

    @Inject
    PartnerMail partners;

    @Inject
    ActionNews news;

    @Inject
    InstantSource clock;

    Made make(Request request) {
        String key = request.idempotencyKey() == null ? null : Ids.hash(request.idempotencyKey());
        Optional<Made> before = madeBefore(key);
        if (before.isPresent()) {
            return before.get();
        }
        List<Contribution> from = request.contributions().stream().distinct().sorted().map(contributions::withLock).toList();
        // the same may have been asked at the same moment: whoever waited for the contributions finds what the first one made
        Optional<Made> meanwhile = madeBefore(key);
        if (meanwhile.isPresent()) {
            return meanwhile.get();
        }
        UUID programmeId = from.stream().map(Contribution::programme).distinct().reduce((one, other) -> {
            throw BrokenRule.input("contributions", "action.contributions.programmes");
        }).orElseThrow(() -> BrokenRule.input("contributions", "action.contributions.none"));
        Programme programme = programmes.byId(programmeId).orElseThrow();
        Action.Matter matter = request.matter();
        Rules.check().that(matter.line() == null || programme.line(matter.line()).isPresent(), "line", "action.line.unknown")
            .that(matter.district() == null || programme.district(matter.district()).isPresent(), "district", "action.district.unknown")
            .that(request.partner() == null || programme.partner(request.partner()).isPresent(), "partner", "action.partner.unknown").orRefuse();
        Instant now = clock.instant();
        Action action = new Action(actions.freeCode(), programmeId, matter, request.contributions(), request.by(), now);
        if (key != null) {
            action.cameAs(key);
        }
        if (request.partner() != null) {
            if (!partners.reaches(action, request.partner())) {
                throw BrokenRule.input("partner", "action.partner.unreachable");
            }
            action.choosePartner(request.partner());
        }
        actions.add(action);
        news.record(action, What.AGREED, action.title());
        from.forEach(contribution -> respond.respond(new RespondToContribution.Request(contribution.id(),
            Contribution.Response.action(action.code(), request.answer()), request.by())));
        processes.start("action", action.id(), programmeId);
        return new Made(action.id(), action.code());
    }

    private Optional<Made> madeBefore(String key) {
        return key == null ? Optional.empty() : actions.byRequestKey(key).map(action -> new Made(action.id(), action.code()));
    }
}
