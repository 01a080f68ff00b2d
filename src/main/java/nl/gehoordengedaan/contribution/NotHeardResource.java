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
import java.util.function.Supplier;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Limited;
import nl.gehoordengedaan.page.NeverKept;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.Language;

/** "I was not heard": said of a response by whoever has the number, or by the sender with the personal link. Then a person calls. */
@Path("/contributions")
@RequestScoped
@NeverKept
public class NotHeardResource {

    @Inject
    Page page;

    @Inject
    Contributions contributions;

    @Inject
    PersonalLinks links;

    @Inject
    SayNotHeard sayNotHeard;

    /**
     * The form.
     *
     * @param action where it is sent
     * @param known  true when it is known how to reach this person
     * @param asked  false when there is no response yet, so nothing to say about it
     */
    public record NotHeardPage(String action, String code, String spoken, boolean known, boolean asked) {
    }

    @GET
    @Path("{code: [0-9]{9}}/not-heard")
    @Controller
    @Open
    public Response form(@PathParam("code") String code) {
        return show(empty(), numbered(code), code, false);
    }

    @POST
    @Path("{code: [0-9]{9}}/not-heard")
    @Controller
    @Open
    @Limited
    public Response say(@PathParam("code") String code, Form form) {
        Contribution contribution = numbered(code);
        return say(form, contribution, false, () -> show(form, contribution, code, false));
    }

    @GET
    @Path("mine/{secret}/not-heard")
    @Controller
    @Open
    public Response mine(@PathParam("secret") String secret) {
        return show(empty(), behind(secret), "mine/" + secret, true);
    }

    @POST
    @Path("mine/{secret}/not-heard")
    @Controller
    @Open
    @Limited
    public Response sayMine(@PathParam("secret") String secret, Form form) {
        Contribution contribution = behind(secret);
        return say(form, contribution, true, () -> show(form, contribution, "mine/" + secret, true));
    }

    private Response say(Form form, Contribution contribution, boolean bySender, Supplier<Response> again) {
        return page.orAgain(form, () -> {
            sayNotHeard.say(new SayNotHeard.Request(contribution.id(), form.textOrNull("remark"),
                new Contact(form.textOrNull("email"), form.textOrNull("phone"), null), Language.of(form.text("language")).orElse(page.language()),
                bySender, form.textOrNull("request")));
            return page.seeOther("/contributions/" + contribution.code() + "?said=not-heard");
        }, again);
    }

    private Form empty() {
        return Form.empty().with("request", Ids.secret()).with("language", page.language().code());
    }

    private Response show(Form form, Contribution contribution, String path, boolean bySender) {
        boolean known = bySender && contributions.senderOf(contribution.id()).filter(sender -> sender.hasEmail() || sender.phone() != null).isPresent();
        return page.with(form).show("contribution/not-heard.ftlh", "page", new NotHeardPage("/contributions/" + path + "/not-heard",
            contribution.code(), contribution.spoken(), known, contribution.answeredAt().isPresent()));
    }

    private Contribution numbered(String code) {
        return contributions.byCode(code).orElseThrow(NotFoundException::new);
    }

    /** A link that is too old says so on its own page. */
    private Contribution behind(String secret) {
        return links.contributionBehind(secret).orElseThrow(NotFoundException::new);
    }
}
