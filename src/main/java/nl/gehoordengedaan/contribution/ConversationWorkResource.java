package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.People;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.identity.Visitor;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Clock;
import nl.gehoordengedaan.shared.Ids;

/** Where somebody of the programme finds whom to call who was not heard, and writes down what came of it. */
@Path("/work/conversations/{conversation}")
@RequestScoped
public class ConversationWorkResource {

    @Inject
    Page page;

    @Inject
    Conversations conversations;

    @Inject
    Contributions contributions;

    @Inject
    RecordConversation recordConversation;

    @Inject
    People people;

    @Inject
    Visitor visitor;

    @Inject
    InstantSource clock;

    /**
     * All that is needed to call, and what came of it.
     *
     * @param contribution id of the contribution with the response
     * @param phone        what to dial; empty when there is none, or it is removed
     * @param outcome      REACHED or NOT_REACHED; empty before it is recorded
     * @param day          the last day on which a call is in time
     * @param overdue      true when nobody called in time
     * @param mayLookAgain true when the response is one that can be looked at again
     * @param recordedBy   who wrote it down; empty before, or when that account is gone
     */
    public record ConversationPage(String id, String contribution, String spoken, String words, String wordsLanguage, String answer,
                                   String remark, String language, String languageCode, String phone, String email, Instant asked, Instant day,
                                   boolean overdue, String outcome, LocalDate heldOn, String report, int tries, boolean again,
                                   boolean mayLookAgain, String recordedBy, List<SayItPage.Choice> outcomes, boolean done) {
    }

    @GET
    @Controller
    @Needs(Right.ANSWER_CONTRIBUTION)
    public Response show(@PathParam("conversation") String id, @QueryParam("done") String done) {
        return show(of(id), Form.empty().with("heldOn", today().toString()), done != null);
    }

    @POST
    @Controller
    @Needs(Right.ANSWER_CONTRIBUTION)
    public Response record(@PathParam("conversation") String id, Form form) {
        Conversation conversation = of(id);
        return page.orAgain(form, () -> {
            recordConversation.record(new RecordConversation.Request(conversation.id(),
                Arrays.stream(Conversation.Outcome.values()).filter(each -> each.name().equals(form.text("outcome"))).findFirst().orElse(null),
                form.textOrNull("report"), day(form), tries(form), "true".equals(form.value("again")), form.textOrNull("why"),
                visitor.actor().orElseThrow()));
            return page.seeOther("/work/conversations/" + id + "?done=yes");
        }, () -> show(of(id), form, false));
    }

    private static LocalDate day(Form form) {
        try {
            return form.text("heldOn").isEmpty() ? null : LocalDate.parse(form.text("heldOn"));
        } catch (DateTimeParseException notADay) {
            throw BrokenRule.input("heldOn", "contribution.said-on.wrong");
        }
    }

    private static Integer tries(Form form) {
        return form.text("tries").matches("[0-9]{1,3}") ? Integer.valueOf(form.text("tries")) : null;
    }

    private Response show(Conversation conversation, Form form, boolean done) {
        Contribution contribution = contributions.with(conversation.contribution());
        return page.with(form).show("contribution/conversation.ftlh", "page", new ConversationPage(conversation.id().toString(),
            contribution.id().toString(), contribution.spoken(), contribution.wordsForColleagues(), contribution.languageForColleagues().orElse(""),
            contribution.answer().orElse(""), conversation.remark().orElse(""), conversation.language().ownName(), conversation.language().code(),
            conversation.phone().orElse(""), conversation.email().orElse(""), conversation.askedAt(), conversation.lastDay(),
            conversation.outcome().isEmpty() && !clock.instant().isBefore(conversation.dueAt()),
            conversation.outcome().map(Conversation.Outcome::name).orElse(""), conversation.heldOn().orElse(null),
            conversation.report().orElse(""), conversation.tries().orElse(0), conversation.isLookedAtAgain(), contribution.mayBeLookedAtAgain(),
            conversation.recordedBy().flatMap(people::with).map(People.Person::name).orElse(""),
            Arrays.stream(Conversation.Outcome.values()).map(each -> new SayItPage.Choice(each.name(),
                page.msg("contribution.call.outcome." + each), null, null)).toList(), done));
    }

    private LocalDate today() {
        return clock.instant().atZone(Clock.AMSTERDAM).toLocalDate();
    }

    private Conversation of(String id) {
        return Ids.parse(id).flatMap(conversations::byId).orElseThrow(NotFoundException::new);
    }
}
