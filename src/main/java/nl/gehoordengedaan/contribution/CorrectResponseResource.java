package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.gehoordengedaan.contribution.SayItPage.Choice;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.identity.Visitor;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.shared.BrokenRule;

/** Where an organiser corrects a response that was given, with a reason that everyone reads. */
@Path("/work/contributions/{contribution}/correct")
@RequestScoped
public class CorrectResponseResource {

    private static final List<ResponseKind> INTO = List.of(ResponseKind.ANSWERED, ResponseKind.AGENDA, ResponseKind.DECLINED);

    @Inject
    Page page;

    @Inject
    Contributions contributions;

    @Inject
    RespondingPages responding;

    @Inject
    CorrectResponse correctResponse;

    @Inject
    AnswerAnew answerAnew;

    @Inject
    Visitor visitor;

    /**
     * What can be corrected.
     *
     * @param anew         true when it can be ended and answered in another way altogether
     * @param becameAction true when it became an action: then only the words beside that can change
     */
    public record CorrectPage(String id, String code, boolean becameAction, List<Choice> responses, List<Choice> reasons, boolean possible,
                              boolean anew) {
    }

    @GET
    @Controller
    @Needs(Right.ANSWER_CONTRIBUTION)
    public Response show(@PathParam("contribution") String id) {
        Contribution contribution = of(id);
        return show(contribution, Form.empty().with("response", contribution.response().map(ResponseKind::name).orElse(null))
            .with("answer", contribution.answer().orElse(null)).with("because", contribution.declinedBecause().map(Reason::name).orElse(null))
            .with("later", contribution.later().orElse(null)));
    }

    @POST
    @Controller
    @Needs(Right.ANSWER_CONTRIBUTION)
    public Response correct(@PathParam("contribution") String id, Form form) {
        Contribution contribution = of(id);
        return page.orAgain(form, () -> {
            correctResponse.correct(new CorrectResponse.Request(contribution.id(), better(contribution, form), form.text("why"),
                "true".equals(form.value("oldGone")), visitor.actor().orElseThrow()));
            return page.seeOther("/work/contributions/" + id + "?done=corrected");
        }, () -> show(contribution, form));
    }

    @POST
    @Path("again")
    @Controller
    @Needs(Right.ANSWER_CONTRIBUTION)
    public Response again(@PathParam("contribution") String id, Form form) {
        Contribution contribution = of(id);
        return page.orAgain(form, () -> {
            answerAnew.answerAnew(new AnswerAnew.Request(contribution.id(), form.text("why"), visitor.actor().orElseThrow()));
            return page.seeOther("/work/contributions/" + id);
        }, () -> show(contribution, form));
    }

    private Contribution.Response better(Contribution contribution, Form form) {
        if (contribution.response().filter(ResponseKind.ACTION::equals).isPresent()) {
            return Contribution.Response.action(contribution.action().orElse(null), form.textOrNull("answer"));
        }
        Contribution.Response better = ResponseForm.read(form, contributions);
        if (!INTO.contains(better.kind())) {
            throw BrokenRule.input("response", "contribution.respond.choose");
        }
        return better;
    }

    private Response show(Contribution contribution, Form form) {
        return page.with(form).show("contribution/correct.ftlh", "page", new CorrectPage(contribution.id().toString(), contribution.code(),
            contribution.response().filter(ResponseKind.ACTION::equals).isPresent(), responding.kindsOfResponse(INTO), responding.reasons(),
            contribution.response().filter(ResponseKind::isCorrectable).isPresent(),
            contribution.mayBeLookedAtAgain()));
    }

    private Contribution of(String id) {
        return contributions.byId(SayItResource.id(id)).orElseThrow(NotFoundException::new);
    }
}
