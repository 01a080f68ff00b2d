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
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.identity.Visitor;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Page;

/** Where an organiser takes a joining back that was a mistake. */
@Path("/work/contributions/{contribution}/unjoin")
@RequestScoped
public class UnjoinResource {

    @Inject
    Page page;

    @Inject
    Contributions contributions;

    @Inject
    UnjoinContribution unjoinContribution;

    @Inject
    Visitor visitor;

    /**
     * What is taken apart.
     *
     * @param main  with which it is joined; null when it is not
     */
    public record UnjoinPage(String id, String code, String words, RespondingPage.Other main) {
    }

    @GET
    @Controller
    @Needs(Right.ANSWER_CONTRIBUTION)
    public Response show(@PathParam("contribution") String id) {
        return show(of(id), Form.empty());
    }

    @POST
    @Controller
    @Needs(Right.ANSWER_CONTRIBUTION)
    public Response unjoin(@PathParam("contribution") String id, Form form) {
        Contribution contribution = of(id);
        return page.orAgain(form, () -> {
            unjoinContribution.unjoin(new UnjoinContribution.Request(contribution.id(), form.text("why"), visitor.actor().orElseThrow()));
            return page.seeOther("/work/contributions/" + id + "?done=unjoined");
        }, () -> show(contribution, form));
    }

    private Response show(Contribution contribution, Form form) {
        return page.with(form).show("contribution/unjoin.ftlh", "page", new UnjoinPage(contribution.id().toString(), contribution.code(),
            RespondingPages.shortened(contribution),
            contribution.main().map(contributions::with).map(main -> RespondingPages.other(main, "main")).orElse(null)));
    }

    private Contribution of(String id) {
        return contributions.byId(SayItResource.id(id)).orElseThrow(NotFoundException::new);
    }
}
