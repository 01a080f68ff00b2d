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

/** Where somebody at the desk erases how to reach whoever said something, after a question whether that is sure. */
@Path("/work/contributions/{contribution}/erase")
@RequestScoped
public class EraseSenderResource {

    @Inject
    Page page;

    @Inject
    Contributions contributions;

    @Inject
    EraseSender eraseSender;

    @Inject
    Visitor visitor;

    /**
     * What is asked before it is erased.
     *
     * @param known false when there is nothing to erase
     * @param mail  true when there is an address for mail, with which more can be erased by oneself
     */
    public record ErasePage(String id, String code, boolean known, boolean mail) {
    }

    @GET
    @Controller
    @Needs(Right.ENTER_CONTRIBUTION)
    public Response show(@PathParam("contribution") String id) {
        return show(of(id), Form.empty());
    }

    @POST
    @Controller
    @Needs(Right.ENTER_CONTRIBUTION)
    public Response erase(@PathParam("contribution") String id, Form form) {
        Contribution contribution = of(id);
        return page.orAgain(form, () -> {
            eraseSender.erase(new EraseSender.Request(contribution.id(), form.has("sure"), visitor.actor().orElseThrow()));
            return page.seeOther("/work/contributions/" + id + "?done=erased");
        }, () -> show(contribution, form));
    }

    private Response show(Contribution contribution, Form form) {
        return page.with(form).show("contribution/erase.ftlh", "page", new ErasePage(contribution.id().toString(), contribution.code(),
            eraseSender.isAnyKnown(contribution.id()), contributions.senderOf(contribution.id()).filter(Sender::hasEmail).isPresent()));
    }

    private Contribution of(String id) {
        return contributions.byId(SayItResource.id(id)).orElseThrow(NotFoundException::new);
    }
}
