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
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.identity.Visitor;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Ids;

/** Where an organiser joins several contributions at once: six about the same lamp. */
@Path("/work/contributions/join")
@RequestScoped
public class JoinSeveralResource {

    @Inject
    Page page;

    @Inject
    ChosenContributions chosen;

    @Inject
    SeveralPages pages;

    @Inject
    JoinContributions joinContributions;

    @Inject
    Visitor visitor;

    @GET
    @Controller
    @Needs(Right.ANSWER_CONTRIBUTION)
    public Response show(@QueryParam("contribution") List<String> ids) {
        return show(chosen.with(ids, Right.ANSWER_CONTRIBUTION), Form.empty());
    }

    @POST
    @Controller
    @Needs(Right.ANSWER_CONTRIBUTION)
    public Response join(Form form) {
        List<Contribution> all = chosen.with(form.values("contribution"), Right.ANSWER_CONTRIBUTION);
        return page.orAgain(form, () -> {
            Contribution main = Ids.parse(form.text("main")).flatMap(id -> all.stream().filter(each -> each.id().equals(id)).findFirst())
                .orElseThrow(() -> BrokenRule.input("main", "contribution.join.choose"));
            joinContributions.join(new JoinContributions.Request(main.id(), all.stream().map(Contribution::id).toList(),
                form.textOrNull("answer"), visitor.actor().orElseThrow()));
            return page.seeOther("/work/contributions/" + main.id() + "?done=joined");
        }, () -> show(all, form));
    }

    private Response show(List<Contribution> all, Form form) {
        return page.with(form).show("contribution/join.ftlh", "page", pages.of(all, false));
    }
}
