package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.notification.EmailAddress;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Limited;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.Language;

/** "Say it": the page where somebody says something, without an account and without JavaScript. */
@Path("/contributions/new")
@RequestScoped
public class SayItResource {

    @Inject
    Page page;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    SubmitContribution submitContribution;

    @Inject
    SentPhoto sentPhoto;

    @Inject
    SayItChoices choices;

    @GET
    @Controller
    @Open
    public Response form(@QueryParam("programme") String programme, @QueryParam("kind") String kind) {
        Form form = Form.empty().with("programme", programme).with("kind", kind).with("language", page.language().code())
            .with("request", Ids.secret());
        return show(form);
    }

    @POST
    @Controller
    @Open
    @Limited
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response say(Form form) {
        return page.orAgain(form, () -> page.seeOther("/contributions/" + submit(form).code()
            + (form.text("email").isEmpty() ? "?said=yes" : "?said=mail")), () -> show(form));
    }

    private SubmitContribution.Receipt submit(Form form) {
        UUID photo = sentPhoto.keep(form);
        EmailAddress.askAboutSlip(form);
        return submitContribution.submit(new SubmitContribution.Request(form.text("programme"), SayItChoices.kind(form), form.text("words"),
            form.textOrNull("wordsLanguage"), Ids.parse(form.text("district")).orElse(null), form.textOrNull("address"),
            photo, form.textOrNull(SentPhoto.ALTERNATIVE), Contact.byMail(form.textOrNull("email")),
            Language.of(form.text("language")).orElse(page.language()), HowItCame.by(Channel.WEB), SayItChoices.pageKey(form)));
    }

    private Response show(Form form) {
        return page.with(form).show("contribution/say-it.ftlh", "page", choices.of(programmes.all(), form));
    }

    static UUID id(String text) {
        return Ids.parse(text).orElseThrow(jakarta.ws.rs.NotFoundException::new);
    }
}
