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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Limited;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.programme.ProgrammeOutline;
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
    SubmitOnce submitOnce;

    @Inject
    SentPhoto sentPhoto;

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
        return page.orAgain(form, () -> page.seeOther("/contributions/" + submit(form).code() + (form.text("email").isEmpty() ? "?said=yes" : "?said=mail")), () -> show(form));
    }

    private SubmitContribution.Receipt submit(Form form) {
        UUID photo = sentPhoto.keep(form);
        return submitOnce.submit(new SubmitContribution.Request(form.text("programme"), kind(form), form.text("words"),
            form.textOrNull("wordsLanguage"), Ids.parse(form.text("district")).orElse(null), form.textOrNull("address"),
            photo, form.textOrNull(SentPhoto.ALTERNATIVE), Contact.byMail(form.textOrNull("email")),
            Language.of(form.text("language")).orElse(page.language()), HowItCame.by(Channel.WEB), pageKey(form)));
    }

    /** The same form sent twice is the same contribution; going back and saying something else is another one. */
    private static String pageKey(Form form) {
        return form.has("request") ? "page " + form.text("request") + " " + form.text("kind") + " " + form.text("words") : null;
    }

    private static Kind kind(Form form) {
        return Arrays.stream(Kind.values()).filter(kind -> kind.name().equalsIgnoreCase(form.text("kind"))).findFirst().orElse(null);
    }

    private Response show(Form form) {
        List<ProgrammeOutline> all = programmes.all();
        Optional<ProgrammeOutline> chosen = all.size() == 1 ? Optional.of(all.get(0))
            : all.stream().filter(programme -> programme.slug().equals(form.text("programme"))).findFirst();
        chosen.ifPresent(programme -> form.replace("programme", programme.slug()));
        return page.with(form).show("contribution/say-it.ftlh", "page", new SayItPage(
            all.stream().map(programme -> new SayItPage.Choice(programme.slug(), programme.name(), programme.municipality(), "pin")).toList(),
            chosen.map(ProgrammeOutline::slug).orElse(""), chosen.map(ProgrammeOutline::name).orElse(""),
            chosen.map(ProgrammeOutline::districtWord).orElse(""),
            (chosen.isPresent() && !form.isRefused() ? chosen.stream() : all.stream()).flatMap(programme -> programme.districts().stream().map(district -> SayItPage.Choice.of(district.id(),
                all.size() == 1 ? district.name() : district.name() + " (" + programme.name() + ")"))).toList(),
            Arrays.stream(Kind.values()).map(this::choice).toList(),
            SentPhoto.isKept(form)));
    }

    private SayItPage.Choice choice(Kind kind) {
        String code = kind.name().toLowerCase(Locale.ROOT);
        return new SayItPage.Choice(kind.name(), page.msg("contribution.kind." + kind), page.msg("contribution.kind." + kind + ".hint"), code);
    }

    static UUID id(String text) {
        return Ids.parse(text).orElseThrow(jakarta.ws.rs.NotFoundException::new);
    }
}
