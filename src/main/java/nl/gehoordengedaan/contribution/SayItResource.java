package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** What was sent last from this browser, for a moment: the key of the form and the number it got. */
    static final String COOKIE = "said";
    private static final int A_MOMENT_IN_SECONDS = 10 * 60;
    private static final Pattern SENT = Pattern.compile("([A-Za-z0-9_-]{43})\\.([0-9]{9})");

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

    @Context
    SecurityContext security;

    /**
     * Whoever comes back here after sending gets the form with the same key as before: what is sent again, or was put back by the browser, has
     * the number it had, and something else gets another.
     */
    @GET
    @Controller
    @Open
    public Response form(@QueryParam("programme") String programme, @QueryParam("kind") String kind, @CookieParam(COOKIE) String sent) {
        Matcher before = SENT.matcher(sent == null ? "" : sent);
        Form form = Form.empty().with("programme", programme).with("kind", kind).with("language", page.language().code())
            .with("request", before.matches() ? before.group(1) : Ids.secret());
        return show(form, before.matches() ? before.group(2) : "");
    }

    @POST
    @Controller
    @Open
    @Limited
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response say(Form form) {
        return page.orAgain(form, () -> {
            String code = submit(form).code();
            return Response.fromResponse(page.seeOther("/contributions/" + code + (form.text("email").isEmpty() ? "?said=yes" : "?said=mail")))
                .cookie(new NewCookie.Builder(COOKIE).value(form.text("request") + "." + code).path("/contributions/new").maxAge(A_MOMENT_IN_SECONDS)
                    .httpOnly(true).sameSite(NewCookie.SameSite.LAX).secure(security.isSecure()).build()).build();
        }, () -> show(form, ""));
    }

    private SubmitContribution.Receipt submit(Form form) {
        UUID photo = sentPhoto.keep(form);
        EmailAddress.askAboutSlip(form);
        return submitContribution.submit(new SubmitContribution.Request(form.text("programme"), SayItChoices.kind(form), form.text("words"),
            form.textOrNull("wordsLanguage"), Ids.parse(form.text("district")).orElse(null), form.textOrNull("address"),
            photo, form.textOrNull(SentPhoto.ALTERNATIVE), Contact.byMail(form.textOrNull("email")),
            Language.of(form.text("language")).orElse(page.language()), HowItCame.by(Channel.WEB), SayItChoices.pageKey(form)));
    }

    private Response show(Form form, String sent) {
        return page.with(form).with("sent", sent).show("contribution/say-it.ftlh", "page", choices.of(programmes.all(), form));
    }

    static UUID id(String text) {
        return Ids.parse(text).orElseThrow(jakarta.ws.rs.NotFoundException::new);
    }
}
