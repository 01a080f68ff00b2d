package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.identity.Visitor;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.shared.BrokenRule;

/** Where an organiser gives the same response to several contributions at once. */
@Path("/work/contributions/answer")
@RequestScoped
public class AnswerSeveralResource {

    @Inject
    Page page;

    @Inject
    Contributions contributions;

    @Inject
    ChosenContributions chosen;

    @Inject
    SeveralPages pages;

    @Inject
    RespondToSeveral respondToSeveral;

    @Inject
    Visitor visitor;

    @GET
    @Controller
    @Needs(Right.ANSWER_CONTRIBUTION)
    public Response show(@QueryParam("contribution") List<String> ids, @QueryParam("done") String done) {
        return show(chosen.with(ids, Right.ANSWER_CONTRIBUTION), Form.empty(), done != null);
    }

    @POST
    @Controller
    @Needs(Right.ANSWER_CONTRIBUTION)
    public Response answer(Form form) {
        List<Contribution> all = chosen.with(form.values("contribution"), Right.ANSWER_CONTRIBUTION);
        return page.orAgain(form, () -> {
            Contribution.Response response = ResponseForm.read(form, contributions);
            if (response.kind() == ResponseKind.JOINED || all.isEmpty()) {
                throw BrokenRule.input("response", "contribution.respond.choose");
            }
            respondToSeveral.respond(new RespondToSeveral.Request(all.stream().map(Contribution::id).toList(), response,
                visitor.actor().orElseThrow()));
            return page.seeOther(all.stream().map(each -> "contribution=" + each.id())
                .collect(Collectors.joining("&", "/work/contributions/answer?", "&done=answered")));
        }, () -> show(all, form, false));
    }

    private Response show(List<Contribution> all, Form form, boolean done) {
        return page.with(form).show("contribution/answer.ftlh", "page", pages.of(all, done));
    }
}
