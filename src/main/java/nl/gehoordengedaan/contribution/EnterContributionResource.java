package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.identity.Scope;
import nl.gehoordengedaan.identity.Visitor;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.Language;

/** Where somebody of the programme writes down what was said at the desk, by phone or on paper, with the same rules as "Say it". */
@Path("/work/contributions/new")
@RequestScoped
public class EnterContributionResource {

    private static final List<Channel> CHANNELS = Arrays.stream(Channel.values())
        .filter(Channel::isOfTheDesk).toList();

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

    @Inject
    Visitor visitor;

    @GET
    @Controller
    @Needs(Right.ENTER_CONTRIBUTION)
    public Response form(@QueryParam("programme") String programme, @QueryParam("channel") String channel) {
        return show(Form.empty().with("programme", programme).with("channel", channel).with("language", page.language().code())
            .with("request", Ids.secret()));
    }

    @POST
    @Controller
    @Needs(Right.ENTER_CONTRIBUTION)
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response enter(Form form) {
        programmes.bySlug(form.text("programme")).ifPresent(this::mustBeMine);
        return page.orAgain(form, () -> {
            SubmitContribution.Receipt receipt = submit(form);
            return page.seeOther("/work/contributions/" + receipt.id() + "/receipt?language=" + language(form).code());
        }, () -> show(form));
    }

    private void mustBeMine(ProgrammeOutline programme) {
        if (!visitor.may(Right.ENTER_CONTRIBUTION, Scope.ofProgramme(programme.id()))) {
            throw new ForbiddenException();
        }
    }

    private SubmitContribution.Receipt submit(Form form) {
        UUID photo = sentPhoto.keep(form);
        Channel channel = CHANNELS.stream().filter(each -> each.name().equals(form.text("channel"))).findFirst().orElse(null);
        return submitContribution.submit(new SubmitContribution.Request(form.text("programme"), SayItChoices.kind(form), form.text("words"),
            form.textOrNull("wordsLanguage"), Ids.parse(form.text("district")).orElse(null), form.textOrNull("address"), photo,
            form.textOrNull(SentPhoto.ALTERNATIVE),
            new Contact(form.textOrNull("email"), form.textOrNull("phone"), form.textOrNull("postalAddress")), language(form),
            HowItCame.entered(channel, visitor.actor().orElseThrow(), day(form)), SayItChoices.pageKey(form)));
    }

    private Language language(Form form) {
        return Language.of(form.text("language")).orElse(page.language());
    }

    private static LocalDate day(Form form) {
        try {
            return form.text("saidOn").isEmpty() ? null : LocalDate.parse(form.text("saidOn"));
        } catch (DateTimeParseException notADay) {
            throw BrokenRule.input("saidOn", "contribution.said-on.wrong");
        }
    }

    private Response show(Form form) {
        List<ProgrammeOutline> mine = programmes.all().stream()
            .filter(each -> visitor.programmesWith(Right.ENTER_CONTRIBUTION).contains(each.id())).toList();
        SayItPage shown = choices.of(mine, form);
        return page.with(form).with("channels", CHANNELS.stream().map(each -> new SayItPage.Choice(each.name(),
            page.msg("contribution.channel." + each), null, icon(each))).toList()).show("contribution/enter.ftlh", "page", shown);
    }

    private static String icon(Channel channel) {
        return switch (channel) {
            case PHONE -> "phone";
            case PAPER -> "edit";
            default -> "people";
        };
    }
}
